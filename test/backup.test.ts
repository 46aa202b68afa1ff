import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildWhenChanged } from '../src/admin/server/build.ts'
import { verifyArchive } from '../src/backup/archive.ts'
import { backUp } from '../src/backup/backup.ts'
import { restore } from '../src/backup/restore.ts'
import { connected } from '../src/database/migrate.ts'
import { parseEnv } from '../src/env.ts'
import { terminalReporter } from '../src/start/report.ts'
import { bytesOf, openStorage, type Storage } from '../src/storage/storage.ts'
import { builders } from './support/build.ts'
import { type Person, send, signIn } from './support/client.ts'
import { sql, withDatabase } from './support/cluster.ts'
import { everything } from './support/everything.ts'
import { openFolder } from './support/folder.ts'
import { freePort, type TestPlatform } from './support/platform.ts'
import { startS3 } from './support/s3.ts'
import { startSeededPlatform } from './support/seeded.ts'
import { type RunningServer, startServer } from './support/server.ts'
import { whenThorough } from './support/thorough.ts'

const ROOT = join(import.meta.dirname, '..')
const PASSWORD = 'a password of the tests'

let platform: TestPlatform
let officer: Person
let storage: Storage
let folder: string
let archive: string
let before: Awaited<ReturnType<typeof everything>>
let count = 0
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  await buildWhenChanged(terminalReporter)
  folder = await openFolder('cms-backup')
  platform = await startSeededPlatform()
  storage = openStorage(parseEnv({ NODE_ENV: 'test', DATA_DIR: platform.dataDir }))
  officer = await signIn(platform, { role: 'press_officer', allDistricts: true })
  await leaveTraces()
  before = await everything(platform.query)
  archive = join(folder, 'whole.tar')
}, 600_000)

afterAll(async () => {
  for (const close of closing.reverse()) await close()
  await platform?.close()
  await rm(folder, { recursive: true, force: true })
})

/** What a seed alone does not have: drafts, versions, gone entries, files, texts of every kind. */
async function leaveTraces() {
  const build = builders(platform.payload)
  const title = `Тырнақша " мен \\ және '; жол\nүзілді\t— 🦅 {"a":[1]}`
  await build.article({ title: 'Қаралама' })
  await build.article({ title, summary: title, _status: 'published' })
  const { id } = await build.article({ _status: 'published' })
  await platform.payload.update({ collection: 'articles', id, data: { title: 'Жаңа атауы' } })
  const gone = await build.article({ _status: 'published' })
  await platform.payload.delete({ collection: 'articles', id: gone.id })
  const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n30\n%%EOF\n')
  const { status } = await officer.upload(
    { bytes, name: 'Ереже жобасы.pdf', type: 'application/pdf' },
    { title: 'Ереже' },
  )
  expect(status).toBe(201)
  await tellByWebhook()
}

/** A site with a secret of its own, and a notice that waits. */
async function tellByWebhook() {
  const administrator = await signIn(platform, { role: 'administrator' })
  const { body } = await administrator.get('/api/sites?limit=1')
  const path = `/api/sites/${body.docs[0].id}`
  const told = { told: 'webhook', webhookUrl: 'http://127.0.0.1:1/' }
  expect((await administrator.patch(path, told)).status).toBe(200)
  expect((await administrator.post(`${path}/webhook/secret`)).status).toBe(201)
  expect((await administrator.post(`${path}/webhook/send`)).status).toBe(202)
}

interface Target {
  environment: Record<string, string>
  url: string
  storage: Storage
}

/** An empty database and an empty storage. */
async function emptyTarget(given: Record<string, string> = {}): Promise<Target> {
  count += 1
  const name = `restored_${process.pid}_${count}`
  const clusterUrl = inject('clusterUrl')
  await sql(clusterUrl, `create database ${name}`)
  closing.push(() => sql(clusterUrl, `drop database ${name} with (force)`))
  const url = withDatabase(clusterUrl, name)
  const dataDir = join(folder, name)
  const environment = { DATABASE_URL: url, DATA_DIR: dataDir, SEED: 'none', ...given }
  const env = parseEnv({ NODE_ENV: 'test', ...environment })
  return { environment, url, storage: openStorage(env) }
}

/** Runs a command of the operator's as the README has it. */
async function run(script: string, args: string[], environment: Record<string, string>) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|S3_|DATABASE_URL|DATA_DIR)/.test(name),
  )
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), ...environment } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const [status] = await once(child, 'close')
  return { status, output }
}

const backup = (args: string[], environment: Record<string, string>) =>
  run('src/backup/backupCommand.ts', args, environment)
const restoreBy = (args: string[], environment: Record<string, string>) =>
  run('src/backup/restoreCommand.ts', args, environment)

const source = () => ({ DATABASE_URL: platform.databaseUrl, DATA_DIR: platform.dataDir })

/** Every row of every table as PostgreSQL prints it, and where the sequences stand. */
async function rows(url: string) {
  const client = await connected(url)
  try {
    const { rows: tables } = await client.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'delivery', 'publication', 'notify') order by 1`,
    )
    const all: Record<string, string[]> = {}
    for (const { name } of tables) {
      if (name === 'delivery.epoch') continue
      const { rows } = await client.query(`select t::text as row from ${name} t order by 1`)
      all[name] = rows.map(({ row }) => row)
    }
    const { rows: sequences } = await client.query(
      `select format('%I.%I', schemaname, sequencename) as name, last_value from pg_sequences
       where schemaname in ('public', 'delivery', 'publication', 'notify') order by 1`,
    )
    return { all, sequences }
  } finally {
    await client.end()
  }
}

async function files(storage: Storage) {
  const found: Record<string, string> = {}
  for await (const key of storage.list('media/')) {
    const stored = await storage.read(key)
    if (stored)
      found[key] = createHash('sha256')
        .update(await bytesOf(stored))
        .digest('hex')
  }
  return found
}

const isUntouched = async ({ url, storage }: Target) => {
  const { rows } = await sql(
    url,
    `select from pg_namespace where nspname in ('delivery', 'publication', 'notify', 'graphile_worker')
     union all select from pg_tables where schemaname = 'public'`,
  )
  return rows.length === 0 && Object.keys(await files(storage)).length === 0
}

describe('npm run backup', () => {
  it('writes the whole platform while it runs, for this user alone', async () => {
    const { status, output } = await backup([archive], source())
    expect(status, output).toBe(0)
    expect(output).toContain(`files: ${archive}`)
    expect((await stat(archive)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['whole.tar'])
    const { tables, parts, faults } = await verifyArchive(archive)
    expect(faults).toEqual([])
    expect(tables['public.articles']).toBeGreaterThan(3)
    expect(parts.filter(({ key }) => key)).toHaveLength(Object.keys(await files(storage)).length)
  })

  it('names the archive by the time where no name is given', async () => {
    const { status, output } = await backup([], source())
    expect(status, output).toBe(0)
    const [name = ''] = await readdir(join(platform.dataDir, 'backups'))
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.tar$/)
  })

  it('holds neither secrets nor passwords that could be read', async () => {
    const bytes = await readFile(archive, 'latin1')
    for (const secret of [
      PASSWORD,
      'a secret of the tests',
      'secrets.json',
      platform.databaseUrl,
    ]) {
      expect(bytes.includes(secret), secret).toBe(false)
    }
  })

  it('says what is lost, and backs up the rest', async () => {
    const [key = ''] = Object.keys(await files(storage))
    const stored = await storage.read(key)
    const bytes = stored && (await bytesOf(stored))
    const file = join(folder, 'lost.tar')
    await storage.remove(key)
    const missing = await backup([file], source())
    await storage.write(key, Buffer.from('another'), 'image/jpeg')
    const damaged = await backup([file], source())
    if (bytes) await storage.write(key, bytes, 'image/jpeg')
    const name = key.replace('media/', '')
    expect(missing).toMatchObject({ status: 1 })
    expect(missing.output).toContain(`✖ The original ${name} is missing\n`)
    expect(damaged.output).toContain(`✖ The original ${name} is not as it was uploaded\n`)
    expect((await verifyArchive(file)).faults).toEqual([`${name} is not as it was uploaded`])
  })

  it('is whole although files are replaced and deleted all the time', async () => {
    const build = builders(platform.payload)
    const file = join(folder, 'busy.tar')
    let backing = true
    const editing = (async () => {
      while (backing) {
        const { id } = await build.picture()
        await officer.delete(`/api/media/${id}`)
      }
    })()
    for (let round = 0; round < 3; round += 1) {
      const { faults } = await backUp({ databaseUrl: platform.databaseUrl, storage, file })
      expect(faults).toEqual([])
    }
    backing = false
    await editing
    const target = await emptyTarget()
    const manifest = await verifyArchive(file)
    await restore({ databaseUrl: target.url, storage: target.storage, file, manifest })
    const { rows: named } = await sql(target.url, 'select filename from media order by 1')
    expect(Object.keys(await files(target.storage)).toSorted()).toEqual(
      named.map(({ filename }) => `media/${filename}`).toSorted(),
    )
  })

  it('leaves nothing where it cannot write or read', async () => {
    const nowhere = join(folder, 'none', 'a.tar')
    expect(await backup([nowhere], source())).toMatchObject({
      status: 1,
      output: expect.stringContaining(`✖ ${nowhere} cannot be written (ENOENT)`),
    })
    const target = await emptyTarget()
    const file = join(folder, 'empty.tar')
    expect(await backup([file], target.environment)).toMatchObject({
      status: 1,
      output: expect.stringContaining('✖ There is nothing to back up'),
    })
    expect((await readdir(folder)).filter((name) => /empty|\.new$/.test(name))).toEqual([])
  })
})

// Of a bucket only the way to the files is another one, which src/storage/contract.test.ts holds to the same.
const TARGETS = whenThorough(['the disk', 'a bucket'], ['the disk'])
describe.each(TARGETS)('npm run restore to %s', (where) => {
  let target: Target

  beforeAll(async () => {
    let given = {}
    if (where === 'a bucket') {
      const s3 = await startS3()
      closing.push(s3.close)
      given = s3.environment
    }
    target = await emptyTarget(given)
    // After the archive was made, so that none of it may come back.
    await backup([archive], source())
    const { status, output } = await restoreBy([archive], target.environment)
    expect(status, output).toBe(0)
    expect(output).toContain('Restored what was backed up on ')
  })

  it('brings every row of every table, and the sequences', async () => {
    const was = await rows(platform.databaseUrl)
    const is = await rows(target.url)
    expect(Object.keys(is.all)).toEqual(Object.keys(was.all))
    for (const name of Object.keys(was.all)) expect(is.all[name], name).toEqual(was.all[name])
    expect(is.sequences).toEqual(was.sequences)
    expect(is.all['public.users']?.length).toBeGreaterThan(0)
  })

  it('brings every byte of every file', async () => {
    const was = await files(storage)
    expect(Object.keys(was).length).toBeGreaterThan(5)
    expect(await files(target.storage)).toEqual(was)
    expect(existsSync(join(target.environment.DATA_DIR ?? '', 'media'))).toBe(where === 'the disk')
  })

  it('keeps every reference checked', async () => {
    const keys = `select count(*) from pg_constraint where contype = 'f' and convalidated`
    expect((await sql(target.url, keys)).rows).toEqual(await platform.sql(keys))
  })

  // What it reads is in the database, which is the same for both.
  if (where === 'the disk') {
    it('leaves nothing for republish to do', async () => {
      const check = await run('src/publication/command.ts', ['--check'], target.environment)
      expect(check.output).toContain('The read model is exactly what the documents give.')
      expect(check.status).toBe(0)
    })
  }

  describe('as a platform', () => {
    let server: RunningServer

    beforeAll(async () => {
      server = startServer({
        ...target.environment,
        PORT: String(await freePort()),
        PUBLIC_URL: platform.url,
        PAYLOAD_SECRET: 'another secret than that of the platform which was backed up',
      })
      await server.ready()
      expect(server.output()).not.toContain('First administrator')
    })
    afterAll(async () => {
      expect(await server.stop()).toBe(0)
    })

    it('answers the world as before, but takes no cursor of before', async () => {
      const ask = async (query: string, variables: object) =>
        (await send(server.url, 'POST', '/graphql', { query, variables })).body
      const after = await everything(ask)
      const types = new Set(after.entries.map(({ type }) => type))
      for (const type of ['ARTICLE', 'CENTER', 'REGION', 'SITE', 'PAGE']) {
        expect(types.has(type), type).toBe(true)
      }
      expect(after.entries).toEqual((await everything(platform.query)).entries)

      const { errors } = await ask('query ($c: String) { changes(after: $c) { hasMore } }', {
        c: before.cursor,
      })
      expect(errors[0].extensions.code).toBe('BAD_CURSOR')
      const [media] = await platform.sql(
        `select id, data from delivery.media where data->>'kind' = 'image' limit 1`,
      )
      const path = `/media/${media?.id}-${media?.data.revision}/320.jpg`
      const [was, is] = await Promise.all([fetch(platform.url + path), fetch(server.url + path)])
      expect(is.status).toBe(200)
      expect(Buffer.from(await is.arrayBuffer())).toEqual(Buffer.from(await was.arrayBuffer()))
    })

    it('lets accounts sign in by their passwords, and go on', async () => {
      const { email } = officer.user
      const data = { email, password: PASSWORD }
      const login = await send(server.url, 'POST', '/api/users/login', data)
      expect(login.status).toBe(200)
      const made = await send(
        server.url,
        'POST',
        '/api/articles?locale=kk&draft=true',
        { title: 'Қалпына келгеннен кейін', _status: 'draft' },
        { authorization: `JWT ${login.body.token}` },
      )
      expect(made.status).toBe(201)
      expect(made.body.doc.id).toBeGreaterThan(
        Number((await platform.sql('select max(id) from articles'))[0]?.max),
      )
    })
  })

  it('is refused a second time: nothing is written over', async () => {
    const state = `select id, (select count(*) from articles), (select count(*) from users) from delivery.epoch`
    const was = (await sql(target.url, state)).rows
    const { status, output } = await restoreBy([archive], target.environment)
    expect(status).toBe(1)
    expect(output).toMatch(/✖ The storage is not empty: it holds media\/.*nothing was changed/)
    const other = await emptyTarget()
    const manifest = await verifyArchive(archive)
    const options = { databaseUrl: target.url, storage: other.storage, file: archive, manifest }
    await expect(restore(options)).rejects.toThrow(/The database is not empty: it has content in /)
    expect((await sql(target.url, state)).rows).toEqual(was)
    expect(await isUntouched(other)).toBe(true)
  })
})

describe('an archive that is not right is refused, and nothing is changed', () => {
  let target: Target
  const wrong = () => join(folder, 'wrong.tar')

  beforeAll(async () => {
    target = await emptyTarget()
  })

  async function refusal(bytes: Buffer) {
    await writeFile(wrong(), bytes)
    const { status, output } = await restoreBy([wrong()], target.environment)
    expect(status, output).toBe(1)
    expect(output).not.toMatch(/^ +at /m)
    expect(existsSync(target.environment.DATA_DIR as string)).toBe(false)
    expect(await isUntouched(target)).toBe(true)
    return output.split('\n').find((line) => line.startsWith('✖'))
  }

  it('one that is cut off, wherever it is', async () => {
    const bytes = await readFile(archive)
    for (const part of [0.3, 0.9]) {
      const line = await refusal(bytes.subarray(0, Math.round(bytes.length * part)))
      expect(line).toMatch(/is damaged or cut off/)
    }
    for (let round = 0; round < 20; round += 1) {
      await writeFile(wrong(), bytes)
      await truncate(wrong(), Math.floor((bytes.length - 2048) * ((round * 0.618) % 1)))
      await expect(verifyArchive(wrong())).rejects.toThrow(/cut off|is no backup/)
    }
  })

  it('one of which a single bit is another, wherever it is', async () => {
    const bytes = await readFile(archive)
    // What a bit in the padding between members says, nobody reads.
    const contents = contentRanges(bytes)
    let seed = 11
    for (let round = 0; round < 40; round += 1) {
      seed = (seed * 48271) % 2147483647
      const { start, size } = contents[seed % contents.length] as { start: number; size: number }
      const at = start + (seed % size)
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] as number) ^ (1 << (seed % 8))
      await writeFile(wrong(), changed)
      await expect(verifyArchive(wrong()), `bit of byte ${at}`).rejects.toThrow(/damaged/)
    }
    const { start = 0 } = contents[3] ?? {}
    const changed = Buffer.from(bytes)
    changed[start] = (changed[start] as number) ^ 1
    expect(await refusal(changed)).toMatch(/is damaged: \S+ has another checksum than it should/)
  })

  it('one that is none', async () => {
    expect(await refusal(Buffer.from('not an archive at all'))).toMatch(/✖/)
    expect(await refusal(Buffer.alloc(0))).toMatch(/✖/)
    expect(await restoreBy([], target.environment)).toMatchObject({ status: 1 })
    const none = await restoreBy([join(folder, 'no such.tar')], target.environment)
    expect(none.output).toMatch(/✖ .*no such\.tar cannot be read \(ENOENT\)/)
  })

  it('one of a newer version', async () => {
    const manifest = await verifyArchive(archive)
    const newer = { ...manifest, migrations: [...manifest.migrations, '0999_tomorrow'] }
    const options = { databaseUrl: target.url, storage: target.storage, file: archive }
    await expect(restore({ ...options, manifest: newer })).rejects.toThrow(
      /was made by a newer version of this code \(it has the migration 0999_tomorrow\)/,
    )
    expect(await isUntouched(target)).toBe(true)
  })

  it('one that cannot be loaded to its end', async () => {
    const manifest = await verifyArchive(archive)
    const tables = { ...manifest.tables, 'delivery.log': 0 }
    const options = { databaseUrl: target.url, storage: target.storage, file: archive }
    await expect(restore({ ...options, manifest: { ...manifest, tables } })).rejects.toThrow(
      'delivery.log has not all of its rows',
    )
    expect(await isUntouched(target)).toBe(true)
  })
})

/** Where the contents of the members are in a tar archive: behind a header of 512 bytes each. */
function contentRanges(tar: Buffer) {
  const ranges: { start: number; size: number }[] = []
  for (let at = 0; tar[at]; ) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8)
    // What is no file only says how the next one is called.
    if (tar.toString('latin1', at + 156, at + 157) === '0' && size > 0) {
      ranges.push({ start: at + 512, size })
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return ranges
}
