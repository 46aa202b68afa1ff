import type { CenterSeed, OpeningException, Weekday } from '../types.ts'

const WEEK: Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** The same hours on the first `days` days of the week, and the days that differ. */
export const weekly = (
  days: number,
  opens: string,
  closes: string,
  exceptions: OpeningException[] = [],
): CenterSeed['hours'] => ({
  weekly: WEEK.slice(0, days).map((weekday) => ({ weekday, opens, closes })),
  exceptions,
})
