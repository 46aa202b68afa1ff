import pg from 'pg'
import { inject } from 'vitest'
import { asReader, sql } from './cluster.ts'
import { cloneDatabase } from './database.ts'
import { freePort } from './platform.ts'

export interface TestDelivery {
  url: string
  databaseUrl: string
  /** Runs SQL on its database, as its owner. */
  sql(text: string): Promise<Record<string, any>[]>
  /** The same from outside of it, on the server's own database. */
  outside(text: string): Promise<unknown>
  /** Holds a table so that whatever reads it waits. */
  lock(table: string): Promise<{ release(): Promise<void> }>
  /** Asks it by POST. */
  ask(body: object, headers?: Record<string, string>): Promise<DeliveryAnswer>
  close(): Promise<void>
}

export interface DeliveryAnswer {
  status: number
  headers: Headers
  body: {
    data?: Record<string, any> | null
    errors?: { message: string; extensions: Record<string, any> & { code: string } }[]
  }
}

/** The public side alone, over real HTTP on a database of its own: for what has to do with the environment and not with content. */
export async function startDelivery(
  environment: Record<string, string> = {},
  template?: string,
): Promise<TestDelivery> {
  const database = await cloneDatabase(template)
  const { parseEnv } = await import('../../src/env.ts')
  const { createHttp } = await import('../../src/start/http.ts')
  const { openStorage } = await import('../../src/storage/storage.ts')
  const { registerDelivery } = await import('../../src/delivery/server.ts')
  const { deliverySettings } = await import('../../src/delivery/settings.ts')
  const PORT = String(await freePort())
  const env = parseEnv({ NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT, ...environment })
  const http = createHttp(env, async () => true)
  const delivery = await registerDelivery(http.routes, {
    databaseUrl: asReader(database.url),
    storage: openStorage(env),
    ...deliverySettings(env),
  }).catch(async (error) => {
    await database.drop()
    throw error
  })
  await http.listen()
  await http.open()
  const url = `http://127.0.0.1:${PORT}`
  return {
    url,
    databaseUrl: database.url,
    sql: database.query,
    outside: (text) => sql(inject('clusterUrl'), text),
    lock: async (table) => {
      const client = new pg.Client({ connectionString: database.url })
      await client.connect()
      await client.query(`begin; lock table ${table} in access exclusive mode`)
      return { release: () => client.end() }
    },
    ask: async (body, headers = {}) =>
      read(
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
      ),
    close: async () => {
      await http.close()
      await delivery.close()
      await database.drop()
    },
  }
}

export const read = async (response: Response): Promise<DeliveryAnswer> => ({
  status: response.status,
  headers: response.headers,
  body: JSON.parse(await response.text()),
})
