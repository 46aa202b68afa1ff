import { connected } from '../database/migrate.ts'
import type { Env } from '../env.ts'

/**
 * Starts the role that tells the district sites of changes. It has no work of its own yet; it keeps its place and its connection, so that
 * the roles can be split from the first day.
 */
export async function startWorker({ DATABASE_URL }: Env & { DATABASE_URL: string }) {
  const client = await connected(DATABASE_URL)
  return {
    isReady: async () => (await client.query('select 1')).rowCount === 1,
    close: () => client.end(),
  }
}
