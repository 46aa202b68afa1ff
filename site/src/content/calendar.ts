import type { Loader, LoaderContext } from 'astro/loaders'
import { ask } from '../api/ask.ts'
import { settings } from '../api/site.ts'
import { DatesDocument, type OccurrenceFragment } from '../gql/graphql.ts'
import { dayOf, monthOf, startOfDay } from '../i18n/clock.ts'
import { type Lang, toLocale } from '../languages.ts'
import { PLACES } from '../settings.ts'
import type { CalendarDate } from './copy.ts'
import { datesOfChanged } from './datesOfChanged.ts'
import { MONTHS_AHEAD, MONTHS_BACK } from './events.ts'
import { namesAnyOf, refreshOf } from './refresh.ts'
import { siteOf } from './site.ts'

const site = siteOf(settings, PLACES)
const { langs, districts } = site

/**
 * Loads every date of the calendar's months, once for each language, since their notes and places are words. Where a few events changed,
 * theirs alone.
 */
export const calendar: Loader = {
  name: 'calendar',
  load: async ({ store, generateDigest, refreshContextData }) => {
    const { changed } = await refreshOf(refreshContextData)
    const known = store.values().map(({ data }) => data as unknown as CalendarDate)
    const put = (lang: Lang, dates: OccurrenceFragment[]) =>
      keep(store, generateDigest, lang, dates)
    if (changed && !namesAnyOf(known, changed)) {
      const events = changed.filter(({ type }) => type === 'EVENT')
      const replaced = await datesOfChanged(events, known, site, months())
      if (replaced) {
        const ids = new Set(replaced.map(({ documentId, lang }) => `${lang} ${documentId}`))
        for (const { id, lang, event } of known) {
          if (ids.has(`${lang} ${event.documentId}`)) store.delete(`${lang}/${id}`)
        }
        for (const { lang, dates } of replaced) put(lang, dates)
        return
      }
    }
    const { start, middle, end } = months()
    // Of one answer, the span may be a year at most.
    const spans = [
      { from: start, to: middle },
      { from: middle, to: end },
    ]
    const asked = langs.flatMap((lang) =>
      spans.map(async (span) => ({ lang, dates: await datesIn(lang, span) })),
    )
    const found = await Promise.all(asked)
    store.clear()
    for (const { lang, dates } of found) put(lang, dates)
  },
}

/** The calendar's months, and the first day of the present one. */
function months() {
  const today = dayOf(new Date())
  const first = (later: number) => startOfDay(`${monthOf(today, later)}-01`)
  return { start: first(-MONTHS_BACK), middle: first(0), end: first(MONTHS_AHEAD + 1) }
}

function keep(
  store: LoaderContext['store'],
  digestOf: LoaderContext['generateDigest'],
  lang: Lang,
  dates: OccurrenceFragment[],
) {
  for (const date of dates) {
    const data = { ...date, lang }
    store.set({ id: `${lang}/${date.id}`, data, digest: digestOf(data) })
  }
}

async function datesIn(
  lang: Lang,
  span: { from: string; to: string },
  after: string | null = null,
): Promise<OccurrenceFragment[]> {
  const { occurrences } = await ask(DatesDocument, {
    ...span,
    districts,
    locale: toLocale(lang),
    fallback: langs.map(toLocale),
    after,
  })
  const { hasNextPage, endCursor } = occurrences.pageInfo
  const more = hasNextPage ? await datesIn(lang, span, endCursor) : []
  return [...occurrences.nodes, ...more]
}
