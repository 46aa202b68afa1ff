import pg from 'pg'

export interface Database {
  /** Runs one statement, prepared once per connection. `$1` … are the values. */
  query<Row>(text: string, values: readonly unknown[]): Promise<Row[]>
  end(): Promise<void>
}

/** Milliseconds after which a statement is given up. */
const STATEMENT_TIMEOUT = 5_000
const CONNECTIONS = 10

/** Each statement is planned once per connection: planning takes longer than most of them do. */
const SETTINGS = {
  default_transaction_read_only: 'on',
  statement_timeout: STATEMENT_TIMEOUT,
  search_path: 'delivery',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
}

/** A pool of read-only connections to the schema `delivery`. */
export function openDatabase(url: string, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    application_name: 'delivery',
    options: Object.entries(SETTINGS)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  })
  pool.on('error', onError)
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const known = names.get(text)
    if (known) return known
    const name = `q${names.size}`
    names.set(text, name)
    return name
  }
  return {
    query: async <Row>(text: string, values: readonly unknown[]) => {
      const { rows } = await pool.query({ name: nameOf(text), text, values: [...values] })
      return rows as Row[]
    },
    end: () => pool.end(),
  }
}
