import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openPeriod } from '../src/scripts/openNow.ts'
import { centersOpenAt } from './support/published.ts'

it('«open now» says what the API says, at any moment of the coming weeks', async () => {
  const HOUR = 60 * 60 * 1000
  // Odd steps, so that all hours and minutes come.
  const moments = Array.from(
    { length: 60 },
    (_, n) => new Date(Date.now() + n * (11 * HOUR + 437_000)),
  )
  const seen = new Set<boolean>()
  for (const moment of moments) {
    for (const { hours, isOpen } of await centersOpenAt(moment)) {
      assert.equal(Boolean(openPeriod(hours, moment)), isOpen, moment.toISOString())
      seen.add(isOpen)
    }
  }
  assert.deepEqual(seen, new Set([true, false]))
})
