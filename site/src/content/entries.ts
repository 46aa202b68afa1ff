import { type CollectionEntry, getCollection } from 'astro:content'
import { isOver, isWithin } from '../i18n/clock.ts'
import type { Lang } from '../languages.ts'
import { byDocument, shownIn } from './shown.ts'

type Collection = 'articles' | 'events' | 'centers' | 'grants'
type Version<Name extends Collection> = CollectionEntry<Name>['data']

/** Every entry of a collection with its versions. */
export async function documents<Name extends Collection>(name: Name) {
  const entries = await getCollection(name)
  return byDocument(entries.map(({ data }) => data as Version<Name>))
}

async function inLang<Name extends Collection>(name: Name, lang: Lang) {
  return (await documents(name)).map((versions) => shownIn(lang, versions))
}

/** Pinned ones first, then the newest. */
export async function newsIn(lang: Lang) {
  const articles = await inLang('articles', lang)
  return articles.sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || Date.parse(b.date) - Date.parse(a.date),
  )
}

/** The dates of the coming days that are not over, each with its event, in order of time. */
export async function agendaIn(lang: Lang, days: number) {
  const events = new Map((await inLang('events', lang)).map((event) => [event.documentId, event]))
  const dates = (await datesIn(lang)).filter(({ startsAt }) => isWithin(startsAt, days))
  return dates.flatMap((date) => {
    const event = events.get(date.event.documentId)
    return event ? [{ date, event }] : []
  })
}

/** The dates of an event in the coming weeks. */
export async function datesOf(documentId: string, lang: Lang) {
  return (await datesIn(lang)).filter(({ event }) => event.documentId === documentId)
}

async function datesIn(lang: Lang) {
  const dates = (await getCollection('dates')).map(({ data }) => data)
  return dates
    .filter((date) => date.lang === lang && !isOver(date.endsAt))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
}

/** Grants that can be applied for now, the nearest deadline first. */
export async function openGrantsIn(lang: Lang) {
  const open = (await inLang('grants', lang)).filter(
    ({ opensAt, closesAt }) => (!opensAt || isOver(opensAt)) && !(closesAt && isOver(closesAt)),
  )
  const deadline = ({ closesAt }: { closesAt: string | null }) =>
    closesAt ? Date.parse(closesAt) : Number.POSITIVE_INFINITY
  return open.sort((a, b) => deadline(a) - deadline(b))
}

/** The centres of the district, open ones first, then by name. */
export async function centersIn(lang: Lang) {
  const centers = await inLang('centers', lang)
  const { compare } = new Intl.Collator(lang)
  return centers.sort(
    (a, b) =>
      Number(b.status === 'OPEN') - Number(a.status === 'OPEN') || compare(a.title, b.title),
  )
}
