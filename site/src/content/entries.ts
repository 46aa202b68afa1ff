import { type CollectionEntry, getCollection } from 'astro:content'
import { isOver, isWithin } from '../i18n/clock.ts'
import type { Lang } from '../languages.ts'
import { derived } from './reads.ts'
import { byDocument, shownIn, type Versions } from './shown.ts'

export type Collection = 'articles' | 'events' | 'centers' | 'grants'
export type Version<Name extends Collection> = CollectionEntry<Name>['data']

/** Every entry of a collection with its versions. */
export const documents = derived(async (name: Collection) => {
  const entries = await getCollection(name)
  return byDocument(entries.map(({ data }) => data as Version<typeof name>))
}) as <Name extends Collection>(name: Name) => Promise<Versions<Version<Name>>[]>

const inLang = derived(async (name: Collection, lang: Lang) =>
  (await documents(name)).map((versions) => shownIn(lang, versions)),
) as <Name extends Collection>(name: Name, lang: Lang) => Promise<Version<Name>[]>

/** The entries with these ids, in a language, by their ids. What is not here is left out. */
const byId = derived(
  async (name: Collection, lang: Lang) =>
    new Map((await inLang(name, lang)).map((version) => [version.documentId, version])),
) as <Name extends Collection>(name: Name, lang: Lang) => Promise<Map<string, Version<Name>>>

/** Pinned ones first, then the newest. */
const newsIn = derived(async (lang: Lang) =>
  (await inLang('articles', lang)).toSorted(
    (a, b) => Number(b.pinned) - Number(a.pinned) || Date.parse(b.date) - Date.parse(a.date),
  ),
)

/** So many of the news, pinned ones first, then the newest. */
export const newestNews = derived(async (lang: Lang, count: number) =>
  (await newsIn(lang)).slice(0, count),
)

/** The articles with these ids, in the order of the news. */
export const newsWithIds = derived(async (lang: Lang, ...ids: string[]) => {
  const news = await byId('articles', lang)
  const found = ids.flatMap((id) => news.get(id) ?? [])
  return found.sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || Date.parse(b.date) - Date.parse(a.date),
  )
})

/** The dates of the coming days that are not over, each with its event, in order of time. */
export const agendaIn = derived(async (lang: Lang, days: number) => {
  const events = await byId('events', lang)
  const dates = (await datesIn(lang)).filter(({ startsAt }) => isWithin(startsAt, days))
  return dates.flatMap((date) => {
    const event = events.get(date.event.documentId)
    return event ? [{ date, event }] : []
  })
})

/** The dates of an event in the coming weeks. */
export const datesOf = derived(
  async (documentId: string, lang: Lang) => (await datesByEvent(lang)).get(documentId) ?? [],
)

const datesByEvent = derived(async (lang: Lang) =>
  Map.groupBy(await datesIn(lang), ({ event }) => event.documentId),
)

const datesIn = derived(async (lang: Lang) => {
  const dates = (await getCollection('dates')).map(({ data }) => data)
  return dates
    .filter((date) => date.lang === lang && !isOver(date.endsAt))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
})

/** Grants that can be applied for now, the nearest deadline first. */
export const openGrantsIn = derived(async (lang: Lang) => {
  const open = (await inLang('grants', lang)).filter(
    ({ opensAt, closesAt }) => (!opensAt || isOver(opensAt)) && !(closesAt && isOver(closesAt)),
  )
  const deadline = ({ closesAt }: { closesAt: string | null }) =>
    closesAt ? Date.parse(closesAt) : Number.POSITIVE_INFINITY
  return open.sort((a, b) => deadline(a) - deadline(b))
})

/** The centres of the district, open ones first, then by name. */
export const centersIn = derived(async (lang: Lang) => {
  const { compare } = new Intl.Collator(lang)
  return (await inLang('centers', lang)).toSorted(
    (a, b) =>
      Number(b.status === 'OPEN') - Number(a.status === 'OPEN') || compare(a.title, b.title),
  )
})
