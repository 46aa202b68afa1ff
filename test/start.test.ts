import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { buildWhenChanged } from '../src/admin/server/build.ts'
import { startEmbedded } from '../src/database/embedded.ts'
import { terminalReporter } from '../src/start/report.ts'
import { send } from './support/client.ts'
import { sql } from './support/cluster.ts'
import { cloneDatabase } from './support/database.ts'
import { openFolder } from './support/folder.ts'
import { freePort } from './support/platform.ts'
import { type RunningServer, startServer } from './support/server.ts'

const ROOT = join(import.meta.dirname, '..')
const ADMIN = { email: 'bastyq@example.kz', password: 'correct horse battery' }
const AS_ROOT = process.getuid?.() === 0
/**
 * Milliseconds: the admin may have to be built first, and another file may build it at this moment.
 */
const BUILD = 600_000

beforeAll(() => buildWhenChanged(terminalReporter), BUILD)

const started = new Set<RunningServer>()

async function start(environment: Record<string, string>) {
  const server = startServer({ PORT: String(await freePort()), SEED: 'none', ...environment })
  started.add(server)
  const closed = once(server.process, 'close')
  return { ...server, closed }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null

afterAll(async () => {
  for (const server of started) if (!hasEnded(server.process)) await server.stop('SIGKILL')
})

async function until(what: string, holds: () => boolean | Promise<boolean>) {
  const late = AbortSignal.timeout(60_000)
  while (!(await holds())) {
    if (late.aborted) throw new Error(`Waited in vain: ${what}`)
    await setTimeout(20)
  }
}

const statusOf = (url: string) =>
  fetch(url).then(
    ({ status }) => status,
    () => 0,
  )

/** The processes that have the folder in their command line: its PostgreSQL. */
function processesOf(folder: string) {
  return globSync('/proc/[0-9]*/cmdline').filter((file) => {
    try {
      return readFileSync(file, 'utf8').includes(folder)
    } catch {
      return false
    }
  })
}

const isRunning = (dataDir: string) => existsSync(join(dataDir, 'postgres', 'postmaster.pid'))

async function newFolder() {
  const folder = await openFolder('cms-start')
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

describe('a start that cannot succeed ends with 1 and one line that says what to do', () => {
  /** @returns the line */
  async function failure(environment: Record<string, string>) {
    const dataDir = environment.DATA_DIR ?? (await newFolder())
    const server = await start({ DATA_DIR: dataDir, ...environment })
    await server.closed
    expect(server.process.exitCode, server.output()).toBe(1)
    const lines = server.output().trimEnd().split('\n')
    expect(lines.filter((line) => line.startsWith('✖'))).toEqual([lines.at(-1)])
    expect(server.output()).not.toMatch(/^ +at /m)
    expect(server.output()).not.toContain('Ready in')
    expect(processesOf(dataDir)).toEqual([])
    return lines.at(-1)
  }

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as { port: number }
    expect(await failure({ PORT: String(port) })).toBe(
      `✖ The port ${port} is taken. Stop what uses it, or set PORT to another.`,
    )
  })

  it('a host that is not of this machine', async () => {
    expect(await failure({ HOST: '192.0.2.1' })).toBe(
      '✖ HOST 192.0.2.1 is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.',
    )
  })

  it('a data folder that cannot be written', async () => {
    const file = join(await newFolder(), 'file')
    await writeFile(file, '')
    for (const dataDir of [join(file, 'data'), file, '/proc/cms']) {
      expect(await failure({ DATA_DIR: dataDir })).toBe(
        `✖ DATA_DIR ${dataDir} cannot be written. Give this user the right to it, or set DATA_DIR to another folder.`,
      )
    }
  })

  it.runIf(AS_ROOT)('a data folder out of reach for the user of the database', async () => {
    const closed = await mkdtemp(join(tmpdir(), 'cms-closed-'))
    onTestFinished(() => rm(closed, { recursive: true }))
    const dataDir = join(closed, 'data')
    expect(await failure({ DATA_DIR: dataDir })).toMatch(
      new RegExp(
        `^✖ The data folder ${dataDir} cannot be reached by the user \\w+, as whom root runs the database\\. Put the project`,
      ),
    )
  })

  it.runIf(AS_ROOT)('data of another user', async () => {
    const dataDir = await newFolder()
    await mkdir(join(dataDir, 'postgres'))
    expect(await failure({ DATA_DIR: dataDir })).toMatch(
      /^✖ .*\/postgres belongs to another user .* hand it over: chown -R \w+ /,
    )
  })

  it('data of another version', async () => {
    const dataDir = await newFolder()
    const database = await startEmbedded(dataDir)
    await database.stop()
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
    expect(await failure({ DATA_DIR: dataDir })).toMatch(
      /^✖ .* holds data of PostgreSQL 17, but version 18 is installed\. Restore a backup/,
    )
  })

  it('data without its password', async () => {
    const dataDir = await newFolder()
    const database = await startEmbedded(dataDir)
    await database.stop()
    await rm(join(dataDir, 'secrets.json'))
    expect(await failure({ DATA_DIR: dataDir })).toMatch(
      /^✖ The password in secrets\.json is not that of the database in .* Restore secrets\.json/,
    )
  })

  it('a database that cannot be reached, without its password', async () => {
    const host = `127.0.0.1:${await freePort()}`
    const line = await failure({ DATABASE_URL: `postgres://cms:very-secret@${host}/cms` })
    expect(line).toBe(
      `✖ The database ${host}/cms cannot be reached (connect ECONNREFUSED ${host}). Check DATABASE_URL and that PostgreSQL runs there.`,
    )
  })

  it('a password that the database does not take', async () => {
    const url = new URL(inject('clusterUrl'))
    url.password = 'very-secret'
    const line = await failure({ DATABASE_URL: url.href })
    expect(line).toMatch(/^✖ .*password authentication failed.* Check DATABASE_URL/)
    expect(line).not.toContain('very-secret')
  })

  it('a database of delivery that cannot be reached', async () => {
    const database = await cloneDatabase()
    onTestFinished(() => void database.drop())
    const host = `127.0.0.1:${await freePort()}`
    const DELIVERY_DATABASE_URL = `postgres://cms:very-secret@${host}/cms`
    expect(await failure({ DATABASE_URL: database.url, DELIVERY_DATABASE_URL })).toMatch(
      /^✖ The database .* Check DELIVERY_DATABASE_URL/,
    )
  })

  it('a list of trusted documents that is none', async () => {
    const database = await cloneDatabase()
    onTestFinished(() => void database.drop())
    const file = join(await newFolder(), 'trusted.json')
    await writeFile(file, '{ "abc": "{ topics { id } }" }')
    const environment = { ROLE: 'delivery', DATABASE_URL: database.url, TRUSTED_DOCUMENTS: file }
    expect(await failure(environment)).toMatch(
      /^✖ TRUSTED_DOCUMENTS .*trusted\.json has a document under abc whose SHA-256 is [0-9a-f]{64}\.$/,
    )
  })

  it('a port for the numbers that is taken', async () => {
    const database = await cloneDatabase()
    onTestFinished(() => void database.drop())
    const PORT = String(await freePort())
    const environment = { ROLE: 'delivery', DATABASE_URL: database.url, PORT, METRICS_PORT: PORT }
    expect(await failure(environment)).toMatch(/^✖ METRICS_PORT \d+ cannot be used: .*EADDRINUSE/)
  })

  it('a bucket that cannot be reached', async () => {
    const S3_ENDPOINT = `http://127.0.0.1:${await freePort()}`
    const line = await failure({
      S3_ENDPOINT,
      S3_BUCKET: 'media',
      S3_REGION: 'us-east-1',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'very-secret',
    })
    expect(line).toMatch(
      new RegExp(`^✖ The storage ${S3_ENDPOINT} cannot be reached \\(.*ECONNREFUSED.* Check S3_`),
    )
    expect(line).not.toContain('very-secret')
  })

  describe('a database that is newer than the code', () => {
    const insert = `insert into payload_migrations (name, batch) values ('0999_tomorrow', 1)`
    const complaint =
      '✖ The database is newer than this code (it has the migration 0999_tomorrow). Start the newer version, or restore a backup made before it.'

    it('elsewhere', async () => {
      const database = await cloneDatabase()
      onTestFinished(() => void database.drop())
      await sql(database.url, insert)
      expect(await failure({ DATABASE_URL: database.url })).toBe(complaint)
    })

    it('embedded: it was started for this and is stopped again', async () => {
      const dataDir = await newFolder()
      const database = await startEmbedded(dataDir)
      await sql(database.url, 'create table payload_migrations (name text, batch int)')
      await sql(database.url, insert)
      await database.stop()
      expect(await failure({ DATA_DIR: dataDir })).toBe(complaint)
      expect(isRunning(dataDir)).toBe(false)
    })
  })

  it.each([
    ['missing', '', 'is required in production'],
    ['weak', 'changeme'.repeat(8), 'is too weak for production'],
  ])('a secret that is %s in production', async (_, secret, reason) => {
    expect(await failure({ NODE_ENV: 'production', PAYLOAD_SECRET: secret })).toBe(
      `✖ PAYLOAD_SECRET ${reason}. Set it to the output of: openssl rand -hex 32`,
    )
  })

  it('a data folder whose name PostgreSQL cannot bear', async () => {
    const dataDir = join(await newFolder(), '$HOME')
    expect(await failure({ DATA_DIR: dataDir })).toBe(
      `✖ PostgreSQL cannot keep its data in ${dataDir}/postgres. Set DATA_DIR to a folder without " $ and \` in its name.`,
    )
  })

  it('wrong values in the environment, all of them', async () => {
    expect(await failure({ PORT: '0', SEED: 'some' })).toBe(
      '✖ The environment is not right: PORT must be a whole number from 1 to 65535; SEED must be demo or none. See .env.example.',
    )
  })
})

describe('a start that fails by a fault of ours', () => {
  it('says so with the place, and stops the database although Payload is connected', async () => {
    const dataDir = await newFolder()
    const hooks = `import { registerHooks } from 'node:module'
      const source = 'throw new Error("broken on purpose")'
      registerHooks({
        load: (url, context, next) => url.endsWith('/src/notify/worker.ts')
          ? { format: 'module', source, shortCircuit: true } : next(url, context)
      })`
    const server = await start({
      DATA_DIR: dataDir,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hooks)}`,
    })
    await server.closed
    expect(server.process.exitCode).toBe(1)
    expect(server.output()).toMatch(
      /✖ The start failed in a way that nobody foresaw.*\nError: broken on purpose\n +at /,
    )
    expect(processesOf(dataDir)).toEqual([])
  })
})

describe('the embedded set-up', () => {
  let folder: string
  let dataDir: string
  let environment: Record<string, string>
  let server: Awaited<ReturnType<typeof start>>

  beforeAll(async () => {
    folder = await openFolder('cms-start')
    // As a machine of an office may have it: made by the start, with a space, in Kazakh.
    dataDir = join(folder, 'менің құжаттарым', 'дерек')
    environment = { DATA_DIR: dataDir, ADMIN_EMAIL: ADMIN.email, PORT: String(await freePort()) }
  })
  afterAll(async () => {
    if (isRunning(dataDir)) await (await startEmbedded(dataDir)).stop()
    await rm(folder, { recursive: true, force: true })
  })

  const url = () => `http://localhost:${environment.PORT}`
  const login = (password: string) =>
    send(url(), 'POST', '/api/users/login', { email: ADMIN.email, password })

  async function startAgain(what: string) {
    const begun = performance.now()
    server = await start(environment)
    await server.ready()
    console.log(`${what}: ready after ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  }

  async function stopBy(signal: NodeJS.Signals) {
    const status = await server.stop(signal)
    await server.closed
    expect(status, server.output()).toBe(0)
    expect(server.output()).toMatch(new RegExp(`${signal}: stopping …\n(.*\n)*Stopped\\.\n$`))
    expect(server.output()).not.toMatch(/did not stop cleanly|✖/)
    expect(isRunning(dataDir)).toBe(false)
    expect(processesOf(dataDir)).toEqual([])
    expect(await statusOf(`${url()}/healthz`)).toBe(0)
  }

  /** As it was drawn by the first start. */
  let password: string

  it('starts in an empty folder', async () => {
    await startAgain('first start (the admin built or not)')
    expect(await statusOf(`${url()}/healthz`)).toBe(200)
    expect(await statusOf(`${url()}/readyz`)).toBe(200)
    expect(await statusOf(`${url()}/admin/login`)).toBe(200)
    await until('all is said', () => server.output().includes('Ready in'))
    expect(server.output()).toContain(`  Admin      ${url()}/admin\n`)
    expect(server.output()).toContain(`  GraphQL    ${url()}/graphql\n`)
    expect(server.output()).toContain(`First administrator: ${ADMIN.email}\n`)
    password = /Password \(shown this once\): (\S{20})\n/.exec(server.output())?.[1] as string
    expect(server.output().split(password)).toHaveLength(2)
    expect((await login(password)).status).toBe(200)
  })

  it('reads what is public as a user who can do nothing else', async () => {
    const query = '{ regions { title } }'
    expect((await send(url(), 'POST', '/graphql', { query })).body).toEqual({
      data: { regions: [] },
    })
    const { readerUrl, url: ownerUrl, stop } = await startEmbedded(dataDir)
    try {
      const { rows } = await sql(
        ownerUrl,
        `select distinct usename from pg_stat_activity where application_name = 'delivery'`,
      )
      expect(rows).toEqual([{ usename: 'delivery' }])
      await sql(readerUrl, 'select from delivery.entries')
      await expect(sql(readerUrl, 'select from users')).rejects.toThrow(/permission denied/)
    } finally {
      await stop()
    }
  })

  it('answers what is under way when SIGTERM comes, then stops everything', async () => {
    const body = JSON.stringify({ email: ADMIN.email, password })
    const length = Buffer.byteLength(body)
    const login = request(`${url()}/api/users/login`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': length,
        expect: '100-continue',
      },
    })
    login.flushHeaders()
    await once(login, 'continue')
    server.process.kill('SIGTERM')
    await until('it takes no more', async () => (await statusOf(`${url()}/healthz`)) === 0)
    expect(server.process.exitCode).toBeNull()
    const answered = once(login, 'response')
    login.end(body)
    const [response] = await answered
    expect(response.statusCode).toBe(200)
    expect(JSON.parse((await response.toArray()).join('')).token).toMatch(/./)
    await stopBy('SIGTERM')
  })

  it('starts again without drawing another password', async () => {
    await startAgain('second start, nothing changed')
    expect(server.output()).not.toMatch(/First administrator|Password|Building|still running/)
    const { body } = await login(password)
    const authorization = { authorization: `JWT ${body.token}` }
    const region = { title: 'Алматы облысы', slug: 'almaty-region' }
    const made = await send(url(), 'POST', '/api/regions?locale=kk', region, authorization)
    expect(made.status).toBe(201)
  })

  /** What was written by the second start is there, and can be added to. */
  async function expectContent() {
    const { body } = await login(password)
    const authorization = { authorization: `JWT ${body.token}` }
    const found = await send(url(), 'GET', '/api/regions?locale=kk', undefined, authorization)
    expect(found.body.docs).toMatchObject([{ title: 'Алматы облысы', slug: 'almaty-region' }])
  }

  it('takes the database over that a killed process left behind', async () => {
    await server.stop('SIGKILL')
    expect(isRunning(dataDir)).toBe(true)
    await startAgain('after kill -9 of the process')
    expect(server.output()).toContain('(it was still running')
    await expectContent()
  })

  it('recovers when the database was killed too', async () => {
    const [pid] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
    process.kill(Number(pid), 'SIGKILL')
    await server.stop('SIGKILL')
    await until('its helpers are gone', () => processesOf(dataDir).length === 0)
    expect(isRunning(dataDir)).toBe(true)
    await startAgain('after kill -9 of the process and of PostgreSQL')
    expect(server.output()).not.toContain('still running')
    await expectContent()
  })

  it('stops by SIGINT in the same way', async () => {
    await stopBy('SIGINT')
  })

  it('stops by Ctrl-C under npm, where the process gets the signal twice', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: ROOT,
      env: { ...process.env, SEED: 'none', ...environment, NODE_ENV: undefined } as never,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    onTestFinished(() => {
      if (npm.exitCode === null && npm.signalCode === null)
        process.kill(-(npm.pid as number), 'SIGKILL')
    })
    let output = ''
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    await until('ready', async () => (await statusOf(`${url()}/readyz`)) === 200)
    const closed = once(npm, 'close')
    process.kill(-(npm.pid as number), 'SIGINT')
    await closed
    expect(output).toContain('Stopped.')
    expect(isRunning(dataDir)).toBe(false)
    expect(processesOf(dataDir)).toEqual([])
  })

  it.each(['  PostgreSQL …', '  Migrations …', '  Payload …'])(
    'leaves nothing behind when it is stopped at “%s”',
    async (step) => {
      server = await start(environment)
      await until('there', () => server.output().includes(step))
      await stopBy('SIGTERM')
    },
  )

  it('shares the database with a command: the last to leave stops it', async () => {
    const other = await startEmbedded(dataDir)
    await startAgain('with the database running')
    expect(server.output()).not.toContain('still running')
    expect(await server.stop()).toBe(0)
    expect(isRunning(dataDir)).toBe(true)
    await other.stop()
    expect(isRunning(dataDir)).toBe(false)
  })
})

describe('readiness', () => {
  it('is alive but not ready while it starts', async () => {
    const database = await cloneDatabase()
    onTestFinished(() => void database.drop())
    // The lock of the migrations holds the start at a place where it has begun and not ended.
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    await other.query('select pg_advisory_lock($1)', [0x6d696772])
    const server = await start({ DATA_DIR: await newFolder(), DATABASE_URL: database.url })
    await until('it waits', () => server.output().includes('Migrations …'))
    expect(await statusOf(`${server.url}/healthz`)).toBe(200)
    for (const path of ['/readyz', '/admin', '/api/articles', '/graphql']) {
      expect(await statusOf(server.url + path)).toBe(503)
    }
    await other.end()
    await server.ready()
    expect(await server.stop()).toBe(0)
  })

  it('goes with the database and comes back with it', async () => {
    const database = await cloneDatabase()
    const clusterUrl = inject('clusterUrl')
    onTestFinished(() => void database.drop())
    const server = await start({
      DATA_DIR: await newFolder(),
      DATABASE_URL: database.url,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    })
    await server.ready()
    const login = () => send(server.url, 'POST', '/api/users/login', ADMIN)
    expect((await login()).status).toBe(200)

    await sql(clusterUrl, `alter database ${database.name} with allow_connections false`)
    await sql(
      clusterUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database.name}'`,
    )
    await sql(clusterUrl, `alter database ${database.name} rename to ${database.name}_away`)
    expect(await statusOf(`${server.url}/readyz`)).toBe(503)
    expect(await statusOf(`${server.url}/healthz`)).toBe(200)
    expect((await login()).status).toBeGreaterThanOrEqual(500)

    await sql(clusterUrl, `alter database ${database.name}_away rename to ${database.name}`)
    await sql(clusterUrl, `alter database ${database.name} with allow_connections true`)
    await server.ready()
    expect((await login()).status).toBe(200)
    expect(await server.stop()).toBe(0)
  })

  it('does not hang where the database hangs', async () => {
    const database = await cloneDatabase()
    onTestFinished(() => void database.drop())
    const server = await start({ DATA_DIR: await newFolder(), DATABASE_URL: database.url })
    await server.ready()
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    await other.query('begin')
    await other.query('lock table users, delivery.epoch in access exclusive mode')
    expect(await statusOf(`${server.url}/readyz`)).toBe(503)
    expect(await statusOf(`${server.url}/healthz`)).toBe(200)
    await other.query('rollback')
    await other.end()
    await server.ready()
    expect(await server.stop()).toBe(0)
  })
})
