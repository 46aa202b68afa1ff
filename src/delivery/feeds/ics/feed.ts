import type { PublicHead as CenterHead } from '../../../content/center/present.ts'
import type { Locale } from '../../../editorial/languages.ts'
import { startOfDay } from '../../../publication/time.ts'
import type { Context } from '../../context.ts'
import type { EntrySource } from '../../entries.ts'
import { pathOf, type Subject } from '../address.ts'
import { type Feed, newest } from '../answer.ts'
import { entryUrl, homeUrl, loadSites, type SiteSource, siteOf } from '../sites.ts'
import { stableId } from '../stableId.ts'
import { writeCalendar } from './calendar.ts'
import type { EventInCalendar } from './event.ts'
import { type EventSource, loadDates, loadEvents } from './load.ts'
import { surroundingsOf } from './surroundings.ts'
import { dayOf } from './times.ts'
import { EVENTS } from './words.ts'

/** Days of the past whose dates the calendar of a district or a centre still holds. */
const PAST_DAYS = 92

/** The calendar of a district, a centre or an event, asked for in a language. */
export function calendarFeed(
  subject: EntrySource,
  type: Subject['type'],
  locale: Locale,
  context: Context,
): Promise<Feed> {
  return type === 'event'
    ? ofEvent(subject as EventSource, locale, context)
    : ofPlace(subject, type, locale, context)
}

/** An event by itself, with all its dates. */
async function ofEvent(event: EventSource, locale: Locale, context: Context) {
  const all = await loadSites(context, event.$.languages)
  const events = await inCalendar([event], { all, preferred: null }, context)
  const page = events[0]?.around.page ?? null
  const calendar = { name: event.title, about: event.summary, page, colour: null }
  return feed(event, 'event', locale, context, { ...calendar, events, expires: null })
}

/** The events of a place that have a date in the last months or still to come. */
async function ofPlace(
  subject: EntrySource,
  type: 'district' | 'center',
  locale: Locale,
  context: Context,
) {
  const { languages, doc } = subject.$
  const today = dayOf(context.now)
  const from = startOfDay(today.subtract({ days: PAST_DAYS }).toString())
  const facets = type === 'district' ? [`district:${doc}`, 'district:*'] : [`center:${doc}`]
  const [all, found] = await Promise.all([
    loadSites(context, languages),
    loadEvents(context, languages, [{ any: facets }], { from, to: null }),
  ])
  const district = type === 'district' ? doc : (subject as EntrySource & CenterHead).district
  const site = await siteOf(all, [district], languages, context)
  const events = await inCalendar(found, { all, preferred: site }, context)
  return feed(subject, type, locale, context, {
    name: `${subject.title}: ${EVENTS[subject.locale]}`,
    about: null,
    page:
      type === 'center' ? entryUrl(site, subject, context) : site && homeUrl(site, locale, context),
    colour: site?.accentColor ?? null,
    events,
    // With the day, the past that it holds moves on.
    expires: startOfDay(today.toString(), 1),
  })
}

async function inCalendar(
  events: EventSource[],
  sites: { all: SiteSource[]; preferred: SiteSource | null },
  context: Context,
): Promise<EventInCalendar[]> {
  const [dates, around] = await Promise.all([
    loadDates(context, events),
    Promise.all(events.map((event) => surroundingsOf(event, sites, context))),
  ])
  return events.map((event, index) => ({
    event,
    dates: dates.get(event.$.doc) ?? { changed: [], sequence: 0 },
    around: around[index] as EventInCalendar['around'],
  }))
}

interface Content {
  name: string
  about: string | null
  page: string | null
  colour: string | null
  events: EventInCalendar[]
  expires: string | null
}

function feed(
  subject: EntrySource,
  type: Subject['type'],
  locale: Locale,
  { publicUrl }: Context,
  { expires, ...content }: Content,
): Feed {
  const shown = content.events.flatMap(({ event, around }) => [event, ...around.centers.values()])
  const modified = newest([subject, ...shown].map(({ updatedAt }) => updatedAt))
  const path = pathOf({ format: 'ics', of: { type, slug: subject.slug } }, locale)
  return {
    type: 'text/calendar; charset=utf-8',
    body: writeCalendar({
      uid: stableId(`calendar:${type}:${subject.$.doc}`),
      locale: subject.locale,
      source: `${publicUrl}${path}`,
      modified,
      ...content,
    }),
    modified,
    filename: `${subject.slug}.ics`,
    expires,
  }
}
