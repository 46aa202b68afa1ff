import type { OccurrenceRow } from '../../../content/event/occurrences.ts'
import type { ChangedRow, EventSource } from './load.ts'
import { dayOf } from './times.ts'

/** What VEVENTs there are of an event: a series, single dates of it that differ, and dates that stand alone. */
export interface Parts {
  /** The first date; where the event takes place but once, as it stands after all changes. */
  first: OccurrenceRow
  /** Whether there are further dates, by a rule or added. */
  repeats: boolean
  /** Starts that the rule lacks. */
  added: string[]
  /** Starts of the rule on which nothing takes place. */
  off: string[]
  /** Dates of the series that are not as the rule says. */
  differing: OccurrenceRow[]
  /** Dates that were added at a time at which the series has one already: two are one to RFC 5545, so these are events by themselves. */
  alone: OccurrenceRow[]
}

const OFF = new Set(['CANCELLED', 'POSTPONED'])

/** Whether a date in this state does not take place when it should have. */
export const isOff = (state: string) => OFF.has(state)

const isAdded = ({ key }: OccurrenceRow) => key.startsWith('+')

/** Pure: which dates of an event are said in which way. */
export function partsOf(event: EventSource, changed: ChangedRow[]): Parts {
  const first = firstDate(event)
  const ofRule = changed.filter((row) => !isAdded(row))
  const taken = new Set<string>()
  const { added = [], alone = [] } = Object.groupBy(changed.filter(isAdded), (row) => {
    const place = placeInTime(event, row.starts)
    const ruled = [first.original, ...(row.ruled ?? [])]
    const clashes = taken.has(place) || ruled.some((at) => placeInTime(event, at) === place)
    taken.add(place)
    return clashes ? 'alone' : 'added'
  })
  const repeats = event.recurrence !== null || added.length > 0
  if (!repeats)
    return { first: ofRule[0] ?? first, repeats, added: [], off: [], differing: [], alone }
  return {
    first,
    repeats,
    added: added.map(({ starts }) => starts),
    off: ofRule.filter(({ state }) => isOff(state)).map(({ original }) => original),
    differing: [...ofRule, ...added.filter((row) => differs(event, first, row))],
    alone,
  }
}

/** What tells the dates of a series apart. */
const placeInTime = ({ allDay }: EventSource, at: string) =>
  allDay ? dayOf(at).toString() : String(Date.parse(at))

function firstDate({ $, startsAt, endsAt }: EventSource): OccurrenceRow {
  const key = dayOf(startsAt).toString()
  const state = 'SCHEDULED'
  return { doc: $.doc, key, starts: startsAt, ends: endsAt, original: startsAt, state }
}

/** Whether an added date is not just one more of the same. */
function differs(
  { changes }: EventSource,
  first: OccurrenceRow,
  { key, starts, ends }: OccurrenceRow,
) {
  const { center, venue, onlineUrl, note } = changes[key] ?? {}
  const hasOwnPlace = Boolean(center ?? venue ?? onlineUrl ?? note)
  return hasOwnPlace || lengthOf(first.starts, first.ends) !== lengthOf(starts, ends)
}

const lengthOf = (starts: string, ends: string) => Date.parse(ends) - Date.parse(starts)
