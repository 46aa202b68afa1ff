import type { Locale } from '../../../editorial/languages.ts'
import { ZONE } from '../../../zone.ts'
import { nearestColour } from './colour.ts'
import { type EventInCalendar, eventLines } from './event.ts'
import { address, property, words, written } from './lines.ts'
import { utc } from './times.ts'
import { VTIMEZONE } from './timeZone.ts'

export interface Calendar {
  /** The same for ever, whatever the subject is called. */
  uid: string
  locale: Locale
  name: string
  about: string | null
  /** Where it comes from. */
  source: string
  /** Where its subject is read about. */
  page: string | null
  /** Of the site that shows it, like #0a6b5e. */
  colour: string | null
  /** When anything in it last changed, RFC 3339. */
  modified: string
  events: EventInCalendar[]
}

/** How often it is worth asking again. */
const REFRESH = 'PT1H'

/** A calendar as RFC 5545 and 7986 have it; names in capitals with X- are how older programs know the same. */
export const writeCalendar = ({ uid, locale, name, about, colour, ...calendar }: Calendar) =>
  written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    property('PRODID', `-//Almaty zhastary//Content platform//${locale.toUpperCase()}`),
    'CALSCALE:GREGORIAN',
    property('UID', uid),
    property('LAST-MODIFIED', utc(calendar.modified)),
    ...words('NAME', name, locale),
    ...words('X-WR-CALNAME', name),
    ...words('DESCRIPTION', about, locale),
    ...words('X-WR-CALDESC', about),
    ...address('URL', calendar.page),
    ...address('SOURCE', calendar.source, { VALUE: 'URI' }),
    property('REFRESH-INTERVAL', REFRESH, { VALUE: 'DURATION' }),
    property('X-PUBLISHED-TTL', REFRESH),
    ...(colour
      ? [property('COLOR', nearestColour(colour)), property('X-APPLE-CALENDAR-COLOR', colour)]
      : []),
    property('X-WR-TIMEZONE', ZONE),
    ...VTIMEZONE,
    ...calendar.events.flatMap(eventLines),
    'END:VCALENDAR',
  ])
