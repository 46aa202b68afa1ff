import { sql } from '@payloadcms/db-postgres'
import { type Database, idList } from './database.ts'

/**
 * Lets one transaction at a time work on a document, until its end. Always taken before the document is read; several at once in the
 * order of their ids, so that two transactions never wait for each other.
 */
export async function lockDocuments(db: Database, collection: string, ids: Iterable<number>) {
  const wanted = [...new Set(ids)].sort((a, b) => a - b)
  if (wanted.length === 0) return
  await db.execute(sql`
    select pg_advisory_xact_lock(hashtext(${collection}), id)
    from (select unnest(${idList(wanted)}) as id order by 1) wanted`)
}
