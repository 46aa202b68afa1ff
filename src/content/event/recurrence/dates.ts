import { RRuleTemporal } from 'rrule-temporal'
import { ZONE } from '../../../zone.ts'
import { EVER, HORIZON, MOST_DATES } from './horizon.ts'
import { parseRule } from './rule.ts'

export type DateState = 'CANCELLED' | 'RESCHEDULED' | 'MOVED_ONLINE' | 'POSTPONED' | 'SCHEDULED'

/** One date that differs from the rule, or that the rule does not have. */
export interface DateChange {
  /** Stays the same as long as the change is there. */
  id: string
  /** The day of the rule that changes, YYYY-MM-DD; null where a date is added. */
  day: string | null
  state: DateState
  /** Where it differs, RFC 3339. */
  startsAt: string | null
  endsAt: string | null
}

/** When an event takes place: once, or by a rule with changes. */
export interface Series {
  /** Of the first date, RFC 3339. */
  startsAt: string
  endsAt: string
  /** RFC 5545 RRULE. */
  recurrence: string | null
  changes: DateChange[]
}

/** One date of an event. */
export interface EventDate {
  /** Stable, also when the date is moved: the day by the rule, or the id of what added it. */
  key: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** The start by the rule. */
  originalStartsAt: Temporal.Instant
  state: DateState
  change: DateChange | null
}

/** The dates that touch a span, in order of start; the end of the span is not part of it. */
export function datesBetween(series: Series, from: Temporal.Instant, to: Temporal.Instant) {
  const length = Temporal.Instant.from(series.startsAt).until(Temporal.Instant.from(series.endsAt))
  const changed = new Map(series.changes.map((change) => [change.day ?? `+${change.id}`, change]))
  const found: EventDate[] = []
  for (const start of startsBetween(series, from.subtract(length), to)) {
    const key = start.toPlainDate().toString()
    if (changed.has(key)) continue
    const startsAt = start.toInstant()
    found.push({
      key,
      startsAt,
      endsAt: startsAt.add(length),
      originalStartsAt: startsAt,
      state: 'SCHEDULED',
      change: null,
    })
  }
  for (const [key, change] of changed) found.push(...changedDate(series, key, change, length))
  return found
    .filter((date) => touches(date, from, to))
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt) || (a.key < b.key ? -1 : 1))
}

/** A date touches a span when some of it lies in it; one without length when it begins in it. */
const touches = ({ startsAt, endsAt }: EventDate, from: Temporal.Instant, to: Temporal.Instant) =>
  Temporal.Instant.compare(startsAt, to) < 0 &&
  (Temporal.Instant.compare(endsAt, from) > 0 || Temporal.Instant.compare(startsAt, from) >= 0)

/** The first dates that have not ended at a moment. */
export function nextDates(series: Series, after: Temporal.Instant, count: number) {
  const found: EventDate[] = []
  let from = after
  // Yearly events need the longest look; what is over by then has no further dates.
  for (let years = 1; found.length < count && years <= MOST_YEARS; years *= 2) {
    const to = from.add({ hours: years * YEAR })
    const keys = new Set(found.map(({ key }) => key))
    found.push(...datesBetween(series, from, to).filter(({ key }) => !keys.has(key)))
    from = to
  }
  return found.slice(0, count)
}

const YEAR = 366 * 24
const MOST_YEARS = 128

/** Whether the first date is one that the rule gives. */
export function beginsByRule(series: Series) {
  const first = Temporal.Instant.from(series.startsAt)
  const [start] = startsBetween(series, first, first.add({ seconds: 1 }))
  return start !== undefined
}

function startsBetween(
  { startsAt, recurrence }: Series,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Temporal.ZonedDateTime[] {
  const first = Temporal.Instant.from(startsAt).toZonedDateTimeISO(ZONE)
  if (!recurrence) return [first]
  return ruleFor(recurrence, first, from).between(
    from.toZonedDateTimeISO(ZONE),
    to.toZonedDateTimeISO(ZONE),
    true,
  ) as Temporal.ZonedDateTime[]
}

/**
 * The rule, begun as late as the span allows, so that the cost does not grow with the years that a
 * club has run. Only days and weeks can be skipped by arithmetic; a count has to be counted from
 * the first date.
 */
function ruleFor(recurrence: string, first: Temporal.ZonedDateTime, from: Temporal.Instant) {
  const { frequency, interval, count } = parseRule(recurrence)
  const step = { DAILY: interval, WEEKLY: 7 * interval, MONTHLY: 0, YEARLY: 0 }[frequency]
  const days = first.until(from.toZonedDateTimeISO(ZONE), { largestUnit: 'days' }).days
  const skipped = step > 0 && count === null ? Math.floor(days / step) * step - step : 0
  return new RRuleTemporal({
    rruleString: recurrence,
    dtstart: skipped > 0 ? first.add({ days: skipped }) : first,
    maxIterations: MOST_DATES,
  })
}

function changedDate(
  series: Series,
  key: string,
  change: DateChange,
  length: Temporal.Duration,
): EventDate[] {
  const original = change.day === null ? null : startOn(series, change.day)
  if (change.day !== null && !original) return []
  const startsAt = change.startsAt ? Temporal.Instant.from(change.startsAt) : original
  if (!startsAt) return []
  const endsAt = change.endsAt ? Temporal.Instant.from(change.endsAt) : startsAt.add(length)
  const originalStartsAt = original ?? startsAt
  return [{ key, startsAt, endsAt, originalStartsAt, state: change.state, change }]
}

/** The start that the rule has on a day of Almaty's calendar. */
export function startOn(series: Series, day: string) {
  const from = Temporal.PlainDate.from(day).toZonedDateTime(ZONE)
  const [start] = startsBetween(series, from.toInstant(), from.add({ days: 1 }).toInstant())
  return start && start.toPlainDate().toString() === day ? start.toInstant() : null
}

/** Every date of a series, up to 2050 where it has no end; as the read model keeps them. */
export const allDates = (series: Series) =>
  datesBetween(series, EVER, HORIZON).map(({ key, startsAt, endsAt, originalStartsAt, state }) => ({
    key,
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    originalStartsAt: originalStartsAt.toString(),
    state,
  }))
