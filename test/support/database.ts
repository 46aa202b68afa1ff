import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { sql, withDatabase } from './cluster.ts'

/** A migrated database of one's own. */
export async function cloneDatabase(template = inject('template')) {
  const clusterUrl = inject('clusterUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  await sql(clusterUrl, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: withDatabase(clusterUrl, name),
    name,
    /** Runs SQL in it. */
    query: async (text: string) =>
      (await sql(withDatabase(clusterUrl, name), text)).rows as Record<string, any>[],
    drop: () => sql(clusterUrl, `drop database if exists ${name} with (force)`),
  }
}
