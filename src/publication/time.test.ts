import { expect, it } from 'vitest'
import { randomFrom } from '../../test/support/random.ts'
import { ZONE } from '../zone.ts'
import { instant } from './time.ts'

it('an instant is said with the offset that Almaty had, as Temporal has it, over 2000 seeds', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const { whole, pick } = randomFrom(seed)
    // Around the change, to the second, and anywhere in fifty years.
    const near = Date.UTC(2024, 1, 29, 18) + whole(-7200, 7200) * 1000
    const at = pick([near, Date.UTC(2000) + whole(0, 1_600_000_000) * 1000 + whole(0, 1) * 250])
    const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE)
    const right = zoned.toString({ timeZoneName: 'never' })
    for (const iso of [new Date(at).toISOString(), zoned.toString({ timeZoneName: 'never' })]) {
      expect(instant(iso)).toBe(right)
      expect(instant(iso.replace('.000', ''))).toBe(right)
    }
  }
})
