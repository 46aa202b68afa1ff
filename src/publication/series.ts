import { sql } from '@payloadcms/db-postgres'
import { type Database, rows } from './database.ts'

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
 * Writes the dates of a document where they differ from what stands there; none where it has no
 * series (any more).
 */
export async function writeSeries(db: Database, doc: number, series: Series | undefined) {
  const [stored] = rows<{ from: unknown }>(
    await db.execute(sql`select "from" from delivery.series where doc = ${doc}`),
  )
  if (!series) {
    if (stored) await db.execute(sql`delete from delivery.series where doc = ${doc}`)
    return
  }
  const from = JSON.stringify(series.from)
  if (stored && JSON.stringify(stored.from) === from) return
  await db.execute(sql`
    insert into delivery.series (doc, "from") values (${doc}, ${from}::json)
    on conflict (doc) do update set "from" = excluded."from"`)
  await db.execute(sql`delete from delivery.occurrences where doc = ${doc}`)
  await db.execute(sql`
    insert into delivery.occurrences (doc, key, starts_at, ends_at, original_starts_at, state, counts, earlier_ends_at)
    select ${doc}, key, starts, ends, original, state, counts,
      max(ends) filter (where counts) over (order by starts, key rows between unbounded preceding and 1 preceding)
    from json_to_recordset(${JSON.stringify(toRows(series.dates()))}::json)
      as one(key text, starts timestamptz, ends timestamptz, original timestamptz, state text, counts boolean)`)
}

const toRows = (dates: SeriesDate[]) =>
  dates.map(({ key, startsAt, endsAt, originalStartsAt, state }) => ({
    key,
    starts: startsAt,
    ends: endsAt,
    original: originalStartsAt,
    state,
    counts: TAKES_PLACE.has(state),
  }))
