const ZONE = 'Asia/Almaty'
/** Of Kazakhstan since 1 March 2024, before which the site reckons with no days. */
const OFFSET = '+05:00'
const DAY = 24 * 60 * 60 * 1000

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' })

/** The day in Almaty, YYYY-MM-DD. */
export const dayOf = (moment: string | Date) => isoDay.format(new Date(moment))

/** The first moment of a day, or of that so many days later, RFC 3339. */
export const startOfDay = (day: string, daysLater = 0) =>
  `${addDays(day, daysLater)}T00:00:00${OFFSET}`

/** YYYY-MM-DD, so many days later. */
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The month of a day, YYYY-MM, or that so many months later. */
export function monthOf(day: string, monthsLater = 0) {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + monthsLater)).toISOString().slice(0, 7)
}

/** What pages know of the time. Nothing else in the pages asks what time it is. */
export interface Clock {
  /** Today in Almaty, YYYY-MM-DD. */
  today(): string
  isPast(moment: string): boolean
}

export const clockAt = (now: Date): Clock => ({
  today: () => dayOf(now),
  isPast: (moment) => Date.parse(moment) <= now.getTime(),
})
