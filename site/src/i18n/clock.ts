import { recordMoment } from '../content/reads.ts'

/** Whoever looks at it directly, and not through the questions below, depends on the day. */
class Now extends Date {
  override getTime() {
    recordMoment(midnight())
    return super.getTime()
  }
  override valueOf() {
    return this.getTime()
  }
}

/** The moment that everything on the site is true of: that of the build, or of its newest revision. */
export let now: Date = new Now()
let time = Date.now()

/** For who keeps pages up to date as time passes. */
export function setNow(moment: Date) {
  time = moment.getTime()
  now = new Now(time)
}

const ZONE = 'Asia/Almaty'
/** Of Kazakhstan since 1 March 2024; the site reckons with days from the build on only. */
const OFFSET = '+05:00'
const DAY = 24 * 60 * 60 * 1000

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' })

/** The day in Almaty, YYYY-MM-DD. Whoever asks for today's asks again tomorrow. */
export function dayOf(moment: string | Date) {
  if (moment === now) recordMoment(midnight())
  return isoDay.format(new Date(moment))
}

/** The first moment of a day in Almaty, or of that so many days later, RFC 3339. */
export function startOfDay(moment: string | Date, daysLater = 0) {
  if (moment === now) recordMoment(midnight())
  return firstMoment(moment === now ? time : new Date(moment).getTime(), daysLater)
}

/** Whether the moment has come. */
export function isOver(moment: string) {
  const at = Date.parse(moment)
  recordMoment(at)
  return at <= time
}

/** Whether it lies before the end of the day so many days from today. */
export const isWithin = (moment: string, days: number) =>
  Date.parse(moment) < Date.parse(startOfDay(now, days))

/** When the present day ends in Almaty. */
export const midnight = () => Date.parse(firstMoment(time, 1))

const firstMoment = (moment: number, daysLater: number) =>
  `${isoDay.format(moment + daysLater * DAY)}T00:00:00${OFFSET}`
