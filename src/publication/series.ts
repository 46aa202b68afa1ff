import { sql } from '@payloadcms/db-postgres'
import { type Database, idList, rows, type Schema, tableIn } from './database.ts'

/** One date of an entry that takes place at set times. */
export interface SeriesDate {
  /** Stable, also when the date is moved. */
  key: string
  /** Instants, RFC 3339 in UTC. */
  startsAt: string
  endsAt: string
  originalStartsAt: string
  /** An EventStatus of the contract. */
  state: string
}

/** When an entry takes place. */
export interface Series {
  /** All that the dates follow from: while it stays the same they are not worked out again. */
  from: object
  /** Every date, in any order. */
  dates(): SeriesDate[]
}

/** Dates that are called off or put off are shown, but are not what comes next. */
const TAKES_PLACE = new Set(['SCHEDULED', 'RESCHEDULED', 'MOVED_ONLINE'])

/**
 * Writes the dates of documents where they differ from what stands there; none where a document has
 * no series (any more).
 */
export async function writeSeries(db: Database, wanted: Map<number, Series | undefined>) {
  const stored = new Map(
    rows<{ doc: number; from: unknown }>(
      await db.execute(
        sql`select doc, "from" from delivery.series where doc = any(${idList(wanted.keys())})`,
      ),
    ).map(({ doc, from }) => [doc, JSON.stringify(from)]),
  )
  const changed = [...wanted].filter(
    ([doc, series]) => stored.get(doc) !== (series && JSON.stringify(series.from)),
  )
  if (changed.length === 0) return
  // Their occurrences go with them by the foreign key.
  await db.execute(
    sql`delete from delivery.series where doc = any(${idList(changed.map(([doc]) => doc))})`,
  )
  const made = changed.flatMap(([doc, series]) => (series ? [{ doc, series }] : []))
  if (made.length === 0) return
  const from = made.map(({ doc, series }) => ({ doc, from: series.from }))
  await db.execute(sql`
    insert into delivery.series (doc, "from")
    select * from json_to_recordset(${JSON.stringify(from)}::json) as one(doc int, "from" json)`)
  await insertDates(db, 'delivery', made)
}

export async function insertDates(
  db: Database,
  schema: Schema,
  made: { doc: number; series: Series }[],
) {
  const dates = made.flatMap(({ doc, series }) => toRows(doc, series.dates()))
  if (dates.length === 0) return
  await db.execute(sql`
    insert into ${tableIn(schema, 'occurrences')} (doc, key, starts_at, ends_at, original_starts_at, state, counts, earlier_ends_at)
    select doc, key, starts, ends, original, state, counts,
      max(ends) filter (where counts) over (
        partition by doc order by starts, key rows between unbounded preceding and 1 preceding)
    from json_to_recordset(${JSON.stringify(dates)}::json)
      as one(doc int, key text, starts timestamptz, ends timestamptz, original timestamptz, state text, counts boolean)`)
}

const toRows = (doc: number, dates: SeriesDate[]) =>
  dates.map(({ key, startsAt, endsAt, originalStartsAt, state }) => ({
    doc,
    key,
    starts: startsAt,
    ends: endsAt,
    original: originalStartsAt,
    state,
    counts: TAKES_PLACE.has(state),
  }))
