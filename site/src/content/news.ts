import { addDays, dayOf } from '../i18n/clock.ts'
import { type Lang, toLang } from '../languages.ts'
import { newsPath, type Paths } from '../urls.ts'
import { indexOf, shownIn, type VersionOf } from './copy.ts'
import { allIn } from './entry.ts'
import { pick } from './pick.ts'
import type { View } from './view.ts'

/** Articles on a page; the first has up to twice as many. */
const PER_PAGE = 12

const CARD = [
  'documentId',
  'locale',
  'slug',
  'title',
  'kind',
  'date',
  'summary',
  'pinned',
  'cover',
] as const
type Article = VersionOf<'articles'>
export type ArticleCard = Pick<Article, (typeof CARD)[number]>

const cards = (articles: Article[]): ArticleCard[] => articles.map((one) => pick(one, CARD))

/** Pinned ones first, then the newest. */
export function topNews(view: View, lang: Lang, count: number) {
  const articles = view.ask(newestIn, lang)
  const pinned = articles.filter(({ pinned }) => pinned)
  return cards([...pinned, ...articles.filter(({ pinned }) => !pinned)].slice(0, count))
}

/** The articles with these ids, the newest first. */
export function newsAmong({ copy, site }: View, lang: Lang, ...ids: string[]) {
  const { documents } = indexOf(copy, 'articles')
  const found = [...new Set(ids)].flatMap((id) => documents.get(id) ?? [])
  return cards(found.map((versions) => shownIn(lang, versions, site.langs)).sort(newestFirst))
}

/** The newest articles that tell of a centre. */
export const newsOfCenter = (view: View, lang: Lang, center: string, count: number) =>
  cards(
    view
      .ask(newestIn, lang)
      .filter(({ centers }) => centers.some(({ documentId }) => documentId === center))
      .slice(0, count),
  )

/**
 * A page of the news, all or of one topic, the newest first. Pages are numbered from the oldest, so that one more article changes
 * the first page alone (`null`), and an address that someone has kept goes on showing what it showed.
 */
export function newsOn(view: View, lang: Lang, topic: string | null, page: number | null) {
  const articles = view.ask(newsAbout, lang, topic).toReversed()
  const last = lastFull(articles.length)
  const from = (page === null ? last : page - 1) * PER_PAGE
  const shown = articles.slice(from, page === null ? undefined : from + PER_PAGE).reverse()
  const newer = page === null ? undefined : page + 1 > last ? null : page + 1
  const older = (page ?? last + 1) - 1
  return { articles: cards(shown), newer, older: older > 0 ? older : undefined }
}

/** How many pages there are beside the first one, of all news or of one topic. */
export const newsPages = (view: View, topic: string | null) => {
  const lang = view.site.defaultLang
  return lastFull(view.ask(newsAbout, lang, topic).length)
}

const newsAbout = (view: View, lang: Lang, topic: string | null) =>
  view.ask(newestIn, lang).filter((one) => topic === null || isAbout(one, topic))

const lastFull = (count: number) => Math.max(0, Math.floor(count / PER_PAGE) - 1)

export interface Topic {
  id: string
  title: string
  locale: VersionOf<'topics'>['locale']
  slug: string
  path: string
}

/** The topics that there is something about, in order of their names. */
export function topicsIn(view: View, lang: Lang): Topic[] {
  const named = new Set(view.ask(topicsNamed))
  const { compare } = new Intl.Collator(lang)
  return allIn(view, 'topics', lang)
    .filter(({ documentId }) => named.has(documentId))
    .map(({ documentId: id, title, locale, slug }) => ({
      ...{ id, title, locale, slug },
      path: newsPath(lang, slug, null),
    }))
    .sort((a, b) => compare(a.title, b.title))
}

/** The topics of all articles, by id. */
const topicsNamed = ({ copy }: View) => [
  ...new Set(copy.articles.flatMap(({ topics }) => topics.map(({ documentId }) => documentId))),
]

/** A topic by its slug in a language, with its page in every language. */
export function topicAt(view: View, lang: Lang, slug: string) {
  const found = view.ask(topicsIn, lang).find((topic) => topic.slug === slug)
  const versions = found && indexOf(view.copy, 'topics').documents.get(found.id)
  if (!found || !versions) return undefined
  const { langs } = view.site
  const slugs = langs.map((one) => [one, shownIn(one, versions, langs).slug] as const)
  return { ...found, slugs: Object.fromEntries(slugs) as Paths }
}

const isAbout = ({ topics }: Article, topic: string) =>
  topics.some(({ documentId }) => documentId === topic)

const newestIn = (view: View, lang: Lang) => allIn(view, 'articles', lang).sort(newestFirst)

const newestFirst = (a: Article, b: Article) =>
  Date.parse(b.date) - Date.parse(a.date) || (a.documentId < b.documentId ? -1 : 1)

/** The newest articles. */
export const newestNews = (view: View, lang: Lang, count: number) =>
  cards(view.ask(newestIn, lang).slice(0, count))

/** Days after which news are no news any more. */
const FRESH = 2

/** The articles in this very language that are no older than that. */
export function freshNews(view: View, lang: Lang) {
  const today = view.clock.today()
  return cards(
    view
      .ask(newestIn, lang)
      .filter(
        ({ locale, date }) => toLang(locale) === lang && dayOf(date) > addDays(today, -FRESH),
      ),
  )
}
