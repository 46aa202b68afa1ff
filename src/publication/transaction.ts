import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BasePayload, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { committed } from './committed.ts'
import type { Database } from './database.ts'
import { type Change, numberChanges } from './log.ts'
import { queueNotices } from './notices.ts'
import { keepVocabulary, type Rewording } from './search/vocabulary.ts'

interface Session {
  db: Database
  resolve: () => Promise<void>
  reject: () => Promise<void>
  /** What becomes visible with this transaction, numbered as its last act. */
  changes: Change[]
  /** What of it is found by other words than before. */
  rewording: Rewording
  /** What is done once the transaction is committed, and cannot undo it any more. */
  afterwards: (() => Promise<void>)[]
}

/** Transactions at once; the pool holds more, since Payload reads locks on a second connection. */
const MOST_TRANSACTIONS = 12
const PATIENCE = 20_000

type Adapter = Omit<PostgresAdapter, 'sessions'> & {
  payload: BasePayload
  sessions: Record<string, Session>
}

/**
 * The PostgreSQL adapter with transactions that can be trusted for publishing:
 * changes are numbered as the last act before the commit, a COMMIT that fails reaches the editor (Payload swallows it), a commit
 * of what was already rolled back is an error, and only so many transactions run at once that the pool never runs dry.
 */
export function withPublication(inner: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj {
  return {
    ...inner,
    init: (args) => {
      const adapter = inner.init(args) as unknown as Adapter
      const gate = new Gate(MOST_TRANSACTIONS)
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        await connect?.(options)
        surviveLostConnections(adapter)
      }
      adapter.beginTransaction = () => begin(adapter, gate)
      adapter.commitTransaction = async (id) => commit(adapter, await id)
      adapter.rollbackTransaction = async (id) => rollback(adapter, await id)
      return adapter as never
    },
  }
}

/** The transaction that the request runs in. Publishing outside of one is a fault of the code. */
export async function transactionOf(req: PayloadRequest): Promise<Session> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : (req.payload.db as unknown as Adapter).sessions[id]
  if (!session) throw new APIError('Publication needs an open transaction', 500)
  return session
}

/** The request's transaction where it has one, else the pool: for reading where both will do. */
export async function databaseOf(req: PayloadRequest): Promise<Database> {
  if (await req.transactionID) return (await transactionOf(req)).db
  return (req.payload.db as unknown as { drizzle: Database }).drizzle
}

async function begin(adapter: Adapter, gate: Gate) {
  await (adapter as { initializing?: Promise<void> }).initializing
  const leave = await gate.enter()
  try {
    const id = crypto.randomUUID()
    await new Promise<void>((ready, failed) => {
      let finish: () => void
      let abandon: (reason: Error) => void
      const outcome = adapter.drizzle
        .transaction(async (db) => {
          await new Promise<void>((resolve, reject) => {
            finish = resolve
            abandon = reject
            adapter.sessions[id] = {
              db: db as unknown as Database,
              resolve: () => {
                finish()
                return outcome
              },
              reject: () => {
                abandon(new RolledBack())
                return outcome.catch((error) => {
                  if (!(error instanceof RolledBack)) throw error
                })
              },
              changes: [],
              rewording: { written: [], former: [] },
              afterwards: [],
            }
            ready()
          })
        })
        .finally(leave)
      outcome.catch(failed)
    })
    return id
  } catch (error) {
    leave()
    throw error
  }
}

class RolledBack extends Error {}

async function commit(adapter: Adapter, id: number | string | undefined) {
  const session = id === undefined ? undefined : adapter.sessions[id]
  if (!session || id === undefined) {
    throw new APIError('Nothing was saved: an earlier step of this operation failed', 500)
  }
  try {
    await keepVocabulary(session.db, session.rewording)
    await numberChanges(session.db, session.changes)
    await queueNotices(session.db, session.changes)
  } catch (error) {
    await rollback(adapter, id)
    throw error
  }
  delete adapter.sessions[id]
  try {
    await session.resolve()
  } catch (error) {
    adapter.payload.logger.error({ err: error, msg: 'COMMIT failed' })
    throw new APIError(
      'Nothing was saved: the database did not confirm. Please try again.',
      503,
      null,
      true,
    )
  }
  if (session.changes.length > 0) committed.emit('committed')
  for (const work of session.afterwards) {
    await work().catch((err) => adapter.payload.logger.error({ err, msg: 'After the COMMIT' }))
  }
}

async function rollback(adapter: Adapter, id: number | string | undefined) {
  if (id === undefined) return
  const session = adapter.sessions[id]
  if (!session) return
  delete adapter.sessions[id]
  await session.reject()
}

/** Without a listener a connection that the server closes ends the whole process. */
function surviveLostConnections(adapter: Adapter) {
  adapter.pool.on('connect', (client) => {
    client.on('error', (error) =>
      adapter.payload.logger.warn(`A database connection was lost: ${error.message}`),
    )
  })
  adapter.pool.on('error', (error) =>
    adapter.payload.logger.warn(`A database connection was lost: ${error.message}`),
  )
}

/** Lets so many in at once; the others wait their turn, but not for ever. */
class Gate {
  #free: number
  #waiting: (() => void)[] = []

  constructor(places: number) {
    this.#free = places
  }

  /** @returns what to call when leaving; calling it again does nothing */
  async enter() {
    if (this.#free > 0) this.#free -= 1
    else await this.#turn()
    let inside = true
    return () => {
      if (!inside) return
      inside = false
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }

  #turn() {
    return new Promise<void>((resolve, reject) => {
      const come = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(come), 1)
        reject(
          new APIError('Too many are saving at this moment. Please try again.', 503, null, true),
        )
      }, PATIENCE)
      this.#waiting.push(come)
    })
  }
}
