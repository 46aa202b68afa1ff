import { ZONE } from '../zone.ts'

/** Since 1 March 2024 Almaty has one offset; for as long as no other is decreed, it needs no looking up. */
const ONE_OFFSET_SINCE = Date.UTC(2024, 1, 29, 18)
const OFFSET = 5 * 3_600_000
/** The form of an instant as it is shown: what is in it and later is right already. */
const SHOWN = '2024-03-01T00:00:00+05:00'
const hasOneOffset =
  Temporal.Instant.fromEpochMilliseconds(ONE_OFFSET_SINCE)
    .toZonedDateTimeISO(ZONE)
    .getTimeZoneTransition('next') === null

/** The instant as RFC 3339 with the offset that Almaty had at that moment (+06:00 before 1 March 2024, +05:00 since). */
export function instant(iso: string) {
  if (hasOneOffset && iso.length === SHOWN.length && iso.endsWith('+05:00') && iso > SHOWN) {
    return iso
  }
  const at = Date.parse(iso)
  if (hasOneOffset && at >= ONE_OFFSET_SINCE && !iso.includes('.')) {
    return `${new Date(at + OFFSET).toISOString().slice(0, 19)}+05:00`
  }
  return Temporal.Instant.from(iso).toZonedDateTimeISO(ZONE).toString({ timeZoneName: 'never' })
}

/** The calendar day in Almaty, YYYY-MM-DD, of a date field's value. */
export const day = (iso: string | null | undefined) =>
  iso ? Temporal.Instant.from(iso).toZonedDateTimeISO(ZONE).toPlainDate().toString() : null

/** The first moment of a calendar day (YYYY-MM-DD) in Almaty, RFC 3339; `after` days later. */
export const startOfDay = (date: string, after = 0) =>
  Temporal.PlainDate.from(date)
    .add({ days: after })
    .toZonedDateTime(ZONE)
    .toString({ timeZoneName: 'never' })
