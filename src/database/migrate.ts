import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { StartError } from '../startError.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'migrations')
const LOCK = 0x6d696772
const OLDEST = 160_000
const FORBIDDEN = '42501'

type UrlVariable = 'DATABASE_URL' | 'DELIVERY_DATABASE_URL'

/** The migrations of this code, by name, in their order. */
export async function migrationNames() {
  const files = await readdir(FOLDER)
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort()
}

/**
 * Brings the database to the state that this code needs. Each migration is a transaction; several
 * processes that start at once wait for each other. What was done stands in Payload's own table
 * `payload_migrations`. The queue of notices has migrations of its own.
 * @returns the names of the migrations that ran now
 * @throws StartError when the database cannot be reached, is too old, or is newer than this code
 */
export async function migrate(url: string): Promise<string[]> {
  const client = await connected(url)
  try {
    await requireVersion(client)
    await lockMigrations(client)
    const names = await migrationNames()
    const pending = await pendingMigrations(client, names)
    for (const name of pending) await run(client, name)
    // Loaded here alone: delivery, which only asks how far the database is, has nothing to do with the queue.
    const { migrateQueue } = await import('./queue.ts')
    await migrateQueue(url)
    return pending
  } finally {
    await client.end()
  }
}

/** Until the connection ends nobody else migrates the database. */
export const lockMigrations = (client: pg.ClientBase) =>
  client.query('select pg_advisory_lock($1)', [LOCK])

/** @throws StartError unless the database is in the state that this code needs */
export async function requireMigrated(url: string, variable: UrlVariable = 'DATABASE_URL') {
  const client = await connected(url, variable)
  try {
    await requireVersion(client)
    const pending = await pendingMigrations(client, await migrationNames())
    if (pending.length === 0) return
    throw new StartError(
      `The database lacks the migrations ${pending.join(', ')}. Run: npm run migrate, or start the admin role.`,
    )
  } finally {
    await client.end()
  }
}

/**
 * @returns the migrations of this code that the database lacks
 * @throws StartError when it is newer than the code
 */
async function pendingMigrations(client: pg.ClientBase, names: string[]) {
  const done = await doneMigrations(client)
  const unknown = done.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new StartError(
      `The database is newer than this code (it has the migration ${unknown.join(', ')}). Start the newer version, or restore a backup made before it.`,
    )
  }
  return names.filter((name) => !done.includes(name))
}

/** @returns the migrations that the database has, in their order; none where it has no tables */
export async function doneMigrations(client: pg.ClientBase) {
  const found = await client.query<{ exists: boolean }>(
    `select to_regclass('public.payload_migrations') is not null as exists`,
  )
  if (!found.rows[0]?.exists) return []
  try {
    const { rows } = await client.query<{ name: string }>(
      'select name from public.payload_migrations order by name',
    )
    return rows.map(({ name }) => name)
  } catch (error) {
    if ((error as pg.DatabaseError).code !== FORBIDDEN) throw error
    throw new StartError(
      'The user of the database may not see how far it is migrated. Grant it: select on payload_migrations.',
    )
  }
}

/** Runs a migration within the transaction that is open. */
export async function runMigration(client: pg.ClientBase, name: string) {
  await client.query(await readFile(join(FOLDER, `${name}.sql`), 'utf8'))
  await client.query('insert into payload_migrations (name, batch) values ($1, 1)', [name])
}

async function run(client: pg.Client, name: string) {
  try {
    await client.query('begin')
    await runMigration(client, name)
    await client.query('commit')
  } catch (error) {
    throw new StartError(
      `The migration ${name} failed and left nothing behind: ${(error as Error).message}`,
    )
  }
}

/** @throws StartError that names the host, never the password */
export async function connected(url: string, variable: UrlVariable = 'DATABASE_URL') {
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 10_000,
      application_name: 'cms start',
    })
    // Without a listener a connection that is lost later ends the process; so its next query fails.
    client.on('error', () => undefined)
    await client.connect()
    return client
  } catch (error) {
    const { host, pathname } = new URL(url)
    const reason = (error as Error).message || (error as NodeJS.ErrnoException).code
    throw new StartError(
      `The database ${host}${pathname} cannot be reached (${reason}). Check ${variable} and that PostgreSQL runs there.`,
    )
  }
}

async function requireVersion(client: pg.Client) {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  if (Number(rows[0]?.server_version_num) < OLDEST) {
    throw new StartError(
      'The database is older than PostgreSQL 16. Upgrade it, or unset DATABASE_URL.',
    )
  }
}
