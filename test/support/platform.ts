import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
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

export async function startTestPlatform(
  environment: Record<string, string> = {},
  template?: string,
): Promise<TestPlatform> {
  const database = await cloneDatabase(template)
  const dataDir = await mkdtemp(join(tmpdir(), 'cms-data-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: url,
    PAYLOAD_SECRET: 'a secret of the tests, which guards nothing at all',
    LOG_LEVEL: 'silent',
    ...environment,
  })
  const { parseEnv } = await import('../../src/env.ts')
  const { createHttp } = await import('../../src/start/http.ts')
  const { openStorage } = await import('../../src/storage/storage.ts')
  const { registerDelivery } = await import('../../src/delivery/server.ts')
  const { restRoutes } = await import('../../src/admin/server/rest.ts')
  const { getPayload } = await import('payload')
  const { default: configPromise } = await import('../../payload.config.ts')
  const { default: pg } = await import('pg')

  const env = parseEnv(process.env)
  const config = await configPromise
  const payload = await getPayload({ config })
  const http = createHttp(env, async () => true)
  const delivery = await registerDelivery(http.routes, {
    databaseUrl: database.url,
    publicUrl: env.PUBLIC_URL,
    storage: openStorage(env),
    graphiql: env.GRAPHIQL,
  })
  restRoutes(http.routes, config, payload)
  await http.listen()
  await http.open()
  const pool = new pg.Pool({ connectionString: database.url, max: 2 })
  pool.on('error', () => undefined)

  return {
    url,
    databaseUrl: database.url,
    dataDir,
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
      await pool.end()
      await payload.destroy()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
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
