import type { Loader } from 'astro/loaders'
import { ask } from '../api/ask.ts'
import { DatesDocument, type OccurrenceFragment } from '../gql/graphql.ts'
import { now, startOfDay } from '../i18n/clock.ts'
import { type Lang, toLocale } from '../languages.ts'
import { districts, langs } from '../site.ts'
import { namesAnyOf, refreshOf } from './refresh.ts'

/** Days from today whose dates the pages of events name. */
const DAYS = 60

/** One date of an event, and the language whose pages show it so. */
export type CalendarDate = OccurrenceFragment & { lang: Lang }

/** Loads every date of the coming weeks, once for each language, since their notes and places are words. */
export const calendar: Loader = {
  name: 'calendar',
  load: async ({ store, generateDigest, refreshContextData }) => {
    const { changed } = await refreshOf(refreshContextData)
    const known = store.values().map(({ data }) => data)
    if (changed?.every(({ type }) => type !== 'EVENT') && !namesAnyOf(known, changed)) return
    const dates = (await Promise.all(langs.map((lang) => datesIn(lang)))).flat()
    store.clear()
    for (const date of dates) {
      const data = { ...date }
      store.set({ id: `${date.lang}/${date.id}`, data, digest: generateDigest(data) })
    }
  },
}

async function datesIn(lang: Lang, after: string | null = null): Promise<CalendarDate[]> {
  const { occurrences } = await ask(DatesDocument, {
    from: startOfDay(now),
    to: startOfDay(now, DAYS),
    districts,
    locale: toLocale(lang),
    fallback: langs.map(toLocale),
    after,
  })
  const dates = occurrences.nodes.map((date) => ({ ...date, lang }))
  const { hasNextPage, endCursor } = occurrences.pageInfo
  return hasNextPage ? [...dates, ...(await datesIn(lang, endCursor))] : dates
}
