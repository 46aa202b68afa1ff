import type { Event } from '../../../payload-types.ts'
import type { Locale } from '../../editorial/languages.ts'
import { day } from '../../publication/time.ts'
import { idOf } from '../present/values.ts'

/** What is said of single dates beside their time, by the key of the date. */
export type ChangedDates = Record<string, ChangedDate>

export interface ChangedDate {
  center: number | null
  venue: string | null
  onlineUrl: string | null
  note: string | null
}

export const presentChanges = (changes: Event['changes'], locale: Locale): ChangedDates =>
  Object.fromEntries(
    (changes ?? []).map(({ id, change, day: date, center, venue, onlineUrl, note }) => [
      change === 'scheduled' ? `+${id}` : (day(date) ?? ''),
      {
        center: idOf(center),
        venue: venue?.[locale] || null,
        onlineUrl: onlineUrl || null,
        note: note?.[locale] || null,
      },
    ]),
  )
