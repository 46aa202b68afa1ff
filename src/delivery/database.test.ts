import { expect, it, onTestFinished } from 'vitest'
import { asReader } from '../../test/support/cluster.ts'
import { cloneDatabase } from '../../test/support/database.ts'
import { openDatabase } from './database.ts'

it('however many statements there are, PostgreSQL keeps the plans of so many and no more', async () => {
  const cloned = await cloneDatabase()
  const database = openDatabase(asReader(cloned.url), () => undefined)
  onTestFinished(async () => {
    await database.end()
    await cloned.drop()
  })
  const long = `/* ${'x'.repeat(9_000)} */`
  for (let n = 0; n < 100; n++) {
    expect(await database.query(`select ${n} as n, $1::int as given ${long}`, [n])).toEqual([
      { n, given: n },
    ])
  }
  // One after the other they all run on one connection.
  const [row] = await database.query<{ kept: number }>(
    'select count(*)::int as kept from pg_prepared_statements',
    [],
  )
  expect(row?.kept).toBeGreaterThan(80)
  expect(row?.kept).toBeLessThan(90)
})
