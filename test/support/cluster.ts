import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/database/embedded.ts'
import { grantReader } from '../../src/database/grantReader.ts'
import { openFolder } from './folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The cluster's maintenance database. */
    clusterUrl: string
    /** A migrated database without content, to be cloned. */
    template: string
    /** A folder for what the whole run shares. */
    folder: string
  }
}

const TEMPLATE = 'template_cms'
/** Where the server of the whole run says who it is: see sharedServer.ts. */
export const SHARED_SERVER = 'server.json'
/** Milliseconds between two looks. */
const POLL = 50

/** One real PostgreSQL for the whole run, with a migrated database that each test file clones. */
export default async function setup(project: TestProject) {
  const folder = await openFolder('cms-test')
  const database = await startEmbedded(folder)
  const clusterUrl = withDatabase(database.url, 'postgres')
  await forgetDisks(clusterUrl)
  await sql(clusterUrl, `create database ${TEMPLATE}`)
  // Delivery reads in the tests as it does in production: what it may not read, no test of it finds.
  const template = withDatabase(database.url, TEMPLATE)
  await grantReader(template, asReader(template))
  project.provide('clusterUrl', clusterUrl)
  project.provide('template', TEMPLATE)
  project.provide('folder', folder)
  return async () => {
    await stopSharedServer(join(folder, SHARED_SERVER))
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the tests write need not outlive a power cut, so nothing waits for the disk. */
async function forgetDisks(clusterUrl: string) {
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    await sql(clusterUrl, `alter system set ${setting} = off`)
  }
  await sql(clusterUrl, 'select pg_reload_conf()')
}

/** Whom a test file started for all of them. */
async function stopSharedServer(file: string) {
  if (!existsSync(file)) return
  const { pid, url } = JSON.parse(await readFile(file, 'utf8')) as { pid: number; url: string }
  process.kill(pid)
  while (await isAnswering(url)) await setTimeout(POLL)
}

const isAnswering = (url: string) =>
  fetch(`${url}/healthz`).then(
    () => true,
    () => false,
  )

/** The address of a database as delivery uses it. */
export function asReader(url: string) {
  const changed = new URL(url)
  changed.username = 'test_reader'
  changed.password = 'reads'
  return changed.href
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
