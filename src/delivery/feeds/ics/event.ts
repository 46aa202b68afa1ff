import { EVENT_KINDS, EVENT_STATUSES } from '../../../content/event/kinds.ts'
import {
  type OccurrenceRow,
  type OccurrenceSource,
  placeOf,
  statusOf,
  toOccurrence,
} from '../../../content/event/occurrences.ts'
import { stableId } from '../stableId.ts'
import { isOff, type Parts, partsOf } from './dates.ts'
import { address, property, words } from './lines.ts'
import type { Dates, EventSource } from './load.ts'
import type { Surroundings } from './surroundings.ts'
import { day, dayAfter, dayOf, moment, rule, utc } from './times.ts'
import { description, ONLINE, TAKE_PART_ONLINE } from './words.ts'

export interface EventInCalendar {
  event: EventSource
  dates: Dates
  around: Surroundings
}

/** The VEVENTs of an event, each as its content lines: the event itself, then every date that differs from its rule. */
export function eventLines(given: EventInCalendar): string[] {
  const { event, dates } = given
  const parts = partsOf(event, dates.changed)
  const uid = stableId(`event:${event.$.doc}`)
  return [
    vevent(given, uid, parts.first, series(event, parts)),
    ...parts.differing.map((row) =>
      vevent(given, uid, row, [at(event, 'RECURRENCE-ID', row.original)]),
    ),
    ...parts.alone.map((row) =>
      vevent(given, stableId(`event:${event.$.doc}:${row.key}`), row, []),
    ),
  ].flat()
}

/** The rule with its exceptions, and dates beside it. */
const series = (event: EventSource, { repeats, added, off }: Parts) => [
  ...(event.recurrence ? [property('RRULE', rule(event.recurrence, event.allDay))] : []),
  ...added.map((one) => at(event, 'RDATE', one)),
  ...(repeats ? off.map((one) => at(event, 'EXDATE', one)) : []),
]

/** A moment of an event: events of whole days begin and end with days. */
const at = ({ allDay }: EventSource, name: string, time: string) =>
  allDay ? day(name, dayOf(time)) : moment(name, time)

function vevent(
  { event, dates, around }: EventInCalendar,
  uid: string,
  row: OccurrenceRow,
  repetition: string[],
) {
  const date = toOccurrence(row, event)
  const status = statusOf(date)
  const off = isOff(status)
  const { locale, title, firstPublishedAt } = event
  const revised = utc(lastRevised(event, around))
  const kind = event.kind.toLowerCase() as Lowercase<typeof event.kind>
  const note = date.change?.note ?? null
  return [
    'BEGIN:VEVENT',
    property('UID', uid),
    property('DTSTAMP', revised),
    property('CREATED', utc(firstPublishedAt)),
    property('LAST-MODIFIED', revised),
    property('SEQUENCE', String(dates.sequence)),
    at(event, 'DTSTART', row.starts),
    ...end(event, row),
    ...repetition,
    // Programs that do not know the status show at least this.
    ...words('SUMMARY', off ? `${labelOf(status)[locale]}: ${title}` : title, locale),
    ...words('DESCRIPTION', description(event, { note, page: around.page }), locale),
    ...place(date, around),
    property('STATUS', off ? 'CANCELLED' : 'CONFIRMED'),
    property('TRANSP', off || event.allDay ? 'TRANSPARENT' : 'OPAQUE'),
    ...(kind === 'other' ? [] : words('CATEGORIES', EVENT_KINDS[kind][locale], locale)),
    ...contact(event, around),
    ...address('URL', around.page),
    ...(around.cover
      ? address('IMAGE', around.cover.url, {
          VALUE: 'URI',
          DISPLAY: 'BADGE',
          FMTTYPE: around.cover.mimeType,
        })
      : []),
    'END:VEVENT',
  ]
}

const labelOf = (status: ReturnType<typeof statusOf>) =>
  EVENT_STATUSES[status.toLowerCase() as Lowercase<typeof status>]

/** The event itself, or the centre whose name and address stand in it. */
const lastRevised = ({ updatedAt }: EventSource, { centers }: Surroundings) =>
  [updatedAt, ...[...centers.values()].map((center) => center.updatedAt)].reduce((a, b) =>
    Date.parse(a) < Date.parse(b) ? b : a,
  )

/** An end has to lie behind the start: what takes no time has none. */
function end({ allDay }: EventSource, { starts, ends }: OccurrenceRow) {
  if (allDay) return [day('DTEND', dayAfter(starts, ends))]
  return Date.parse(starts) < Date.parse(ends) ? [moment('DTEND', ends)] : []
}

/** Nobody is sent to a place where nothing takes place: what moved online is there alone. */
function place(date: OccurrenceSource, { centers }: Surroundings) {
  const { locale } = date.event
  const { center: doc, venue, onlineUrl } = placeOf(date)
  const conference = address('CONFERENCE', onlineUrl, {
    VALUE: 'URI',
    LANGUAGE: locale,
    LABEL: TAKE_PART_ONLINE[locale],
  })
  const center = doc === null ? undefined : centers.get(doc)
  const names = [venue, center?.title, center?.address].filter(Boolean).join(', ')
  if (statusOf(date) === 'MOVED_ONLINE' || (!names && onlineUrl)) {
    return [...words('LOCATION', ONLINE[locale], locale), ...conference]
  }
  const { latitude, longitude } = center?.location ?? {}
  const geo = latitude === undefined ? [] : [property('GEO', `${latitude};${longitude}`)]
  return [...words('LOCATION', names, locale), ...geo, ...conference]
}

/** Whom to ask. Nobody is an ORGANIZER: that is who sends invitations, and calendars would offer to answer them. */
function contact({ center, locale }: EventSource, { centers, organizer }: Surroundings) {
  const home = center ? centers.get(center) : undefined
  const { phones = [], email } = home?.contacts ?? {}
  const said = [organizer ?? home?.title, ...phones, email].filter(Boolean)
  return phones.length > 0 || email || organizer ? words('CONTACT', said.join(', '), locale) : []
}
