import type { Event, EventSeries, Schedule, WithContext } from 'schema-dts'
import { placeOf } from '../content/place.ts'
import type { Site } from '../content/site.ts'
import type { EventFragment, EventStatus, OccurrenceFragment } from '../gql/graphql.ts'
import { dayOf } from '../i18n/clock.ts'
import { toLang } from '../languages.ts'
import { absolute, cardPath, entryPath } from '../urls.ts'
import { organization, publisher } from './organization.ts'

const STATUS = {
  SCHEDULED: 'https://schema.org/EventScheduled',
  RESCHEDULED: 'https://schema.org/EventRescheduled',
  MOVED_ONLINE: 'https://schema.org/EventMovedOnline',
  POSTPONED: 'https://schema.org/EventPostponed',
  CANCELLED: 'https://schema.org/EventCancelled',
} as const satisfies Record<EventStatus, string>

const WEEKDAYS = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
} as const

const FREQUENCY: Record<string, string> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' }

/**
 * An event for machines, in the language of its text: one that repeats is a series with its schedule.
 * @param coming its dates from now on
 */
export function event(
  site: Site,
  one: EventFragment,
  coming: OccurrenceFragment[],
): WithContext<Event> | WithContext<EventSeries> {
  const lang = toLang(one.locale)
  const shown = (!one.recurrence && coming[0]) || one
  const { ages } = one
  const common = {
    '@context': 'https://schema.org',
    name: one.title,
    description: one.summary,
    inLanguage: one.languages.length > 0 ? one.languages.map(toLang) : [lang],
    url: absolute(site, entryPath(lang, 'events', one)),
    image: [
      ...(one.cover ? [one.cover.plain.url] : []),
      absolute(site, cardPath(lang, `events/${one.slug}`)),
    ],
    startDate: one.allDay ? dayOf(shown.startsAt) : shown.startsAt,
    endDate: one.allDay ? dayOf(shown.endsAt) : shown.endsAt,
    eventStatus: STATUS[one.status],
    ...whereOf(one),
    organizer: one.organizer ? organization(one.organizer) : publisher(site, lang),
    isAccessibleForFree: one.free,
    ...(ages && { typicalAgeRange: `${ages.from ?? ''}-${ages.to ?? ''}` }),
    ...(one.capacity !== null && { maximumAttendeeCapacity: one.capacity }),
  } as const
  return one.recurrence
    ? { ...common, '@type': 'EventSeries', eventSchedule: scheduleOf(one, one.recurrence, coming) }
    : { ...common, '@type': 'Event' }
}

function whereOf(event: EventFragment) {
  const { onlineUrl } = event
  const { center, venue, isOnline } = placeOf(event)
  const place = (center || venue) && {
    '@type': 'Place' as const,
    name: center?.title ?? venue ?? '',
    address: center?.address ?? venue ?? center?.title ?? '',
  }
  const online = onlineUrl && { '@type': 'VirtualLocation' as const, url: onlineUrl }
  const mode = place && online ? 'Mixed' : online || isOnline ? 'Online' : 'Offline'
  const location = [...(place ? [place] : []), ...(online ? [online] : [])]
  return {
    ...(location.length > 0 && { location }),
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode` as const,
  }
}

/** A rule of RFC 5545 as schema.org has it. */
function scheduleOf(
  { startsAt, endsAt }: EventFragment,
  recurrence: string,
  coming: OccurrenceFragment[],
): Schedule {
  const rule = Object.fromEntries(recurrence.split(';').map((part) => part.split('=')))
  const days = (rule.BYDAY?.split(',') ?? []) as string[]
  const off = coming.filter(({ status }) => status === 'CANCELLED' || status === 'POSTPONED')
  const until = rule.UNTIL as string | undefined
  return {
    '@type': 'Schedule',
    startDate: dayOf(startsAt),
    startTime: startsAt.slice(11, 16),
    endTime: endsAt.slice(11, 16),
    scheduleTimezone: 'Asia/Almaty',
    repeatFrequency: `P${rule.INTERVAL ?? 1}${FREQUENCY[rule.FREQ] ?? 'W'}`,
    ...(days.length > 0 && {
      byDay: days.map((day) => WEEKDAYS[day.slice(-2) as keyof typeof WEEKDAYS]),
    }),
    ...(rule.COUNT && { repeatCount: Number(rule.COUNT) }),
    ...(until && { endDate: `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` }),
    ...(off.length > 0 && { exceptDate: off.map((date) => date.originalStartsAt) }),
  }
}
