import { sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type pg from 'pg'
import { type Caller, NobodyWaits } from '../delivery/caller.ts'
import { DatabaseAway, type Database as Reading } from '../delivery/database.ts'
import { openPool } from '../delivery/pool.ts'
import type { Database } from '../publication/database.ts'
import { writeMedia } from '../publication/media/show.ts'
import { layRows, type Write } from '../publication/readModel.ts'
import { layVocabulary } from '../publication/search/vocabulary.ts'
import { laySearch } from '../publication/search/write.ts'
import { insertDates } from '../publication/series.ts'
import type { Drafts } from './drafts.ts'

/** What is public with drafts laid over it, for the length of one answer. */
export interface Overlay extends Reading {
  /** Whether it is there because of a draft: the world cannot see it. */
  isHidden(media: number): boolean
  /** Ends it. Nothing of it is left. */
  close(): Promise<void>
}

/** Previews at once; further ones wait their turn, and no editor does for them. */
const CONNECTIONS = 4

const SETTINGS = {
  search_path: 'preview,delivery',
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 15_000,
  jit: 'off',
}

/** Connections of their own, so that Payload's are there for those who save. */
export const openPreviewPool = (url: string, onError: (error: Error) => void) =>
  openPool(
    url,
    { name: 'preview', most: CONNECTIONS, patience: 10_000, settings: SETTINGS },
    onError,
  )

/**
 * Lays drafts over what is public when something is first read, in a transaction that is always rolled back: nobody else ever sees
 * them. It writes into tables of its own without keys (migration 0012), so it waits for nobody and nobody for it.
 * @param read what to lay over it
 */
export function openOverlay(
  pool: pg.Pool,
  read: () => Promise<Drafts>,
  caller: Caller = { gone: false, running: new Set() },
): Overlay {
  const hidden = new Set<number>()
  let begun: Promise<pg.PoolClient> | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function begin() {
    const client = await pool.connect().catch((error: Error) => {
      throw new DatabaseAway(error.message, { cause: error })
    })
    try {
      // Held meanwhile as a place in the queue: to present hundreds of drafts is work for the whole process.
      const drafts = await read()
      for (const { id } of drafts.media) hidden.add(id)
      await client.query('begin isolation level repeatable read')
      await lay(drizzle(client as never) as unknown as Database, drafts)
      await client.query('set transaction read only')
      return client
    } catch (error) {
      await end(client)
      throw error
    }
  }

  return {
    query: async <Row>(text: string, values: readonly unknown[]) => {
      begun ??= begin()
      const client = await begun
      // What a level of a query asks together goes one after another, on the one connection that sees the drafts.
      const asked = last.then(() => {
        if (caller.gone) throw new NobodyWaits()
        return client.query(text, [...values])
      })
      last = asked.catch(() => undefined)
      return (await asked).rows as Row[]
    },
    isHidden: (media) => hidden.has(media),
    close: async () => {
      const client = await begun?.catch(() => undefined)
      await last
      if (client) await end(client)
    },
  }
}

/** A connection that cannot even roll back is not used again. */
const end = (client: pg.PoolClient) =>
  client.query('rollback').then(
    () => client.release(),
    (error: Error) => client.release(error),
  )

async function lay(db: Database, { types, media }: Drafts) {
  const replaced = types.flatMap(({ type, docs }) => docs.map((doc) => ({ type, doc })))
  await db.execute(sql`
    insert into drafts.replaced (type, doc)
    select * from json_to_recordset(${JSON.stringify(replaced)}::json) as one(type text, doc int)`)
  for (const { type, writes } of types) {
    if (writes.length === 0) continue
    await layRows(db, type, writes)
    await laySearch(db, type, writes)
    await insertDates(db, 'drafts', datesOf(writes))
  }
  await layVocabulary(db)
  await writeMedia(db, media, 'drafts')
}

/** Dates are the same in all languages. */
const datesOf = (writes: Write[]) => [
  ...new Map(
    writes.flatMap(({ doc, row: { series } }) => (series ? [[doc, { doc, series }] as const] : [])),
  ).values(),
]
