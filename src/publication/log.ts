import { sql } from '@payloadcms/db-postgres'
import { type Database, rows } from './database.ts'

/** One language version of an entry that became, changed or ceased to be public. */
export interface Change {
  type: string
  doc: number
  locale: string
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
  const distinct = [...new Map(changes.map((change) => [key(change), change])).values()]
  await lockLog(db)
  await db.execute(sql`
    insert into delivery.log (seq, type, doc, locale, at)
    select nextval('delivery.log_seq'), type, doc, locale, clock_timestamp()
    from json_to_recordset(${JSON.stringify(distinct)}::json) as change(type text, doc int, locale text)
    on conflict (type, doc, locale) do update set seq = excluded.seq, at = excluded.at`)
}

/** Until the transaction ends nobody else numbers changes. To be taken once nothing else is waited for. */
export const lockLog = (db: Database) => db.execute(sql`select pg_advisory_xact_lock(${LOG_LOCK})`)

const key = ({ type, doc, locale }: Change) => `${type} ${doc} ${locale}`

/** Every public version that shows the picture or file, as changes. */
export async function versionsShowing(db: Database, media: number) {
  return rows<Change>(
    await db.execute(sql`
      select type, doc, locale from delivery.entries where media @> array[${media}::int]
      order by type, doc, locale`),
  )
}
