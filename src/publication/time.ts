import { ZONE } from '../zone.ts'

/** The instant as RFC 3339 with the offset that Almaty had at that moment (+06:00 before 1 March 2024, +05:00 since). */
export const instant = (iso: string) =>
  Temporal.Instant.from(iso).toZonedDateTimeISO(ZONE).toString({ timeZoneName: 'never' })

/** The calendar day in Almaty, YYYY-MM-DD, of a date field's value. */
export const day = (iso: string | null | undefined) =>
  iso ? Temporal.Instant.from(iso).toZonedDateTimeISO(ZONE).toPlainDate().toString() : null

/** The first moment of a calendar day (YYYY-MM-DD) in Almaty, RFC 3339; `after` days later. */
export const startOfDay = (date: string, after = 0) =>
  Temporal.PlainDate.from(date)
    .add({ days: after })
    .toZonedDateTime(ZONE)
    .toString({ timeZoneName: 'never' })
