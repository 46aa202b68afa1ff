import type { Label } from '../../../editorial/languages.ts'
import { dayInAlmaty } from '../../../zone.ts'

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Frequency = (typeof FREQUENCIES)[number]
export type Weekday = (typeof WEEKDAYS)[number]

/** A weekday, or in monthly rules the nth of the month: 1 to 5, or -1 for the last. */
export interface RuleDay {
  weekday: Weekday
  nth: number | null
}

/** The part of RFC 5545's RRULE that an editor can say in words. */
export interface Rule {
  frequency: Frequency
  /** Every so many days, weeks, months or years. */
  interval: number
  days: RuleDay[]
  /** Days of the month, 1 to 31, or -1 for the last. */
  monthDays: number[]
  /** The last day, YYYY-MM-DD in Asia/Almaty. */
  until: string | null
  count: number | null
}

/** What is wrong with a rule, for the editor. */
export class RuleProblem extends Error {
  readonly label: Label
  constructor(label: Label) {
    super(label.en)
    this.label = label
  }
}

const MOST_INTERVAL = 99
const MOST_COUNT = 1000

/**
 * Reads an RRULE (RFC 5545, 3.3.10).
 * @throws RuleProblem where it is none, or one that the platform cannot say in words
 */
export function parseRule(text: string): Rule {
  const parts = new Map<string, string>()
  for (const part of text
    .trim()
    .replace(/^RRULE:/i, '')
    .split(';')) {
    const [name = '', value = '', ...rest] = part.toUpperCase().split('=')
    if (!value || rest.length > 0 || parts.has(name)) throw notARule(part)
    parts.set(name, value)
  }
  const take = (name: string) => {
    const value = parts.get(name)
    parts.delete(name)
    return value
  }
  const frequency = take('FREQ') as Frequency
  if (!FREQUENCIES.includes(frequency)) throw notARule(`FREQ=${frequency ?? ''}`)
  const rule: Rule = {
    frequency,
    interval: number('INTERVAL', take('INTERVAL') ?? '1', 1, MOST_INTERVAL),
    days: list(take('BYDAY')).map(day),
    monthDays: list(take('BYMONTHDAY')).map((one) => number('BYMONTHDAY', one, -1, 31)),
    until: until(take('UNTIL')),
    count: optional(take('COUNT'), (one) => number('COUNT', one, 1, MOST_COUNT)),
  }
  const weekStart = take('WKST')
  if (weekStart && weekStart !== 'MO') throw notARule(`WKST=${weekStart}`)
  const [unknown] = parts.keys()
  if (unknown) throw notARule(unknown)
  fitsTogether(rule)
  return rule
}

/** The rule in one spelling, as RFC 5545 has it. */
export function formatRule({ frequency, interval, days, monthDays, until, count }: Rule) {
  return [
    `FREQ=${frequency}`,
    interval > 1 && `INTERVAL=${interval}`,
    days.length > 0 &&
      `BYDAY=${days.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`).join(',')}`,
    monthDays.length > 0 && `BYMONTHDAY=${monthDays.join(',')}`,
    until && `UNTIL=${endOfDay(until)}`,
    count !== null && `COUNT=${count}`,
  ]
    .filter(Boolean)
    .join(';')
}

function fitsTogether({ frequency, days, monthDays, until, count }: Rule) {
  const nth = days.some((one) => one.nth !== null)
  if (until && count !== null) {
    throw new RuleProblem({
      kk: 'Соңғы күнді не қайталау санын көрсетіңіз, екеуін бірге емес.',
      ru: 'Укажите либо последний день, либо количество раз, но не то и другое.',
      en: 'Give either the last day or the number of times, not both.',
    })
  }
  if (frequency === 'MONTHLY') {
    if (days.some((one) => one.nth === null)) throw notARule('BYDAY')
    if (days.length > 0 && monthDays.length > 0) throw notARule('BYMONTHDAY')
  } else {
    if (monthDays.length > 0) throw notARule('BYMONTHDAY')
    if (nth || (days.length > 0 && frequency !== 'WEEKLY')) throw notARule('BYDAY')
  }
}

const list = (value: string | undefined) => [...new Set(value?.split(',') ?? [])]

const optional = <Value>(value: string | undefined, read: (value: string) => Value) =>
  value === undefined ? null : read(value)

function number(name: string, value: string, least: number, most: number) {
  const found = Number(value)
  const whole = /^-?\d+$/.test(value) && found >= least && found <= most && found !== 0
  if (!whole) throw notARule(`${name}=${value}`)
  return found
}

function day(value: string): RuleDay {
  const [, nth, weekday] = value.match(/^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/) ?? []
  if (!weekday) throw notARule(`BYDAY=${value}`)
  return { weekday: weekday as Weekday, nth: nth ? Number(nth) : null }
}

function until(value: string | undefined) {
  if (value === undefined) return null
  const parts = value.match(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/)
  if (!parts) throw notARule(`UNTIL=${value}`)
  const [, year, month, date, hours = '00', minutes = '00', seconds = '00'] = parts
  const written = `${year}-${month}-${date}T${hours}:${minutes}:${seconds}.000Z`
  const instant = new Date(written)
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString() === written
  if (!exists) throw notARule(`UNTIL=${value}`)
  return value.includes('T') ? dayInAlmaty(instant) : `${year}-${month}-${date}`
}

/** The last second of a day in Almaty, as UNTIL wants it for dates with a time zone: in UTC. */
function endOfDay(date: string) {
  const inUtc = new Date(`${date}T23:59:59Z`).getTime()
  // The zone was an hour further east until 1 March 2024.
  const ends = [6, 5].map((hours) => new Date(inUtc - hours * HOUR))
  const end = ends.findLast((one) => dayInAlmaty(one) === date) as Date
  return end.toISOString().replace(/[-:]|\.000/g, '')
}

const HOUR = 3_600_000
const notARule = (part: string) =>
  new RuleProblem({
    kk: `Қайталану ережесін түсіну мүмкін емес: «${part}». Мысалы: FREQ=WEEKLY;BYDAY=TU,TH.`,
    ru: `Правило повторения не разобрать: «${part}». Пример: FREQ=WEEKLY;BYDAY=TU,TH.`,
    en: `The rule of recurrence cannot be read: “${part}”. Example: FREQ=WEEKLY;BYDAY=TU,TH.`,
  })
