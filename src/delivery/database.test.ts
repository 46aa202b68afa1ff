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
  for (let n = 0; n < 700; n++) {
    expect(await database.query(`select ${n} as n, $1::int as given`, [n])).toEqual([
      { n, given: n },
    ])
  }
  // One after the other they all run on one connection.
  const [row] = await database.query<{ kept: number }>(
    'select count(*)::int as kept from pg_prepared_statements',
    [],
  )
  expect(row?.kept).toBe(500)
})
