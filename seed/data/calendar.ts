import { startOfDay } from '../../src/publication/time.ts'
import { ZONE } from '../../src/zone.ts'

const today = Temporal.Now.plainDateISO(ZONE)
const monday = today.subtract({ days: today.dayOfWeek - 1 })

/** A day of the week in which the demo is made, or so many weeks from it: 1 is Monday. */
const dayOf = (week: number, weekday: number) => monday.add({ days: 7 * week + weekday - 1 })

/** The demo's calendar is always near: its events lie around the week in which it is made. RFC 3339. */
export const onWeek = (week: number, weekday: number, time: string) =>
  dayOf(week, weekday)
    .toZonedDateTime({ timeZone: ZONE, plainTime: time })
    .toString({ timeZoneName: 'never' })

/** So many days from the day on which the demo is made. RFC 3339. */
export const inDays = (days: number, time: string) =>
  today
    .add({ days })
    .toZonedDateTime({ timeZone: ZONE, plainTime: time })
    .toString({ timeZoneName: 'never' })

/** The first such weekday of the month so many months from now: 1 is Monday. RFC 3339. */
export function onFirst(weekday: number, months: number, time: string) {
  const first = today.with({ day: 1 }).add({ months })
  return first
    .add({ days: (weekday - first.dayOfWeek + 7) % 7 })
    .toZonedDateTime({ timeZone: ZONE, plainTime: time })
    .toString({ timeZoneName: 'never' })
}

/** The day itself, as a field for days has it: its first moment in Almaty. */
export const dayOnWeek = (week: number, weekday: number) =>
  startOfDay(dayOf(week, weekday).toString())

/** A rule's UNTIL: the end of a day so many weeks from now. */
export const untilWeek = (week: number, weekday: number) =>
  dayOf(week, weekday).toString().replaceAll('-', '')
