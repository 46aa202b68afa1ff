import type { CenterFragment, Weekday } from '../gql/graphql.ts'
import { addDays } from '../i18n/clock.ts'

type Hours = CenterFragment['hours']

const WEEK: Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]

/** Days ahead in which a day that differs is named. */
const SOON = 30

/** Weekdays after each other with the same hours, from Monday (0) on. */
export interface Run {
  from: number
  to: number
  times: string[]
}

/** The week as it is written on a door: Monday to Friday 9 to 18, Saturday 10 to 16. */
export function weekAsRuns(weekly: Hours['weekly']): Run[] {
  const runs: Run[] = []
  for (const [index, weekday] of WEEK.entries()) {
    const times = weekly
      .filter((period) => period.weekday === weekday)
      .map(({ opens, closes }) => `${opens}–${closes}`)
    const last = runs.at(-1)
    if (times.length === 0) continue
    if (last?.to === index - 1 && last.times.join() === times.join()) last.to = index
    else runs.push({ from: index, to: index, times })
  }
  return runs
}

/** The days that differ from the week, from today on for some weeks. */
export const exceptionsSoon = (exceptions: Hours['exceptions'], today: string) =>
  exceptions.filter(({ from, to }) => to >= today && from <= addDays(today, SOON))
