import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Publishable } from './contract.ts'
import { type Database, rows } from './database.ts'
import { lockDocuments } from './locks.ts'
import { presentMedia } from './media/present.ts'
import { readMedia } from './media/show.ts'
import { republishVocabulary } from './search/vocabulary.ts'
import { sync } from './sync.ts'
import { transactionOf } from './transaction.ts'

export interface Difference {
  type: string
  doc: number
  locale: string
}

interface Options {
  /** Only say what differs; write nothing. */
  check?: boolean
  onProgress?: (done: number, all: number) => void
}

/**
 * Makes the read model anew from the documents, batch after batch, each in a transaction of its own, so that the site stays up
 * meanwhile and editors hardly wait. What a new version of a presenter gives otherwise than before goes into the log; what is as it was does not.
 * @returns the language versions that differed
 */
export async function republish(
  payload: Payload,
  types: Publishable[],
  { check = false, onProgress }: Options = {},
): Promise<Difference[]> {
  const batches = await everyDocument(payload, types)
  const all = batches.reduce((sum, { ids }) => sum + ids.length, 0)
  const differences: Difference[] = []
  let done = 0
  for (const batch of batches) {
    differences.push(...(await bring(payload, batch, check)))
    done += batch.ids.length
    onProgress?.(done, all)
  }
  differences.push(...(await republishMedia(payload, check)))
  if (
    await inTransaction(payload, check, async (req) =>
      republishVocabulary((await transactionOf(req)).db),
    )
  ) {
    differences.push({ type: 'words', doc: 0, locale: '*' })
  }
  return differences
}

/** Documents that are brought in line together. */
interface Batch {
  type: Publishable
  ids: number[]
}

const BATCH = 100

/** The documents that are, and those that the read model alone still knows. */
async function everyDocument(payload: Payload, types: Publishable[]) {
  const { drizzle } = payload.db as unknown as { drizzle: Database }
  const batches: Batch[] = []
  for (const type of types) {
    const found = rows<{ id: number }>(
      await drizzle.execute(sql`
        select id from ${sql.identifier(type.collection)}
        union select doc from delivery.entries where type = ${type.type} order by 1`),
    )
    for (let start = 0; start < found.length; start += BATCH) {
      batches.push({ type, ids: found.slice(start, start + BATCH).map(({ id }) => id) })
    }
  }
  return batches
}

const bring = (payload: Payload, { type, ids }: Batch, check: boolean) =>
  inTransaction(payload, check, async (req) => {
    const { db, changes, rewording } = await transactionOf(req)
    await lockDocuments(db, type.collection, ids)
    const changed = await sync(type, ids, { req, db, again: true })
    changes.push(...changed)
    // What is only found by other words is nothing that followers are told.
    const found = rewording.written.filter((one) => !changed.some((other) => same(one, other)))
    return [...changed, ...found]
  })

const same = (a: Difference, b: Difference) => a.doc === b.doc && a.locale === b.locale

async function republishMedia(payload: Payload, check: boolean) {
  const { drizzle } = payload.db as unknown as { drizzle: Database }
  const stored = rows<{ id: number; data: unknown; shown: boolean }>(
    await drizzle.execute(sql`
      select id, data, exists (select from delivery.entries where media @> array[m.id]) as shown
      from delivery.media m order by id`),
  )
  const differences: Difference[] = []
  for (const { id, data, shown } of stored) {
    const differs = await inTransaction(payload, check, async (req) => {
      const { db } = await transactionOf(req)
      await lockDocuments(db, 'media', [id])
      const [doc] = await readMedia(req, [id])
      const right = doc && shown ? JSON.stringify(presentMedia(doc)) : undefined
      if (right === JSON.stringify(data)) return false
      await db.execute(
        right === undefined
          ? sql`delete from delivery.media where id = ${id}`
          : sql`update delivery.media set data = ${right}::json where id = ${id}`,
      )
      return true
    })
    if (differs) differences.push({ type: 'media', doc: id, locale: '*' })
  }
  return differences
}

/** Runs the work in a transaction that is rolled back where nothing is to be written. */
async function inTransaction<Result>(
  payload: Payload,
  rollBack: boolean,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    if (rollBack) await killTransaction(req)
    else await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
