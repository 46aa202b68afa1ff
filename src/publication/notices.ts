import { sql } from '@payloadcms/db-postgres'
import type { Database } from './database.ts'
import type { Change } from './log.ts'

/** How long a notice waits for what changes next: an editor who publishes three languages in a row is one notice. */
const GATHERING = '1 second'

/**
 * Queues a notice for every site that is told by a webhook, to be sent once the transaction is committed. Whether the changes concern
 * the site is asked then, of the same walk that it follows itself (`src/notify`).
 */
export async function queueNotices(db: Database, changes: Change[]) {
  if (changes.length === 0) return
  await db.execute(sql`select notify.queue_all(${GATHERING}::interval)`)
}
