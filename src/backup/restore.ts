import { createHash } from 'node:crypto'
import type pg from 'pg'
import {
  connected,
  doneMigrations,
  lockMigrations,
  migrate,
  migrationNames,
  runMigration,
} from '../database/migrate.ts'
import { StartError } from '../startError.ts'
import { ORIGINALS, type Storage } from '../storage/storage.ts'
import { members } from './archive.ts'
import type { Manifest, Part } from './manifest.ts'
import { insertRows, sequencesOf, tablesOf, withoutForeignKeys } from './tables.ts'

export interface RestoreOptions {
  databaseUrl: string
  storage: Storage
  file: string
  /** As `verifyArchive` gave it. */
  manifest: Manifest
  onProgress?: (what: string, done: number, all: number) => void
}

/** Rows that every migrated database has, whether anything was written to it or not. */
const ALWAYS_THERE = ['public.payload_migrations', 'delivery.epoch']

/**
 * Fills an empty database and an empty storage with what a verified archive holds, and brings the
 * database to the state that this code needs. It is one transaction: what fails leaves nothing.
 * @throws StartError where the target is not empty, or the archive is newer than this code
 */
export async function restore({
  databaseUrl,
  storage,
  file,
  manifest,
  onProgress,
}: RestoreOptions): Promise<void> {
  await requireKnown(manifest)
  await storage.requireReach()
  await requireEmptyStorage(storage)
  const client = await connected(databaseUrl)
  const written: string[] = []
  try {
    await lockMigrations(client)
    await client.query('begin')
    await client.query('set local statement_timeout = 0')
    await prepareTables(client, manifest)
    await withoutForeignKeys(client, async () => {
      const parts = new Map(manifest.parts.map((part) => [part.name, part]))
      let done = 0
      for await (const { name, body } of members(file)) {
        const part = parts.get(name)
        if (!part) continue
        const bytes = Buffer.concat(await Array.fromAsync(body))
        requireUnchanged(file, part, bytes)
        if (part.table) await insertRows(client, part.table, bytes.toString())
        if (part.key) {
          written.push(part.key)
          await storage.write(part.key, bytes, part.type ?? 'application/octet-stream')
        }
        done += 1
        onProgress?.('parts', done, manifest.parts.length)
      }
    })
    await setSequences(client, manifest)
    await requireCounts(client, manifest)
    // Cursors of before the backup, and of after it, belong to another database from now on.
    await client.query('update delivery.epoch set id = gen_random_uuid()')
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    for (const key of written) await storage.remove(key).catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
  await migrate(databaseUrl)
  await analyze(databaseUrl)
}

async function requireKnown({ migrations }: Manifest) {
  const names = await migrationNames()
  const unknown = migrations.filter((name, index) => names[index] !== name)
  if (unknown.length === 0) return
  throw new StartError(
    `The archive was made by a newer version of this code (it has the migration ${unknown.join(', ')}). Restore it with that version.`,
  )
}

async function requireEmptyStorage(storage: Storage) {
  for await (const key of storage.list(`${ORIGINALS}/`)) {
    throw new StartError(
      `The storage is not empty: it holds ${key}. Restore into an empty one; nothing was changed.`,
    )
  }
}

/** Makes the tables as they were when the archive was made; where they are there, they are empty. */
async function prepareTables(client: pg.Client, { migrations, tables: expected }: Manifest) {
  const done = await doneMigrations(client)
  const found = await tablesOf(client)
  if (done.length === 0) {
    if (found.length > 0) throw notEmpty(`the table ${found[0]}`)
    for (const name of migrations) await runMigration(client, name)
  } else if (done.join() !== migrations.join()) {
    throw notEmpty('tables of another version than the archive')
  }
  for (const table of found) {
    if (ALWAYS_THERE.includes(table)) continue
    const { rowCount } = await client.query(`select from ${table} limit 1`)
    if (rowCount) throw notEmpty(`content in ${table}`)
  }
  const tables = await tablesOf(client)
  if (tables.toSorted().join() !== Object.keys(expected).sort().join()) {
    throw new Error('The tables are not those of the archive')
  }
  await client.query(`truncate ${tables.join(', ')}`)
}

const notEmpty = (what: string) =>
  new StartError(
    `The database is not empty: it has ${what}. Restore into one without tables; nothing was changed.`,
  )

/** The archive was verified before; between then and now it may have been exchanged. */
function requireUnchanged(file: string, { name, sha256 }: Part, bytes: Buffer) {
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return
  throw new StartError(`${file} changed while it was read: ${name} is another now.`)
}

async function setSequences(client: pg.Client, { sequences }: Manifest) {
  const there = await sequencesOf(client)
  for (const [name, { value, called }] of Object.entries(sequences)) {
    if (!there[name]) throw new Error(`There is no sequence ${name}`)
    await client.query('select setval($1::regclass, $2, $3)', [name, value, called])
  }
}

async function requireCounts(client: pg.Client, { tables }: Manifest) {
  for (const [table, count] of Object.entries(tables)) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`)
    if (Number(rows[0]?.count) !== count) throw new Error(`${table} has not all of its rows`)
  }
}

/** PostgreSQL plans its first queries by what it knows of the tables: nothing, so far. */
async function analyze(databaseUrl: string) {
  const client = await connected(databaseUrl)
  await client.query('analyze').finally(() => client.end())
}
