import type pg from 'pg'
import { gauge } from '../metrics/registry.ts'
import { ZONE } from '../zone.ts'
import { type Caller, cancelStatement, NobodyWaits } from './caller.ts'
import { openPool } from './pool.ts'

export interface Database {
  /** Runs one statement, prepared once per connection. `$1` … are the values. */
  query<Row>(text: string, values: readonly unknown[]): Promise<Row[]>
}

export interface DatabasePool extends Database {
  /** The same for one caller: what runs for them stops when they are gone. */
  for(caller: Caller): Database
  end(): Promise<void>
}

/** No connection is to be had: what was asked for may well be there in a moment. */
export class DatabaseAway extends Error {
  override name = 'DatabaseAway'
}

/** Milliseconds after which a statement is given up. */
const STATEMENT_TIMEOUT = 5_000
const CONNECTIONS = 10
/**
 * The text of all statements that are prepared, in characters, per connection. Filters make thousands of them together, and each keeps
 * its plan in PostgreSQL's memory, the larger the longer it is: whoever tries them all must not fill it.
 */
const PREPARED = 750_000

/** Each statement is planned once per connection: planning takes longer than most of them do. */
const SETTINGS = {
  default_transaction_read_only: 'on',
  statement_timeout: STATEMENT_TIMEOUT,
  search_path: 'delivery',
  // Instants come as they are shown.
  timezone: ZONE,
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
}

/** A pool of read-only connections to the schema `delivery`. */
export function openDatabase(url: string, onError: (error: Error) => void): DatabasePool {
  const pool = openPool(
    url,
    { name: 'delivery', most: CONNECTIONS, patience: 5_000, settings: SETTINGS },
    onError,
  )
  measure(pool)
  const names = new Map<string, string>()
  let length = 0
  const nameOf = (text: string) => {
    const known = names.get(text)
    if (known || length + text.length > PREPARED) return known
    length += text.length
    names.set(text, `q${names.size}`)
    return names.get(text)
  }
  const prepared = (text: string, values: readonly unknown[]): pg.QueryConfig => {
    const name = nameOf(text)
    return { ...(name && { name }), text, values: [...values] }
  }
  return {
    query: async <Row>(text: string, values: readonly unknown[]) =>
      (await pool.query(prepared(text, values))).rows as Row[],
    for: (caller) => ({
      query: async <Row>(text: string, values: readonly unknown[]) =>
        (await queryFor(pool, caller, prepared(text, values))).rows as Row[],
    }),
    end: () => pool.end(),
  }
}

async function queryFor(pool: pg.Pool, caller: Caller, statement: pg.QueryConfig) {
  if (caller.gone) throw new NobodyWaits()
  const client = await pool.connect().catch((error: Error) => {
    throw new DatabaseAway(error.message, { cause: error })
  })
  let cancelling: Promise<void> | undefined
  const stop = () => {
    cancelling ??= cancelStatement(client)
  }
  try {
    if (caller.gone) throw new NobodyWaits()
    caller.running.add(stop)
    return await client.query(statement)
  } catch (error) {
    throw caller.gone ? new NobodyWaits() : error
  } finally {
    caller.running.delete(stop)
    // Until it is passed on the connection is nobody else's: it would stop their statement.
    await cancelling
    client.release()
  }
}

function measure(pool: pg.Pool) {
  gauge('delivery_pool_connections', 'Connections to PostgreSQL.', () => [
    [{ state: 'busy' }, pool.totalCount - pool.idleCount],
    [{ state: 'idle' }, pool.idleCount],
  ])
  gauge('delivery_pool_waiting', 'Statements that wait for a connection.', () => [
    [{}, pool.waitingCount],
  ])
}
