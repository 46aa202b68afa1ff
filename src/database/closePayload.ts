import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Closes Payload for good: its own `destroy` leaves the connections of its adapter open. */
export async function closePayload(payload: Payload) {
  const { pool } = payload.db as unknown as PostgresAdapter
  await payload.destroy()
  // Not waited for: the adapter keeps one connection that it never gives back to the pool.
  void pool.end()
}
