import { ask } from '../api/ask.ts'
import {
  DatesOfEventDocument,
  DatesOfEventsDocument,
  type EventDatesFragment,
  type OccurrenceFragment,
} from '../gql/graphql.ts'
import { type Lang, toLang, toLocale } from '../languages.ts'
import type { Changed } from './changes.ts'
import type { CalendarDate } from './copy.ts'
import type { Site } from './site.ts'

/** The dates of one event in one language's calendar. */
interface EventDates {
  lang: Lang
  documentId: string
  dates: OccurrenceFragment[]
}

interface Months {
  start: string
  middle: string
  end: string
}

/** Events that are asked for one by one; of more, the whole calendar is asked for. */
const MOST = 20

/**
 * The dates of events that changed, in the languages in which they are other ones now.
 * @param known what the calendar has
 * @returns undefined where only the whole calendar tells: a version is gone, and others may stand in its place
 */
export async function datesOfChanged(
  changed: Changed[],
  known: CalendarDate[],
  { langs, districts }: Pick<Site, 'langs' | 'districts'>,
  months: Months,
): Promise<EventDates[] | undefined> {
  if (changed.length === 0) return []
  const ours = new Set(known.map(({ event }) => event.documentId))
  const gone = changed.filter(({ kind }) => kind === 'DELETE')
  if (changed.length > MOST || gone.some(({ documentId }) => ours.has(documentId))) return undefined
  const ids = changed.filter(({ kind }) => kind !== 'DELETE').map(({ id }) => id)
  const fallback = langs.map(toLocale)
  const answer = await ask(DatesOfEventsDocument, { ids, fallback, ...months })
  const events = answer.nodes as (EventDatesFragment | null)[]
  const found: EventDates[] = []
  for (const event of events) {
    if (!event) return undefined
    const isOurs =
      event.districts.length === 0 || event.districts.some(({ slug }) => districts.includes(slug))
    const add = (lang: Lang, { documentId, past, coming }: EventDatesFragment) =>
      found.push({ lang, documentId, dates: isOurs ? [...past, ...coming] : [] })
    const own = toLang(event.locale)
    const translated = event.translations.map(({ locale }) => toLang(locale))
    if (langs.includes(own)) add(own, event)
    // The other languages that show this version, since they have none: each with the names of places in its own.
    if (langs.find((lang) => translated.includes(lang)) !== own) continue
    for (const lang of langs.filter((lang) => !translated.includes(lang))) {
      const asked = { slug: event.slug, locale: toLocale(lang), fallback, ...months }
      const borrowed = (await ask(DatesOfEventDocument, asked)).event
      if (borrowed?.documentId !== event.documentId) return undefined
      add(lang, borrowed)
    }
  }
  return found
}
