import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asReader } from '../../test/support/cluster.ts'
import { cloneDatabase } from '../../test/support/database.ts'
import { until } from '../../test/support/until.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>
let editor: pg.Client
let worker: pg.Client

beforeAll(async () => {
  database = await cloneDatabase()
  editor = new pg.Client({ connectionString: database.url })
  worker = new pg.Client({ connectionString: database.url })
  await editor.connect()
  await worker.connect()
})
afterAll(async () => {
  await editor.end()
  await worker.end()
  await database.drop()
})

const queue = (client: pg.Client, wait = '0') =>
  client.query(`select notify.queue(array[7], $1::interval)`, [wait])
const jobs = () =>
  database.query('select key, run_at, locked_by from graphile_worker.jobs order by id')

describe('a notice in the queue', () => {
  it('comes with the transaction, or not at all', async () => {
    await editor.query('begin')
    await queue(editor)
    expect(await jobs()).toEqual([])
    await editor.query('rollback')
    expect(await jobs()).toEqual([])
    await editor.query('begin')
    await queue(editor, '1 hour')
    await editor.query('commit')
    expect(await jobs()).toMatchObject([{ key: 'site 7', locked_by: null }])
  })

  it('is one with those that come while it waits, at its time', async () => {
    const before = await jobs()
    await queue(editor, '2 hours')
    expect(await jobs()).toEqual(before)
  })

  it('that a worker is just taking is followed by another', async () => {
    await worker.query('begin')
    await worker.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker' where key = 'site 7'`,
    )
    const queued = queue(editor)
    await until(async () => {
      const waiting = await database.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return waiting.length > 0
    })
    await worker.query('commit')
    await queued
    expect(await jobs()).toMatchObject([
      { key: null, locked_by: 'worker' },
      { key: 'site 7', locked_by: null },
    ])
  })

  it('is nothing that delivery reads', async () => {
    const reader = new pg.Client({ connectionString: asReader(database.url) })
    await reader.connect()
    for (const text of [
      'select * from notify.receivers',
      'select * from notify.secrets',
      'select * from notify.attempts',
      `select notify.queue(array[7], '0')`,
      'select * from graphile_worker.jobs',
      `select graphile_worker.add_job('notice')`,
    ]) {
      await expect(reader.query(text), text).rejects.toThrow(/permission denied for schema/)
    }
    await reader.end()
  })
})
