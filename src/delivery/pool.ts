import pg from 'pg'

interface Settings {
  /** What PostgreSQL calls these connections. */
  name: string
  most: number
  /** Milliseconds that a connection is waited for. */
  patience: number
  /** Of each connection, as PostgreSQL names them. */
  settings: Record<string, string | number>
}

/** Connections to the database that survive being lost: each says so, in use or not, and none ends the process. */
export function openPool(
  url: string,
  { name, most, patience, settings }: Settings,
  onError: (error: Error) => void,
) {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: patience,
    application_name: name,
    options: Object.entries(settings)
      .map(([setting, value]) => `-c ${setting}=${value}`)
      .join(' '),
  })
  const told = new WeakSet<pg.PoolClient>()
  const tell = (error: Error, client: pg.PoolClient) => {
    if (!told.has(client)) onError(error)
    told.add(client)
  }
  pool.on('error', tell)
  // One that is lost while somebody has it: without a listener that would end the process.
  pool.on('connect', (client) => client.on('error', (error) => tell(error, client)))
  return pool
}
