import { expect, it } from 'vitest'
import { retryAfter } from './retryAfter.ts'

const NOW = Date.parse('2026-11-22T10:00:00Z')

it.each([
  [429, '120', NOW + 120_000],
  [503, ' 0 ', NOW],
  [503, 'Sun, 22 Nov 2026 12:00:00 GMT', NOW + 2 * 3_600_000],
  [429, 'Sunday, 22-Nov-26 12:00:00 GMT', NOW + 2 * 3_600_000],
  [500, '120', undefined],
  [200, '120', undefined],
  [null, '120', undefined],
  [429, undefined, undefined],
  [429, '', undefined],
  [429, '-5', undefined],
  [429, '1.5', undefined],
  [429, 'ертең', undefined],
  [429, '99999999999999999999', undefined],
])('%s with %j: not before %s', (status, header, expected) => {
  expect(retryAfter(status, header, NOW)).toBe(expected)
})
