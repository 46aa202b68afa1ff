import pg from 'pg'
import { inject } from 'vitest'

/** Does what the whole run shares unless it is done; who comes meanwhile waits for it. */
export async function once(
  name: string,
  isDone: () => boolean | Promise<boolean>,
  work: () => Promise<void>,
) {
  const client = new pg.Client({ connectionString: inject('clusterUrl') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    if (!(await isDone())) await work()
  } finally {
    // The lock goes with the connection.
    await client.end()
  }
}
