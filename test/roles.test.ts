import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { cloneDatabase } from './support/database.ts'
import { openFolder } from './support/folder.ts'
import { freePort } from './support/platform.ts'
import { startServer } from './support/server.ts'

const RECORDER = join(import.meta.dirname, 'support', 'recordModules.mjs')

let database: Awaited<ReturnType<typeof cloneDatabase>>
let dataDir: string

beforeAll(async () => {
  database = await cloneDatabase()
  dataDir = await openFolder('cms-roles')
})
afterAll(async () => {
  await database.drop()
  await rm(dataDir, { recursive: true, force: true })
})

async function startRole(role: string, environment: Record<string, string> = {}) {
  const server = startServer({
    ROLE: role,
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    SEED: 'none',
    ADMIN_PASSWORD: 'a password of the tests',
    ...environment,
  })
  onTestFinished(() => void server.stop('SIGKILL'))
  const begun = performance.now()
  await server.ready()
  console.log(`${role}: ready after ${Math.round(performance.now() - begun)} ms`)
  return server
}

const status = async (url: string) => (await fetch(url, { redirect: 'manual' })).status

/** Megabytes of memory that the process holds. */
async function residentMemory(pid: number | undefined) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024)
}

describe('one role in a process of its own', () => {
  it('admin: the admin and REST, no public API', { timeout: 200_000 }, async () => {
    const server = await startRole('admin')
    expect(await status(`${server.url}/admin/login`)).toBe(200)
    expect(await status(`${server.url}/api/users/me`)).toBe(200)
    expect(await status(`${server.url}/graphql?query={regions{id}}`)).toBe(404)
    expect(await server.stop()).toBe(0)
  })

  it('delivery: the public API alone, and neither Payload nor Next nor React in the process', async () => {
    const record = join(dataDir, 'modules.txt')
    const server = await startRole('delivery', {
      NODE_OPTIONS: `--import=${RECORDER}`,
      RECORD_MODULES: record,
    })
    const answer = await fetch(`${server.url}/graphql?query={regions{id}}`)
    expect(await answer.json()).toEqual({ data: { regions: [] } })
    expect(await status(`${server.url}/admin`)).toBe(404)
    expect(await status(`${server.url}/api/users/me`)).toBe(404)
    console.log(`delivery: ${await residentMemory(server.process.pid)} MB`)
    expect(await server.stop()).toBe(0)
    const modules = (await readFile(record, 'utf8')).split('\n')
    expect(modules.some((url) => url.endsWith('/src/delivery/server.ts'))).toBe(true)
    expect(
      modules.filter((url) =>
        /node_modules\/(payload|@payloadcms|next|react|react-dom)\//.test(url),
      ),
    ).toEqual([])
  })

  it('worker: nothing to read, but alive and ready', async () => {
    const server = await startRole('worker')
    expect(await status(`${server.url}/healthz`)).toBe(200)
    expect(await status(`${server.url}/graphql?query={regions{id}}`)).toBe(404)
    expect(await server.stop()).toBe(0)
  })

  it('delivery without its migrations says what is missing', async () => {
    const [last] = await database.query(
      'delete from payload_migrations where name = (select max(name) from payload_migrations) returning name, batch',
    )
    const server = startServer({
      ROLE: 'delivery',
      PORT: String(await freePort()),
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
    })
    expect(await server.ended).toBe(1)
    expect(server.output()).toContain(`✖ The database lacks the migration`)
    await database.query(
      `insert into payload_migrations (name, batch) values ('${last?.name}', ${last?.batch})`,
    )
  })
})
