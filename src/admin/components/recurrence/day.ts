import { WEEKDAYS, type Weekday } from '../../../content/event/recurrence/rule.ts'
import { dayInAlmaty } from '../../../zone.ts'

/** What a rule can follow from the day on which an event starts, by the calendar of Almaty. */
export interface StartDay {
  weekday: Weekday
  /** 1 to 31. */
  date: number
  /** Which one of its weekday in the month: 1 to 5. */
  nth: number
  /** Whether it is the last of its weekday, or the last day, in the month. */
  isLastOfWeekday: boolean
  isLast: boolean
}

/** @returns undefined where the start is not filled in */
export function startDay(startsAt: unknown): StartDay | undefined {
  const instant = new Date(typeof startsAt === 'string' || startsAt instanceof Date ? startsAt : '')
  if (Number.isNaN(instant.getTime())) return undefined
  const [year = 0, month = 1, date = 1] = dayInAlmaty(instant).split('-').map(Number)
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const sunday0 = new Date(Date.UTC(year, month - 1, date)).getUTCDay()
  return {
    weekday: WEEKDAYS[(sunday0 + 6) % 7] as Weekday,
    date,
    nth: Math.ceil(date / 7),
    isLastOfWeekday: date + 7 > length,
    isLast: date === length,
  }
}
