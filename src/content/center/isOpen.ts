import { ZONE } from '../../zone.ts'

interface Period {
  opens: string
  closes: string
}

/** Opening hours in their public form. */
export interface Hours {
  weekly: (Period & { weekday: string })[]
  exceptions: { from: string; to: string; periods: Period[] }[]
}

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

/**
 * Whether a centre is open at an instant, by its hours in Asia/Almaty. A day's exception replaces its weekly hours. A centre that is
 * not in operation is closed.
 * @returns null where no hours are given
 */
export function isOpen(hours: Hours, status: string, at: Temporal.Instant): boolean | null {
  if (hours.weekly.length === 0 && hours.exceptions.length === 0) return null
  if (status !== 'OPEN') return false
  const local = at.toZonedDateTimeISO(ZONE)
  const day = local.toPlainDate().toString()
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= to)
  const weekday = WEEKDAYS[local.dayOfWeek - 1]
  const periods = exception?.periods ?? hours.weekly.filter((period) => period.weekday === weekday)
  return periods.some(({ opens, closes }) => opens <= time && time < closes)
}
