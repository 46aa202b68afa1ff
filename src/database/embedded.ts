import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { StartError } from '../startError.ts'
import { type Cluster, halt, initialise, launch, runningPort } from './cluster.ts'
import { keptSecrets } from './dataDir.ts'
import { findPrograms, requireReach } from './programs.ts'
import { databaseUser } from './systemUser.ts'

const DATABASE = 'youth_centres'
/** The user that delivery reads with. */
const READER = 'delivery'
/** Every process that uses the server holds this lock, shared, on a connection of its own. */
const IN_USE = 0x757365
/** Milliseconds that a server gets which is just starting or stopping, and between two looks. */
const PATIENCE = 120_000
const POLL = 100
const ATTEMPTS = 3

export interface EmbeddedDatabase {
  /** Where to reach it: postgres://… on the loopback address. */
  url: string
  /** The same for delivery, as a user that has to be made first (see grantReader.ts). */
  readerUrl: string
  /**
   * Whether it was found running with nobody using it, left behind by a process that was killed.
   */
  adopted: boolean
  /** Stops the server, unless another process still uses it. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that npm brought, with its data in `dataDir`, or takes over the one that
 * runs there already.
 * @throws StartError when the database's user cannot reach the programs or the data, or the data is
 * another version's
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const user = await databaseUser()
  const programs = await findPrograms(user)
  const cluster: Cluster = { folder: join(dataDir, 'postgres'), programs, user }
  const { databasePassword } = await keptSecrets(dataDir)
  await requireReach(dataDir, user)
  await initialise(cluster, databasePassword)

  const { port, use, adopted } = await reach(cluster, databasePassword)
  return {
    url: address(port, databasePassword, DATABASE),
    readerUrl: address(port, passwordOfReader(databasePassword), DATABASE, READER),
    adopted,
    stop: async () => {
      if (await isLastToLeave(use, cluster)) await halt(cluster)
      await use.end().catch(() => undefined)
    },
  }
}

const address = (port: number, password: string, database: string, user = 'postgres') =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`

/** Follows from the kept one, so that there is nothing more to keep; the kept one does not follow from it. */
const passwordOfReader = (password: string) =>
  createHash('sha256').update(`${READER} ${password}`).digest('base64url')

/**
 * Finds the server or starts it, and begins to use it. One that is just starting or stopping is
 * waited for.
 */
async function reach(cluster: Cluster, password: string) {
  const deadline = performance.now() + PATIENCE
  for (let failed = 0; ; ) {
    const running = await runningPort(cluster)
    try {
      const port = running ?? (await launch(cluster))
      const { use, alone } = await begin(address(port, password, 'postgres'))
      return { port, use, adopted: running !== undefined && alone }
    } catch (error) {
      // Its port may have been taken just now, or another process have started the server
      // meanwhile.
      if (running === undefined) failed += 1
      if (failed === ATTEMPTS || performance.now() > deadline || !mayPass(error)) {
        if (running === undefined) await halt(cluster).catch(() => undefined)
        throw explained(error, cluster)
      }
    }
    await setTimeout(POLL)
  }
}

/** Connects, makes the database where there is none, and takes the lock that says: in use. */
async function begin(url: string) {
  const use = new pg.Client({ connectionString: url, application_name: 'embedded' })
  // Its loss is noticed where it is used: when this process stops.
  use.on('error', () => undefined)
  await use.connect()
  try {
    const alone = await lockAlone(use)
    if (alone) await use.query('select pg_advisory_unlock($1)', [IN_USE])
    await use.query('select pg_advisory_lock_shared($1)', [IN_USE])
    const { rowCount } = await use.query('select from pg_database where datname = $1', [DATABASE])
    if (!rowCount) await use.query(`create database ${DATABASE}`).catch(unlessThere)
    return { use, alone }
  } catch (error) {
    await use.end().catch(() => undefined)
    throw error
  }
}

/**
 * Connections do not tell whether others use the server: this process leaves some open itself when
 * it fails. The lock does, and whoever comes now waits for it until the server is gone.
 */
async function isLastToLeave(use: pg.Client, cluster: Cluster) {
  try {
    await use.query('select pg_advisory_unlock_shared($1)', [IN_USE])
    return await lockAlone(use)
  } catch (error) {
    if ((await runningPort(cluster)) === undefined) return false
    throw error
  }
}

async function lockAlone(use: pg.Client) {
  const { rows } = await use.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
    IN_USE,
  ])
  return rows[0]?.alone ?? false
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? ''

function unlessThere(error: unknown) {
  if (codeOf(error) !== '42P04') throw error
}

/**
 * Whether a further attempt may succeed: the server is starting, or stopping, or its port was
 * taken.
 */
function mayPass(error: unknown) {
  if (error instanceof StartError) return true
  const { message } = error as Error
  return /^(57P0[123]|ECONN\w+)$/.test(codeOf(error)) || message.includes('terminated')
}

function explained(error: unknown, { folder }: Cluster) {
  if (error instanceof StartError) return error
  if (codeOf(error) === '28P01') {
    return new StartError(
      `The password in secrets.json is not that of the database in ${folder}. Restore secrets.json from a backup.`,
    )
  }
  return new StartError(
    `PostgreSQL runs, but cannot be used (${(error as Error).message}). Its log is ${join(folder, 'server.log')}`,
  )
}
