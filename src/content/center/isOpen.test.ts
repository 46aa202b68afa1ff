import { describe, expect, it } from 'vitest'
import { type Hours, isOpen } from './isOpen.ts'

const hours: Hours = {
  weekly: [
    { weekday: 'MONDAY', opens: '09:00', closes: '13:00' },
    { weekday: 'MONDAY', opens: '14:00', closes: '18:00' },
    { weekday: 'SATURDAY', opens: '10:00', closes: '24:00' },
  ],
  exceptions: [
    { from: '2026-03-21', to: '2026-03-23', periods: [] },
    { from: '2026-03-30', to: '2026-03-30', periods: [{ opens: '20:00', closes: '22:00' }] },
  ],
}
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Almaty').toInstant()

describe('open now', () => {
  it.each([
    ['2026-03-16T08:59', false],
    ['2026-03-16T09:00', true],
    ['2026-03-16T13:00', false],
    ['2026-03-16T17:59', true],
    ['2026-03-16T18:00', false],
    ['2026-03-17T12:00', false],
    ['2026-03-14T23:59', true],
    ['2026-03-15T00:00', false],
    ['2026-03-23T12:00', false],
    ['2026-03-30T12:00', false],
    ['2026-03-30T21:00', true],
  ])('at %s in Almaty: %s', (local, expected) => {
    expect(isOpen(hours, 'OPEN', at(local))).toBe(expected)
  })

  it('follows the clock of its day: +06:00 until March 2024, +05:00 since', () => {
    expect(isOpen(hours, 'OPEN', Temporal.Instant.from('2024-02-26T03:00:00Z'))).toBe(true)
    expect(isOpen(hours, 'OPEN', Temporal.Instant.from('2024-03-04T03:00:00Z'))).toBe(false)
    expect(isOpen(hours, 'OPEN', Temporal.Instant.from('2024-03-04T04:00:00Z'))).toBe(true)
  })

  it('is false for what is not in operation, and unknown without hours', () => {
    expect(isOpen(hours, 'PLANNED', at('2026-03-16T09:00'))).toBe(false)
    expect(isOpen({ weekly: [], exceptions: [] }, 'OPEN', at('2026-03-16T09:00'))).toBeNull()
  })
})
