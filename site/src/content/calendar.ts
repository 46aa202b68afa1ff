import type { Loader } from 'astro/loaders'
import { ask } from '../api/ask.ts'
import { DatesDocument, type DatesQuery, type OccurrenceFragment } from '../gql/graphql.ts'
import { now, startOfDay } from '../i18n/clock.ts'
import { type Lang, toLocale } from '../languages.ts'
import { districts, langs } from '../site.ts'

/** Days from today whose dates the pages of events name. */
const DAYS = 60

/** One date of an event, and the language whose pages show it so. */
export type CalendarDate = OccurrenceFragment & { lang: Lang }

/** Loads every date of the coming weeks, once for each language, since their notes and places are words. */
export const calendar: Loader = {
  name: 'calendar',
  load: async ({ store, generateDigest }) => {
    const found = (await Promise.all(langs.map(datesIn))).flat()
    store.clear()
    for (const date of found) {
      store.set({ id: `${date.lang}/${date.id}`, data: { ...date }, digest: generateDigest({ ...date }) })
    }
  },
}

async function datesIn(lang: Lang): Promise<CalendarDate[]> {
  const found: CalendarDate[] = []
  const span = { from: startOfDay(now), to: startOfDay(now, DAYS) }
  const languages = { locale: toLocale(lang), fallback: langs.map(toLocale) }
  for (let after: string | null = null; ; ) {
    const asked = { ...span, ...languages, districts, after }
    const { occurrences }: DatesQuery = await ask(DatesDocument, asked)
    found.push(...occurrences.nodes.map((date) => ({ ...date, lang })))
    if (!occurrences.pageInfo.hasNextPage) return found
    after = occurrences.pageInfo.endCursor
  }
}
