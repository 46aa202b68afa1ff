import { sql } from '@payloadcms/db-postgres'
import { type Database, rows } from './database.ts'
import { TERRITORY } from './territory.ts'

/** One language version of an entry that became, changed or ceased to be public. */
export interface Change {
  type: string
  doc: number
  locale: string
  /** It belongs to other districts than before, or to another region: what goes by it moves along. */
  moved?: boolean
}

/** Of all advisory locks, the one that orders the log. Taken last, so that nothing waits while it is held. */
const LOG_LOCK = 0x6c6f67

/**
 * Numbers the changes of a transaction and writes them to the log. To be the last act before its commit: whoever holds the lock
 * commits next, so that numbers become visible in their order and a follower of the cursor misses nothing.
 *
 * The log is compacted: a version has one row, with the number of its newest change. So it never outgrows the content, and a
 * follower who was away for long gets each version once.
 */
export async function numberChanges(db: Database, changes: Change[]) {
  if (changes.length === 0) return
  await lockLog(db)
  await write(db, changes)
  const moved = changes.filter((change) => change.moved)
  // Under the lock: what others committed until now is seen, and what they commit later has a later number.
  if (moved.length > 0) await write(db, await movedAlong(db, moved))
}

async function write(db: Database, changes: Change[]) {
  const distinct = [...new Map(changes.map((change) => [key(change), change])).values()]
  await db.execute(sql`
    insert into delivery.log as known (seq, type, doc, locale, at, was)
    select nextval('delivery.log_seq'), type, doc, locale, clock_timestamp(), array(
      select facet from unnest(e.facets) facet where facet ~ ${TERRITORY})
    from json_to_recordset(${JSON.stringify(distinct)}::json) as change(type text, doc int, locale text)
    left join delivery.entries e using (type, doc, locale)
    on conflict (type, doc, locale) do update set seq = excluded.seq, at = excluded.at,
      was = case when known.was is not null then array(select distinct unnest(known.was || excluded.was)) end`)
}

/** Until the transaction ends nobody else numbers changes. To be taken once nothing else is waited for. */
export const lockLog = (db: Database) => db.execute(sql`select pg_advisory_xact_lock(${LOG_LOCK})`)

const key = ({ type, doc, locale }: Change) => `${type} ${doc} ${locale}`

/**
 * What belongs to a district by way of another entry: the pages of a site that moved, and of a district that moved the portals of
 * the regions it was and is in, with their pages.
 */
async function movedAlong(db: Database, moved: Change[]) {
  return rows<Change>(
    await db.execute(sql`
      with moved as (
        select type, doc from json_to_recordset(${JSON.stringify(moved)}::json) as change(type text, doc int)
      ), site as (
        select doc from moved where type = 'site'
        union select portal.doc from delivery.entries portal where portal.type = 'site' and portal.facets && array(
          select distinct facet from delivery.log district join moved using (type, doc), unnest(district.was) facet
          where district.type = 'district' and facet like 'region:%')
      )
      select type, doc, locale from delivery.entries
      where (type = 'page' and facets && array(select 'site:' || doc from site))
        or (type = 'site' and doc in (select doc from site))
      order by type, doc, locale`),
  )
}

/** Every public version that shows the picture or file, as changes. */
export async function versionsShowing(db: Database, media: number) {
  return rows<Change>(
    await db.execute(sql`
      select type, doc, locale from delivery.entries where media @> array[${media}::int]
      order by type, doc, locale`),
  )
}
