import { startOfDay } from '../../src/publication/time.ts'

const ZONE = 'Asia/Almaty'
const today = Temporal.Now.plainDateISO(ZONE)
const monday = today.subtract({ days: today.dayOfWeek - 1 })

/** A day of the week in which the demo is made, or so many weeks from it: 1 is Monday. */
const dayOf = (week: number, weekday: number) => monday.add({ days: 7 * week + weekday - 1 })

/** The demo's calendar is always near: its events lie around the week in which it is made. RFC 3339. */
export const onWeek = (week: number, weekday: number, time: string) =>
  dayOf(week, weekday)
    .toZonedDateTime({ timeZone: ZONE, plainTime: time })
    .toString({ timeZoneName: 'never' })

/** The day itself, as a field for days has it: its first moment in Almaty. */
export const dayOnWeek = (week: number, weekday: number) =>
  startOfDay(dayOf(week, weekday).toString())

/** A rule's UNTIL: the end of a day so many weeks from now. */
export const untilWeek = (week: number, weekday: number) =>
  dayOf(week, weekday).toString().replaceAll('-', '')
