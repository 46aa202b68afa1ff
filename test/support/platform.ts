import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, SanitizedConfig } from 'payload'
import type { PreparedEnv } from '../../src/start/environment.ts'
import { asReader } from './cluster.ts'
import { cloneDatabase } from './database.ts'

export interface GraphQLAnswer {
  data: Record<string, any>
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
}

/** The platform as it runs, without Next: real PostgreSQL, real Payload, real HTTP on a port of its own. */
export interface TestPlatform {
  url: string
  databaseUrl: string
  dataDir: string
  payload: Payload
  config: SanitizedConfig
  /** Asks the public API. */
  query(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>
  /** Runs SQL on the platform's database. */
  sql<Row = Record<string, any>>(text: string, values?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/**
 * Starts a platform on a database of its own. The test files of a process have one Payload after each other: starting it is what
 * takes longest. What it reads of the environment cannot be changed afterwards, so a file that brings variables of its own stands
 * in vitest.config.ts among those with a process of their own.
 */
export async function startTestPlatform(
  environment: Record<string, string> = {},
  template?: string,
): Promise<TestPlatform> {
  const database = await cloneDatabase(template)
  editing ??= startEditing(database.url, environment)
  const { payload, config, env } = await editing.then((one) => one.on(database.url, environment))
  const { createHttp } = await import('../../src/start/http.ts')
  const { openStorage } = await import('../../src/storage/storage.ts')
  const { registerDelivery } = await import('../../src/delivery/server.ts')
  const { deliverySettings } = await import('../../src/delivery/settings.ts')
  const { restRoutes } = await import('../../src/admin/server/rest.ts')
  const { registerPreview } = await import('../../src/preview/server.ts')
  const { previewSettings } = await import('../../src/preview/settings.ts')
  const { default: pg } = await import('pg')

  const http = createHttp(env, async () => true)
  const delivery = await registerDelivery(http.routes, {
    databaseUrl: asReader(database.url),
    storage: openStorage(env),
    ...deliverySettings(env),
  })
  restRoutes(http.routes, config, payload)
  const previews = await registerPreview(http.routes, payload, {
    ...previewSettings(env as PreparedEnv),
    databaseUrl: database.url,
  })
  await http.listen()
  await http.open()
  const url = `http://127.0.0.1:${env.PORT}`
  const pool = new pg.Pool({ connectionString: database.url, max: 2 })
  pool.on('error', () => undefined)

  return {
    url,
    databaseUrl: database.url,
    dataDir: env.DATA_DIR,
    payload,
    config,
    query: async (query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as GraphQLAnswer
    },
    sql: async (text, values) => (await pool.query(text, values)).rows,
    close: async () => {
      await http.close()
      await delivery.close()
      await previews.close()
      await pool.end()
      await database.drop()
      await rm(env.DATA_DIR, { recursive: true, force: true })
    },
  }
}

/** Payload, which outlives the test files of its process. */
let editing: ReturnType<typeof startEditing> | undefined

async function startEditing(databaseUrl: string, environment: Record<string, string>) {
  const dataDir = await mkdtemp(join(tmpdir(), 'cms-data-'))
  const port = await freePort()
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PAYLOAD_SECRET: 'a secret of the tests, which guards nothing at all',
    LOG_LEVEL: 'silent',
    ...environment,
  })
  const { parseEnv } = await import('../../src/env.ts')
  const { getPayload } = await import('payload')
  const { default: configPromise } = await import('../../payload.config.ts')
  const config = await configPromise
  const payload = await getPayload({ config })
  const running = { payload, config, env: parseEnv(process.env) }
  const given = JSON.stringify(environment)
  let connectedTo = databaseUrl

  /** The same Payload on another database, its folder empty. */
  async function on(url: string, wanted: Record<string, string>) {
    if (JSON.stringify(wanted) !== given) {
      throw new Error('Give this file a process of its own: vitest.config.ts')
    }
    if (url === connectedTo) return running
    const db = payload.db as unknown as PostgresAdapter
    db.poolOptions.connectionString = url
    db.pool = undefined as never
    await db.connect?.()
    connectedTo = url
    await mkdir(dataDir, { recursive: true })
    return running
  }
  return { on }
}

export function freePort() {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
