import type { FastifyReply } from 'fastify'
import pg from 'pg'

/** Whoever waits for an answer. When they are gone, what runs for them is of no use to anybody. */
export interface Caller {
  gone: boolean
  /** What stops the statements that run for them at this moment. */
  readonly running: Set<() => void>
}

/** What a statement fails with that nobody waits for any more. */
export class NobodyWaits extends Error {
  override name = 'NobodyWaits'
}

/** Whoever a reply is for, until the connection closes before it was sent. */
export function callerOf({ raw }: FastifyReply): Caller {
  const caller: Caller = { gone: false, running: new Set() }
  raw.once('close', () => {
    if (raw.writableFinished) return
    caller.gone = true
    for (const stop of caller.running) stop()
  })
  return caller
}

/** Milliseconds that PostgreSQL gets to take notice. */
const PATIENCE = 2_000

/** What `pg` has, but does not declare. */
type Internals = pg.PoolClient & {
  host: string
  port: number
  ssl: pg.ClientConfig['ssl']
  processID: number
  secretKey: number
}
type Connection = pg.Connection & {
  connect(port: number, host: string): void
  requestSsl(): void
  cancel(processID: number, secretKey: number): void
}

/**
 * Asks PostgreSQL to give up what a connection runs, in the way of its protocol: by a connection of its own that needs no signing in,
 * so neither a full pool nor the limit on connections is in the way. The connection itself goes on.
 * @returns once PostgreSQL has passed it on; where that fails, the statement's own timeout is left
 */
export function cancelStatement(client: pg.PoolClient): Promise<void> {
  const { host, port, ssl, processID, secretKey } = client as Internals
  const connection = new pg.Connection({ ssl: ssl || false } as never) as Connection
  return new Promise((resolve) => {
    const limit = setTimeout(() => connection.stream.destroy(), PATIENCE)
    const ask = () => connection.cancel(processID, secretKey)
    connection.on('connect', () => (ssl ? connection.requestSsl() : ask()))
    connection.on('sslconnect', ask)
    connection.on('error', () => connection.stream.destroy())
    connection.on('end', () => {
      clearTimeout(limit)
      resolve()
    })
    if (host.startsWith('/'))
      connection.connect(`${host}/.s.PGSQL.${port}` as never, undefined as never)
    else connection.connect(port, host)
  })
}
