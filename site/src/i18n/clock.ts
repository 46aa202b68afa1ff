/** The moment of the build: everything on the site is true of it. */
export const now = new Date()

const ZONE = 'Asia/Almaty'
/** Of Kazakhstan since 1 March 2024; the site reckons with days from the build on only. */
const OFFSET = '+05:00'
const DAY = 24 * 60 * 60 * 1000

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' })

/** The day in Almaty, YYYY-MM-DD. */
export const dayOf = (moment: string | Date) => isoDay.format(new Date(moment))

/** The first moment of a day in Almaty, or of that so many days later, RFC 3339. */
export const startOfDay = (moment: string | Date, daysLater = 0) =>
  `${dayOf(new Date(new Date(moment).getTime() + daysLater * DAY))}T00:00:00${OFFSET}`

export const isOver = (moment: string) => new Date(moment) <= now

/** Whether it lies before the end of the day so many days from today. */
export const isWithin = (moment: string, days: number) =>
  new Date(moment) < new Date(startOfDay(now, days))
