import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase } from '../../test/support/database.ts'
import { grantReader } from './grantReader.ts'

const name = `reader "of ${process.pid}`
const password = `it's a "secret"`

let database: Awaited<ReturnType<typeof cloneDatabase>>
let url: string
let reader: pg.Client

beforeAll(async () => {
  database = await cloneDatabase()
  const address = new URL(database.url)
  address.username = name
  address.password = password
  url = address.href
  expect(await grantReader(database.url, url)).toBe(name)
  reader = new pg.Client({ connectionString: url })
  await reader.connect()
})
afterAll(async () => {
  await reader?.end()
  const user = pg.escapeIdentifier(name)
  await database.query(`drop owned by ${user}; drop role ${user}`)
  await database.drop()
})

const refused = (text: string) =>
  expect(reader.query(text), text).rejects.toThrow(/permission denied|read-only transaction/)

describe('the user of delivery', () => {
  it('reads what is public, and how far the database is migrated', async () => {
    for (const table of ['entries', 'bodies', 'media', 'log', 'epoch']) {
      await reader.query(`select from delivery.${table}`)
    }
    expect((await reader.query('select name from payload_migrations')).rows.length).toBeGreaterThan(
      2,
    )
  })

  it('reads nothing else', async () => {
    for (const table of ['users', 'articles', '_articles_v', 'media', 'publication.history']) {
      await refused(`select from ${table}`)
    }
  })

  it('writes nothing', async () => {
    await refused('delete from delivery.entries')
    await refused('create table delivery.mine (id int)')
    await reader.query('set default_transaction_read_only = off')
    await refused('delete from delivery.entries')
    await refused('update delivery.epoch set id = gen_random_uuid()')
    await refused('create table public.mine (id int)')
    await reader.query('set default_transaction_read_only = on')
  })

  it('reads what a later migration makes public', async () => {
    await database.query('create table delivery.later (id int)')
    await reader.query('select from delivery.later')
  })

  it('may be set up again, with another password', async () => {
    const address = new URL(url)
    address.password = 'another'
    await grantReader(database.url, address.href)
    const again = new pg.Client({ connectionString: address.href })
    await again.connect()
    await again.end()
    await grantReader(database.url, url)
  })

  it('is not the one who may write', async () => {
    await expect(grantReader(database.url, database.url)).rejects.toThrow(
      /^DELIVERY_DATABASE_URL needs a user of its own/,
    )
  })
})
