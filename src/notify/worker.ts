import pg from 'pg'
import type { Env } from '../env.ts'

/**
 * Starts the role that tells the district sites of changes. It has no work of its own yet; it keeps
 * its place and its connections, so that the roles can be split from the first day.
 */
export async function startWorker({ DATABASE_URL }: Env & { DATABASE_URL: string }) {
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 2, application_name: 'worker' })
  // A lost connection is replaced by the next question; without a listener it would end the process.
  pool.on('error', () => undefined)
  return {
    isReady: async () => (await pool.query('select 1')).rowCount === 1,
    close: () => pool.end(),
  }
}
