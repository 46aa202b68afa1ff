import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase } from '../../test/support/database.ts'
import { type Change, numberChanges } from './log.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: pg.Pool

beforeAll(async () => {
  database = await cloneDatabase()
  pool = new pg.Pool({ connectionString: database.url, max: 12 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const change = (doc: number): Change => ({ type: 'article', doc, locale: 'kk' })

async function open() {
  const client = await pool.connect()
  await client.query('begin')
  return {
    number: (changes: Change[]) => numberChanges(drizzle(client as never) as never, changes),
    pause: (seconds: number) => client.query('select pg_sleep($1)', [seconds]),
    commit: async () => {
      await client.query('commit')
      client.release()
    },
  }
}

const seen = async () =>
  (
    await pool.query<{ doc: number; seq: string }>('select doc, seq from delivery.log order by seq')
  ).rows.map(({ doc, seq }) => [doc, Number(seq)] as const)

describe('the log', () => {
  it('lets nobody commit a later number before an earlier one', async () => {
    const [first, second] = [await open(), await open()]
    await first.number([change(1)])
    const later = second.number([change(2)]).then(second.commit)
    const waiting = async () =>
      (await pool.query(`select from pg_locks where locktype = 'advisory' and not granted`))
        .rowCount === 1
    while (!(await waiting()) && (await seen()).length === 0);
    expect(await seen(), 'the second is not visible while the first is not').toEqual([])
    await first.commit()
    await later
    const rows = await seen()
    expect(rows.map(([doc]) => doc)).toEqual([1, 2])
  })

  it('shows its numbers in their order to whoever looks, however eight writers take turns', async () => {
    let writing = true
    const writers = Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let round = 0; round < 25; round += 1) {
          const transaction = await open()
          await transaction.number([change(100 + writer * 100 + round)])
          // Whoever numbers and is slow to commit is what hides a change from a follower.
          await transaction.pause(((writer * 7 + round * 13) % 10) / 1000)
          await transaction.commit()
        }
      }),
    ).finally(() => {
      writing = false
    })
    const known = new Set<number>()
    let head = 0
    while (writing) {
      const numbers = (await seen()).map(([, seq]) => seq)
      const late = numbers.filter((seq) => seq < head && !known.has(seq))
      expect(late, 'numbers that appeared below one already seen').toEqual([])
      for (const seq of numbers) known.add(seq)
      head = Math.max(head, ...numbers)
    }
    await writers
    expect(await seen()).toHaveLength(202)
  })

  it('keeps one row per language version, at its newest change', async () => {
    const before = await seen()
    const transaction = await open()
    await transaction.number([change(1), change(1)])
    await transaction.commit()
    const after = await seen()
    expect(after).toHaveLength(before.length)
    expect(after.at(-1)?.[0]).toBe(1)
  })
})
