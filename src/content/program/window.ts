import { startOfDay } from '../../publication/time.ts'
import type { Window } from '../../publication/window.ts'

/** From the first moment of the first day to the end of the last; days are YYYY-MM-DD, null is open. */
export const programWindow = (startsOn: string | null, endsOn: string | null): Window => ({
  opens: startsOn && startOfDay(startsOn),
  closes: endsOn && startOfDay(endsOn, 1),
})
