import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Round } from '../../site/builder/messages.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { freePort } from '../../test/support/platform.ts'
import { type RunningServer, startServer } from '../../test/support/server.ts'
import { ADMIN, signIn } from '../rest.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Articles that make, with the events, centres and grants that come with so many, more than 2,000 entries of one district. */
const ARTICLES = 1_420

export type BuiltRound = Round & { site: string }

/** The platform as `npm start` has it, with the demo, and one district that has everything. */
export interface Live {
  server: RunningServer
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>
  /** Calls REST, signed in. */
  rest(method: string, path: string, data?: unknown): Promise<Record<string, unknown>>
  /** Asks a site for a page. */
  page(site: string, path: string): Promise<string>
  /** What the builder says it has done. */
  rounds(): BuiltRound[]
  stop(): Promise<void>
}

export async function startLive(district: string): Promise<Live> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-live-'))
  await chmod(folder, 0o755)
  const database = await startEmbedded(folder)
  const pool = new pg.Pool({ connectionString: database.url, max: 2 })
  pool.on('error', () => undefined)
  const sql: Live['sql'] = async (text, values) => (await pool.query(text, values)).rows
  let server: RunningServer | undefined
  const stop = async () => {
    await server?.stop()
    await pool.end()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const environment = {
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      PAYLOAD_SECRET: 'a secret of the benchmark, which guards nothing',
      LOG_LEVEL: 'info',
    }
    await run(['src/database/command.ts'], environment)
    await run(['seed/command.ts'], environment)
    const demo = await newestIds(sql)
    await run(['seed/command.ts', '--scale', String(ARTICLES)], environment)
    await moveTo(sql, district, demo)
    await run(['src/publication/command.ts'], environment)
    const port = String(await freePort())
    server = startServer({
      ...environment,
      PORT: port,
      SITES: 'built',
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    })
    await server.ready()
    const { output, url } = server
    return {
      server,
      sql,
      rest: await signIn(url),
      page: (site, path) => pageOf(site, path, port),
      rounds: () => roundsIn(output()),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The types that belong to districts. */
const TABLES = ['articles', 'events'] as const
type NewestIds = Record<(typeof TABLES)[number], number>

async function newestIds(sql: Live['sql']) {
  const newest = async (table: string) =>
    (await sql<{ id: number }>(`select max(id) as id from ${table}`))[0]?.id ?? 0
  return { articles: await newest('articles'), events: await newest('events') } as NewestIds
}

/** Gives everything behind the demo to one district, and every version of it: from these the next publication is made. */
async function moveTo(sql: Live['sql'], district: string, demo: NewestIds) {
  const move = async (rels: string, path: string, documents: string) => {
    await sql(`delete from ${rels} where path = '${path}' and parent_id in (${documents})`)
    await sql(
      `insert into ${rels} ("order", parent_id, path, districts_id)
       select 1, id, '${path}', (select id from districts where slug = $1) from (${documents}) d`,
      [district],
    )
  }
  for (const table of TABLES) {
    const newer = `> ${demo[table]}`
    await move(`${table}_rels`, 'districts', `select id from ${table} where id ${newer}`)
    const versions = `select id from _${table}_v where parent_id ${newer}`
    await move(`_${table}_v_rels`, 'version.districts', versions)
  }
}

/** By the address that `localhost` has: names below it are not known everywhere. */
async function pageOf(site: string, path: string, port: string) {
  const { request } = await import('node:http')
  return new Promise<string>((resolve, reject) => {
    const headers = { host: `${site}.localhost:${port}` }
    const asking = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve(response.statusCode === 200 ? text : ''))
    })
    asking.on('error', reject)
    asking.end()
  })
}

const roundsIn = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.includes('"site built"'))
    .map((line) => JSON.parse(line) as BuiltRound)

function run(args: string[], environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise<void>((resolve, reject) => {
    child.on('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`${args[0]}: ${status}`)),
    )
  })
}
