import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { StartError } from '../startError.ts'
import type { Programs } from './programs.ts'
import { run, type SystemUser } from './systemUser.ts'

const MAJOR = '18'
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
}

/** PostgreSQL's own folder of data, and the server that runs on it. */
export interface Cluster {
  folder: string
  programs: Programs
  user: SystemUser | undefined
}

/** Makes the folder where there is none. */
export async function initialise({ folder, programs, user }: Cluster, password: string) {
  requirePlainName(folder)
  await requireOwner(folder, user)
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version?.trim() === MAJOR) return
  if (version !== undefined) {
    throw new StartError(
      `${folder} holds data of PostgreSQL ${version.trim()}, but version ${MAJOR} is installed. Restore a backup into an empty DATA_DIR.`,
    )
  }
  // Made beside its place and moved there whole, so that a start that was cut off leaves nothing
  // half made.
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
  if (status !== 0) throw new StartError(`PostgreSQL could not be set up: ${reasonIn(output)}`)
  await rename(fresh, folder)
}

/** pg_ctl hands the name to a shell, between double quotes and as it is. */
function requirePlainName(folder: string) {
  if (!/["$`]/.test(folder)) return
  throw new StartError(
    `PostgreSQL cannot keep its data in ${folder}. Set DATA_DIR to a folder without " $ and \` in its name.`,
  )
}

/** PostgreSQL serves a folder of its own user's alone. */
async function requireOwner(folder: string, user: SystemUser | undefined) {
  const expected = user?.uid ?? process.getuid?.()
  const found = await stat(folder).catch(() => undefined)
  if (!found || expected === undefined || found.uid === expected) return
  const name = user?.name ?? String(expected)
  throw new StartError(
    `${folder} belongs to another user (${found.uid}) than the one who runs the database (${name}). Start as the user who made it, or hand it over: chown -R ${name} ${folder}`,
  )
}

/** @returns the port of the server that runs on the folder; undefined where none runs */
export async function runningPort({ folder, programs, user }: Cluster) {
  const { status } = await run(programs.pg_ctl, ['status', '-D', folder], user)
  if (status !== 0) return undefined
  // The server writes the file line after line while it starts, and removes it when it ends.
  const lines = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')
  const port = Number(lines.split('\n')[3])
  return Number.isInteger(port) && port > 0 ? port : undefined
}

/**
 * Starts the server and waits until it answers.
 * @returns its port
 * @throws StartError with the reason that its log gives
 */
export async function launch({ folder, programs, user }: Cluster) {
  const port = await freePort()
  const options = Object.entries({ ...SETTINGS, port })
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ')
  const log = join(folder, 'server.log')
  const { size } = await stat(log).catch(() => ({ size: 0 }))
  const { status, output } = await run(
    programs.pg_ctl,
    ['start', '-D', folder, '-l', log, '-w', '-t', '120', '-o', options],
    user,
  )
  if (status === 0) return port
  const said = await readFile(log).catch(() => Buffer.alloc(0))
  const reason = reasonIn(said.subarray(size).toString()) || reasonIn(output)
  throw new StartError(`PostgreSQL did not start (${reason}). Its log is ${log}`)
}

/** Stops the server; who is still connected is cut off. */
export async function halt({ folder, programs, user }: Cluster) {
  const args = ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '20']
  const { status, output } = await run(programs.pg_ctl, args, user)
  if (status !== 0) throw new Error(reasonIn(output))
}

/** The line of a log that says why: the last that is fatal or an error, else the last. */
function reasonIn(output: string) {
  const lines = output.trim().split('\n')
  return lines.findLast((line) => /FATAL|PANIC|error:|could not/.test(line)) ?? lines.at(-1) ?? ''
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
