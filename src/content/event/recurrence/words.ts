import type { Locale } from '../../../editorial/languages.ts'
import { ZONE } from '../../../zone.ts'
import { EN, KK, RU, type Words } from './language.ts'
import { type Rule, type RuleDay, WEEKDAYS, type Weekday } from './rule.ts'

export const LANGUAGES: Record<Locale, Words> = { kk: KK, ru: RU, en: EN }
const WORKING = ['MO', 'TU', 'WE', 'TH', 'FR']
const FREE = ['SA', 'SU']

/**
 * A recurrence in words: «сейсенбі мен бейсенбі сайын, сағат 16:00, 31 мамырға дейін».
 * @param startsAt the first date, RFC 3339
 */
export function scheduleText(rule: Rule, startsAt: string, allDay: boolean, locale: Locale) {
  const words = LANGUAGES[locale]
  const first = Temporal.Instant.from(startsAt).toZonedDateTimeISO(ZONE)
  const when = dates(rule, first, words)
  const time = allDay ? '' : words.at(first.toPlainTime().toString({ smallestUnit: 'minute' }))
  return `${when}${time}${end(rule, first, words)}`
}

function dates(rule: Rule, first: Temporal.ZonedDateTime, words: Words) {
  const { frequency, interval } = rule
  if (frequency === 'DAILY') return words.everyDay(interval)
  if (frequency === 'YEARLY') return words.everyYear(interval, first.day, first.month)
  if (frequency === 'WEEKLY') return weekly(rule, first, words)
  const onDays = rule.days as (RuleDay & { nth: number })[]
  if (onDays.length > 0) return words.everyMonthOnDays(interval, onDays)
  const monthDays = rule.monthDays.length > 0 ? rule.monthDays : [first.day]
  return words.everyMonthOnDates(interval, inOrder(monthDays))
}

function weekly({ interval, days }: Rule, first: Temporal.ZonedDateTime, words: Words) {
  const own = WEEKDAYS[first.dayOfWeek - 1] as Weekday
  const named = days.length > 0 ? days.map(({ weekday }) => weekday) : [own]
  const sorted = WEEKDAYS.filter((one) => named.includes(one))
  if (interval === 1) {
    if (sorted.length === WEEKDAYS.length) return words.everyDay(1)
    if (sorted.join() === WORKING.join()) return words.onWorkingDays
    if (sorted.join() === FREE.join()) return words.onFreeDays
  }
  return words.everyWeek(interval, sorted)
}

function end({ until, count }: Rule, first: Temporal.ZonedDateTime, words: Words) {
  if (count !== null) return words.times(count)
  if (until === null) return ''
  const { day, month, year } = Temporal.PlainDate.from(until)
  return words.until(day, month, year === first.year ? null : year)
}

/** The last day of the month comes last. */
const inOrder = (monthDays: number[]) =>
  [...monthDays].sort((a, b) => (a < 0 ? 32 : a) - (b < 0 ? 32 : b))
