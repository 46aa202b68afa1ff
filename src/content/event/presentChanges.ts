import type { Event } from '../../../payload-types.ts'
import type { Locale } from '../../editorial/languages.ts'
import { idOf } from '../present/values.ts'
import type { DateChange, Series } from './recurrence/dates.ts'

/** How single dates differ, by the key of the date. */
export type ChangedDates = Record<string, ChangedDate>

/** Its times stand in it although the dates have them too: so a date that moves on is a change of the event. */
export interface ChangedDate extends Pick<DateChange, 'state' | 'startsAt' | 'endsAt'> {
  center: number | null
  venue: string | null
  onlineUrl: string | null
  note: string | null
}

/** @param series of the same event */
export const presentChanges = (
  { changes: dates }: Series,
  changes: Event['changes'],
  locale: Locale,
): ChangedDates =>
  Object.fromEntries(
    dates.map(({ id, day, state, startsAt, endsAt }, index) => {
      const { center, venue, onlineUrl, note } = changes?.[index] ?? {}
      return [
        day ?? `+${id}`,
        {
          state,
          startsAt,
          endsAt,
          center: idOf(center),
          venue: venue?.[locale] || null,
          onlineUrl: onlineUrl || null,
          note: note?.[locale] || null,
        },
      ]
    }),
  )
