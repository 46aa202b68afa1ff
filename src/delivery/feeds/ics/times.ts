import { formatRule, parseRule } from '../../../content/event/recurrence/rule.ts'
import { ZONE } from '../../../zone.ts'
import { property } from './lines.ts'

const SECOND = { smallestUnit: 'second' } as const
const compact = (text: string) => text.replace(/[-:]/g, '')

/** An instant in UTC. */
export const utc = (at: string) => compact(Temporal.Instant.from(at).toString(SECOND))

export const inAlmaty = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ZONE)

/**
 * A property that holds an instant by the clock of Almaty. The hour that came twice, on the night to 1 March 2024, means its first time
 * there (RFC 5545, 3.3.5); its second can only be said in UTC.
 */
export function moment(name: string, at: string) {
  const local = inAlmaty(at)
  const clock = local.toPlainDateTime()
  const isMeant = clock.toZonedDateTime(ZONE, { disambiguation: 'earlier' }).equals(local)
  return isMeant
    ? property(name, compact(clock.toString(SECOND)), { TZID: ZONE })
    : property(name, utc(at))
}

/** A property that holds a calendar day. */
export const day = (name: string, date: Temporal.PlainDate) =>
  property(name, compact(date.toString()), { VALUE: 'DATE' })

export const dayOf = (at: string) => inAlmaty(at).toPlainDate()

/** The first day that an event of whole days no longer takes: its last is the one on which it still is at some moment. */
export function dayAfter(starts: string, ends: string) {
  const [from, to] = [starts, ends].map((at) => Temporal.Instant.from(at)) as [
    Temporal.Instant,
    Temporal.Instant,
  ]
  const last = Temporal.Instant.compare(from, to) < 0 ? to.subtract({ nanoseconds: 1 }) : from
  return last.toZonedDateTimeISO(ZONE).toPlainDate().add({ days: 1 })
}

/** The rule as the first date's type wants it: what begins on a day ends on a day. */
export function rule(recurrence: string, allDay: boolean) {
  const parsed = parseRule(recurrence)
  const text = formatRule(parsed)
  return allDay && parsed.until
    ? text.replace(/UNTIL=[^;]*/, `UNTIL=${compact(parsed.until)}`)
    : text
}
