import type pg from 'pg'
import { connected, doneMigrations } from '../database/migrate.ts'
import { StartError } from '../startError.ts'
import { originalKey, type Storage } from '../storage/storage.ts'
import { type Archive, createArchive } from './archive.ts'
import { FORMAT, type Manifest, type Part } from './manifest.ts'
import { rowsOf, sequencesOf, tablesOf } from './tables.ts'

export interface BackupOptions {
  databaseUrl: string
  storage: Storage
  /** Where the archive goes; what stood there is replaced once the new one is whole. */
  file: string
  onProgress?: (what: string, done: number, all: number) => void
}

/** An original as the database knows it. */
interface Original {
  id: number
  filename: string
  /** The beginning of the SHA-256 of its bytes. */
  digest: string | null
  type: string
}

/**
 * Writes the database, as it is at one moment, and all originals that it names into one archive,
 * while the platform runs.
 * @returns what the archive holds
 */
export async function backUp(options: BackupOptions): Promise<Manifest> {
  await options.storage.requireReach()
  const client = await connected(options.databaseUrl)
  try {
    const archive = await createArchive(options.file)
    try {
      const manifest = await fill(archive, client, options)
      await archive.finish(manifest)
      return manifest
    } catch (error) {
      await archive.abandon()
      throw error
    }
  } finally {
    await client.end()
  }
}

async function fill(
  archive: Archive,
  client: pg.Client,
  { storage, onProgress }: BackupOptions,
): Promise<Manifest> {
  const { originals, faults } = await addOriginals(archive, client, storage, onProgress)
  const parts = [...originals]
  const migrations = await doneMigrations(client)
  const sequences = await sequencesOf(client)
  const tables: Manifest['tables'] = {}
  const names = await tablesOf(client)
  for (const [index, table] of names.entries()) {
    onProgress?.('tables', index, names.length)
    tables[table] = 0
    for await (const { rows, json } of rowsOf(client, table)) {
      const name = `database/${table}/${String(parts.length).padStart(8, '0')}.json`
      parts.push({ ...(await archive.add(name, json)), table })
      tables[table] += rows
    }
  }
  onProgress?.('tables', names.length, names.length)
  await client.query('commit')
  const madeAt = new Date().toISOString()
  return { format: FORMAT, madeAt, migrations, tables, sequences, faults, parts }
}

/**
 * Opens the snapshot that all rows come from and archives the originals that it names. One that is
 * replaced at this moment is gone from the storage while the snapshot still names it: then another
 * snapshot is taken, until it names nothing more that is missing, or the same again. Whoever is at
 * work on such a document is waited for in between.
 */
async function addOriginals(
  archive: Archive,
  client: pg.Client,
  storage: Storage,
  onProgress: BackupOptions['onProgress'],
) {
  const added = new Map<string, Added>()
  let before = new Set<string>()
  for (;;) {
    const named = await openSnapshot(client)
    const faulty: Original[] = []
    for (const [index, original] of named.entries()) {
      onProgress?.('files', index, named.length)
      const name = nameOf(original)
      const one = added.get(name) ?? (await addOriginal(archive, storage, original))
      if (one.part) added.set(name, one)
      if (one.fault) faulty.push(original)
    }
    onProgress?.('files', named.length, named.length)
    if (faulty.every((one) => before.has(nameOf(one)))) return result(added, named)
    before = new Set(faulty.map(nameOf))
    await client.query('rollback')
    for (const { id } of faulty) await waitForEditors(client, id)
  }
}

interface Added {
  part?: Part
  fault?: string
}

/** Only what the last snapshot names is restored; the rest was replaced or deleted meanwhile. */
function result(added: Map<string, Added>, named: Original[]) {
  const wanted = new Map(named.map((original) => [nameOf(original), original]))
  const originals = [...added].flatMap(([name, { part }]) => {
    const original = wanted.get(name)
    if (!part || !original) return part ?? []
    return { ...part, key: originalKey(original.filename), type: original.type }
  })
  const faults = named.flatMap((original) => {
    const { fault } = added.get(nameOf(original)) ?? { fault: 'is missing' }
    return fault ? `${original.filename} ${fault}` : []
  })
  return { originals, faults }
}

/** @returns the originals that the snapshot names */
async function openSnapshot(client: pg.Client) {
  await client.query('begin isolation level repeatable read read only')
  await client.query('set local statement_timeout = 0')
  await client.query('set local idle_in_transaction_session_timeout = 0')
  const tables = await tablesOf(client)
  if (!tables.includes('public.payload_migrations')) {
    throw new StartError('There is nothing to back up: the database has no tables of the platform.')
  }
  // A migration would change tables that are not read yet under the snapshot: it waits.
  await client.query(`lock table ${tables.join(', ')} in access share mode`)
  const { rows } = await client.query<Original>(
    `select id, filename, digest, coalesce(mime_type, 'application/octet-stream') as type
     from public.media where filename is not null order by id`,
  )
  return rows
}

/** Every change of a document holds this lock until its transaction ends (publication/locks.ts). */
const waitForEditors = (client: pg.Client, id: number) =>
  client.query(`select pg_advisory_xact_lock(hashtext('media'), $1)`, [id])

/** By its content too: a name that became free may come again with other bytes. */
const nameOf = ({ digest, filename }: Original) => `media/${digest ?? 'unknown'}/${filename}`

async function addOriginal(archive: Archive, storage: Storage, original: Original): Promise<Added> {
  const stored = await storage.read(originalKey(original.filename))
  if (!stored) return { fault: 'is missing' }
  const part = await archive.add(nameOf(original), stored)
  const fits = !original.digest || part.sha256.startsWith(original.digest)
  return fits ? { part } : { part, fault: 'is not as it was uploaded' }
}
