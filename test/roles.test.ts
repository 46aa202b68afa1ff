import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { p, text } from '../seed/data/text.ts'
import { buildWhenChanged } from '../src/admin/server/build.ts'
import { terminalReporter } from '../src/start/report.ts'
import { send } from './support/client.ts'
import { sql, withDatabase } from './support/cluster.ts'
import { cloneDatabase } from './support/database.ts'
import { openFolder } from './support/folder.ts'
import { freePort } from './support/platform.ts'
import { type RunningServer, startServer } from './support/server.ts'

const ADMIN = { email: 'bastyq@example.kz', password: 'correct horse battery' }
const RECORDER = join(import.meta.dirname, 'support', 'recordModules.mjs')
/** What belongs to the editing side alone. */
const EDITING = /\/node_modules\/(payload|@payloadcms|next|react|react-dom|drizzle-orm)\//

let database: Awaited<ReturnType<typeof cloneDatabase>>
let folder: string
const servers: RunningServer[] = []

beforeAll(async () => {
  await buildWhenChanged(terminalReporter)
  database = await cloneDatabase()
  folder = await openFolder('cms-roles')
}, 600_000)

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop('SIGKILL')))
  await database?.drop()
  await rm(folder, { recursive: true, force: true })
})

async function start(environment: Record<string, string>) {
  const server = startServer({
    PORT: String(await freePort()),
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    SEED: 'none',
    PAYLOAD_SECRET: 'one secret for all processes, as they sign for each other',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    NODE_OPTIONS: `--import=${RECORDER}`,
    RECORD_MODULES: recordOf(environment),
    ...environment,
  })
  servers.push(server)
  return { ...server, closed: once(server.process, 'close') }
}

async function startReady(environment: Record<string, string>) {
  const server = await start(environment)
  await server.ready()
  return server
}

const recordOf = ({ ROLE }: Record<string, string>) => join(folder, `${ROLE}.txt`)

/** Stops the process. @returns the modules that it has loaded */
async function stopped(ROLE: string, server: RunningServer) {
  expect(await server.stop()).toBe(0)
  return (await readFile(recordOf({ ROLE }), 'utf8')).split('\n')
}

async function failure(environment: Record<string, string>) {
  const server = await start(environment)
  await server.closed
  expect(server.process.exitCode, server.output()).toBe(1)
  expect(server.output()).not.toMatch(/^ +at /m)
  return server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('✖'))
}

const status = async (server: RunningServer, path: string) =>
  (await fetch(server.url + path, { redirect: 'manual' })).status

const QUERY = '{ articles(locale: KK) { totalCount nodes { title } } }'
const ask = (server: RunningServer) => send(server.url, 'POST', '/graphql', { query: QUERY })

describe('each role by itself, on one database', () => {
  let admin: Awaited<ReturnType<typeof start>>
  let delivery: Awaited<ReturnType<typeof start>>
  let worker: Awaited<ReturnType<typeof start>>

  it('admin: the editing side alone', async () => {
    admin = await startReady({ ROLE: 'admin' })
    expect(await status(admin, '/admin/login')).toBe(200)
    expect((await send(admin.url, 'POST', '/api/users/login', ADMIN)).status).toBe(200)
    expect(await status(admin, '/graphql')).toBe(404)
    expect(await status(admin, '/media/1-0123456789ab/a.jpg')).toBe(404)
    expect(admin.output()).toContain('/admin\n')
    expect(admin.output()).not.toContain('/graphql')
  })

  it('delivery: the public side alone', async () => {
    const begun = performance.now()
    delivery = await startReady({ ROLE: 'delivery' })
    const seconds = ((performance.now() - begun) / 1000).toFixed(2)
    expect(await ask(delivery)).toMatchObject({
      status: 200,
      body: { data: { articles: { totalCount: 0, nodes: [] } } },
    })
    for (const path of ['/admin', '/admin/login', '/api/articles', '/api/users/me', '/_next/x']) {
      expect(await status(delivery, path), path).toBe(404)
    }
    expect(await status(delivery, '/feeds/news.atom')).toBe(200)
    expect(await status(delivery, '/ics/karasai.ics')).toBe(404)
    expect(delivery.output()).toContain('/graphql\n')
    expect(delivery.output()).not.toMatch(/\/admin|Migrations|Payload|Next/)
    console.log(`delivery: ready after ${seconds} s, ${await memory(delivery)}`)
  })

  it('worker: nothing for the world', async () => {
    worker = await startReady({ ROLE: 'worker' })
    for (const path of ['/admin', '/api/articles', '/graphql']) {
      expect(await status(worker, path), path).toBe(404)
    }
    expect(await status(worker, '/healthz')).toBe(200)
  })

  it('what is published in one process is public in the other', async () => {
    const { body } = await send(admin.url, 'POST', '/api/users/login', ADMIN)
    const made = await send(
      admin.url,
      'POST',
      '/api/articles?locale=kk',
      { title: 'Жаңалық', summary: 'Қысқаша', body: text(p('Мәтін.')), _status: 'published' },
      { authorization: `JWT ${body.token}` },
    )
    expect(made.status).toBe(201)
    const titles = async () => (await ask(delivery)).body.data.articles.nodes
    while ((await titles()).length === 0) await setTimeout(20)
    expect(await titles()).toEqual([{ title: 'Жаңалық' }])
  })

  it('delivery has loaded neither Payload nor Next nor React; admin has', async () => {
    const modules = await stopped('delivery', delivery)
    expect(modules.filter((module) => EDITING.test(module))).toEqual([])
    expect(modules.some((module) => module.endsWith('/src/delivery/server.ts'))).toBe(true)
    expect(modules.some((module) => module.includes('/node_modules/graphql/'))).toBe(true)
    console.log(`delivery: ${modules.length} modules`)
    // The hook sees what it is there to see.
    const others = (await stopped('admin', admin)).filter((module) => EDITING.test(module))
    for (const name of ['payload', 'next', 'react']) {
      expect(others.some((module) => module.includes(`/node_modules/${name}/`))).toBe(true)
    }
    await stopped('worker', worker)
  })
})

describe('a role that does not migrate', () => {
  it.each(['delivery', 'worker'])('%s says in one line what the database lacks', async (ROLE) => {
    const name = `${database.name}_empty_${ROLE}`
    await sql(inject('clusterUrl'), `create database ${name}`)
    onTestFinished(async () => void (await sql(inject('clusterUrl'), `drop database ${name}`)))
    const lines = await failure({ ROLE, DATABASE_URL: withDatabase(database.url, name) })
    expect(lines).toEqual([
      expect.stringMatching(
        /^✖ The database lacks the migrations 0001_payload, .*\. Run: npm run migrate, or start the admin role\.$/,
      ),
    ])
  })
})

describe('delivery with what it needs and no more', () => {
  const user = `reader_${process.pid}`
  let DELIVERY_DATABASE_URL: string

  beforeAll(async () => {
    await database.query(`create role ${user} login password 'reader'`)
    const grants = `grant usage on schema delivery to ${user};
      grant select on all tables in schema delivery to ${user}`
    await database.query(grants)
    const url = new URL(database.url)
    url.username = user
    url.password = 'reader'
    DELIVERY_DATABASE_URL = url.href
  })
  afterAll(async () => {
    await database.query(`drop owned by ${user}; drop role ${user}`)
  })

  const environment = () => ({
    ROLE: 'delivery',
    NODE_ENV: 'production',
    DATABASE_URL: '',
    DELIVERY_DATABASE_URL,
    PAYLOAD_SECRET: '',
  })

  it('is told which right its user lacks', async () => {
    expect(await failure(environment())).toEqual([
      '✖ The user of the database may not see how far it is migrated. Grant it: select on payload_migrations.',
    ])
  })

  it('runs in production on a read-only address, without a secret', async () => {
    await database.query(`grant select on payload_migrations to ${user}`)
    const server = await startReady(environment())
    expect((await ask(server)).status).toBe(200)
    expect(await status(server, '/feeds/news.atom')).toBe(200)
    expect(existsSync(join(folder, 'secrets.json'))).toBe(false)
    await stopped('delivery', server)
  })
})

async function memory({ process: { pid } }: RunningServer) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /VmRSS:\s+(\d+)/.exec(text)?.[1]
  return kilobytes ? `${Math.round(Number(kilobytes) / 1024)} MB` : 'memory unknown'
}
