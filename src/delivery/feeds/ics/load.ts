import { COLUMNS, type OccurrenceRow } from '../../../content/event/occurrences.ts'
import type { PublicHead as EventHead } from '../../../content/event/present.ts'
import type { ChangedDates } from '../../../content/event/presentChanges.ts'
import type { Locale } from '../../../editorial/languages.ts'
import { ALONE } from '../../asked.ts'
import type { Context } from '../../context.ts'
import { type EntrySource, toSource } from '../../entries.ts'
import { type Condition, Values } from '../../lists/conditions.ts'
import { rowConditions } from '../../lists/loader.ts'
import { type Span, touching } from '../../lists/span.ts'
import { pageColumns, readPage } from '../../read.ts'

export type EventSource = EntrySource & EventHead

/** A date that differs from the rule. */
export interface ChangedRow extends OccurrenceRow {
  /** For a date that was added: the starts that the rule itself has around that day, RFC 3339. */
  ruled: string[] | null
}

/** When an event takes place, beside its rule. */
export interface Dates {
  changed: ChangedRow[]
  /** The number of its newest change in any language: of two states the later has the greater one. */
  sequence: number
}

/** More events than any district has in so short a time; a calendar stays readable by a phone whatever happens. */
export const MOST_EVENTS = 1000

/** The events with a date in the span, called off or not; those whose first date there is the soonest come first. */
export async function loadEvents(
  context: Context,
  languages: readonly Locale[],
  where: Condition[],
  span: Span,
): Promise<EventSource[]> {
  const values = new Values()
  const conditions = rowConditions({ type: 'event', languages, where, span: null }, values)
  const dates = touching(span, values)
  const page = `select ${pageColumns(ALONE)} from entries e
     cross join lateral (
       select o.starts_at from occurrences o where o.doc = e.doc and ${dates.join(' and ')}
       order by o.starts_at limit 1) soonest
     where ${conditions.join(' and ')}
     order by soonest.starts_at, e.doc limit ${values.add(MOST_EVENTS)}`
  const rows = await readPage(context, page, { asked: ALONE, languages, values })
  return rows.map((row) => toSource(row, languages) as EventSource)
}

/** Almaty's day is this at either of its offsets; PostgreSQL's own database of zones may be too old to know which. */
const DAYS_OF_START = [5, 6]
  .map((h) => `to_char(o.starts_at at time zone 'UTC' + interval '${h} hours', 'YYYY-MM-DD')`)
  .join(', ')

/** What is beside the rules of these events, by their documents. */
export async function loadDates({ database }: Context, events: EventSource[]) {
  const docs = events.map(({ $ }) => $.doc)
  const keys = events.flatMap(({ $, changes }) =>
    Object.keys((changes ?? {}) as ChangedDates).map((key) => ({ doc: $.doc, key })),
  )
  const [sequences, changed] = await Promise.all([
    database.query<{ doc: number; seq: string }>(
      `select doc, max(seq) as seq from log where type = 'event' and doc = any($1::int[]) group by doc`,
      [docs],
    ),
    database.query<ChangedRow>(
      `select ${COLUMNS}, case when o.key like '+%' then (
         select json_agg(r.original_starts_at) from occurrences r
         where r.doc = o.doc and r.key in (${DAYS_OF_START})) end as ruled
       from unnest($1::int[], $2::text[]) as wanted (doc, key)
       join occurrences o using (doc, key)
       order by o.doc, o.original_starts_at, o.key`,
      [keys.map(({ doc }) => doc), keys.map(({ key }) => key)],
    ),
  ])
  const numbers = new Map(sequences.map(({ doc, seq }) => [doc, Number(seq)]))
  return new Map<number, Dates>(
    docs.map((doc) => [
      doc,
      {
        changed: changed.filter((row) => row.doc === doc),
        sequence: numbers.get(doc) ?? 0,
      },
    ]),
  )
}
