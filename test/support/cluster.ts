import { rm } from 'node:fs/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openFolder } from './folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The cluster's maintenance database. */
    clusterUrl: string
    /** A migrated database without content, to be cloned. */
    template: string
  }
}

const TEMPLATE = 'template_cms'

/** One real PostgreSQL for the whole run, with a migrated database that each test file clones. */
export default async function setup(project: TestProject) {
  const folder = await openFolder('cms-test')
  const database = await startEmbedded(folder)
  const clusterUrl = withDatabase(database.url, 'postgres')
  await sql(clusterUrl, `create database ${TEMPLATE}`)
  await migrate(withDatabase(database.url, TEMPLATE))
  project.provide('clusterUrl', clusterUrl)
  project.provide('template', TEMPLATE)
  return async () => {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

export function withDatabase(url: string, name: string) {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

export async function sql(url: string, text: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}
