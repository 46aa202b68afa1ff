import { ZONE } from '../../../zone.ts'
import { property } from './lines.ts'

/** Older than anything that the platform tells of: the clock of summer ended for good the year before. */
const SINCE = Temporal.ZonedDateTime.from(`2005-01-01T00:00[${ZONE}]`)

/** Almaty's time as the database of zones has it: UTC+6, and since 1 March 2024 UTC+5. */
export const VTIMEZONE = vtimezone()

function vtimezone() {
  const lines = ['BEGIN:VTIMEZONE', property('TZID', ZONE)]
  let onset = SINCE.getTimeZoneTransition('previous')
  while (onset) {
    const before = onset.subtract({ nanoseconds: 1 })
    const clock = onset.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime()
    lines.push(
      'BEGIN:STANDARD',
      property('DTSTART', clock.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')),
      property('TZOFFSETFROM', before.offset.replace(':', '')),
      property('TZOFFSETTO', onset.offset.replace(':', '')),
      property('TZNAME', onset.offset.slice(0, 3)),
      'END:STANDARD',
    )
    onset = onset.getTimeZoneTransition('next')
  }
  return [...lines, 'END:VTIMEZONE']
}
