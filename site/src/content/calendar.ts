import type { Loader } from 'astro/loaders'
import { ask } from '../api/ask.ts'
import { settings } from '../api/site.ts'
import { DatesDocument } from '../gql/graphql.ts'
import { dayOf, monthOf, startOfDay } from '../i18n/clock.ts'
import { type Lang, toLocale } from '../languages.ts'
import { PLACES } from '../settings.ts'
import type { CalendarDate } from './copy.ts'
import { MONTHS_AHEAD, MONTHS_BACK } from './events.ts'
import { namesAnyOf, refreshOf } from './refresh.ts'
import { siteOf } from './site.ts'

const { langs, districts } = siteOf(settings, PLACES)

/** Loads every date of the calendar's months, once for each language, since their notes and places are words. */
export const calendar: Loader = {
  name: 'calendar',
  load: async ({ store, generateDigest, refreshContextData }) => {
    const { changed } = await refreshOf(refreshContextData)
    const known = store.values().map(({ data }) => data)
    if (changed?.every(({ type }) => type !== 'EVENT') && !namesAnyOf(known, changed)) return
    const today = dayOf(new Date())
    const first = (months: number) => startOfDay(`${monthOf(today, months)}-01`)
    // Of one answer, the span may be a year at most.
    const spans = [
      { from: first(-MONTHS_BACK), to: first(0) },
      { from: first(0), to: first(MONTHS_AHEAD + 1) },
    ]
    const asked = langs.flatMap((lang) => spans.map((span) => datesIn(lang, span)))
    const dates = (await Promise.all(asked)).flat()
    store.clear()
    for (const date of dates) {
      const data = { ...date }
      store.set({ id: `${date.lang}/${date.id}`, data, digest: generateDigest(data) })
    }
  },
}

async function datesIn(
  lang: Lang,
  span: { from: string; to: string },
  after: string | null = null,
): Promise<CalendarDate[]> {
  const { occurrences } = await ask(DatesDocument, {
    ...span,
    districts,
    locale: toLocale(lang),
    fallback: langs.map(toLocale),
    after,
  })
  const dates = occurrences.nodes.map((date) => ({ ...date, lang }))
  const { hasNextPage, endCursor } = occurrences.pageInfo
  return hasNextPage ? [...dates, ...(await datesIn(lang, span, endCursor))] : dates
}
