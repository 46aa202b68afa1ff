import { monthOf } from '../i18n/clock.ts'
import type { Lang } from '../languages.ts'
import {
  entryPath,
  entryPaths,
  entrySlug,
  homePath,
  monthPath,
  newsPath,
  PAGE_TYPES,
  type PageType,
  type Paths,
  SECTIONS,
  sectionPath,
} from '../urls.ts'
import { indexOf, shownIn, type Versions } from './copy.ts'
import { calendarSpan } from './events.ts'
import { newsPages, topicAt, topicsIn } from './news.ts'
import type { View } from './view.ts'

/** One page of the site in one language. */
export interface SitePage {
  /** Which file of src/pages/[lang] makes it, by the name of its folder or kind. */
  kind: 'home' | 'newsPage' | 'topic' | 'section' | 'month' | PageType
  lang: Lang
  path: string
  /** The part of its address that the file names. */
  params: Record<string, string>
  /** The same page in the languages that search engines are to know; none of pages that are not for them. */
  alternates: Paths
  modified?: string
}

/** The addresses of the pages of a kind. */
export const addressesOf = (view: View, kind: SitePage['kind']) =>
  view
    .ask(everyPage)
    .filter((page) => page.kind === kind)
    .map(({ lang, params }) => ({ lang, params }))

/** The parts of the site with one page each. */
export const PARTS = [
  'news',
  'events',
  'centers',
  'programs',
  'grants',
  'benefits',
  'search',
] as const

/** Every page that the site has in its languages, those too that only lead on from a former address. */
export const everyPage = (view: View): SitePage[] =>
  view.site.langs.flatMap((lang) => [
    ...sections(view, lang),
    ...newsLists(view, lang),
    ...months(view, lang),
    ...PAGE_TYPES.flatMap((type) => entries(view, lang, type)),
  ])

const inAll = ({ site }: View, pathIn: (lang: Lang) => string): Paths =>
  Object.fromEntries(site.langs.map((lang) => [lang, pathIn(lang)]))

const sections = (view: View, lang: Lang): SitePage[] => [
  { kind: 'home', lang, path: homePath(lang), params: {}, alternates: inAll(view, homePath) },
  ...PARTS.map((part) => ({
    kind: 'section' as const,
    ...{ lang, path: sectionPath(lang, part), params: { part } },
    alternates: part === 'search' ? {} : inAll(view, (one) => sectionPath(one, part)),
  })),
]

function newsLists(view: View, lang: Lang): SitePage[] {
  const numbers = (topic: string | null) =>
    Array.from({ length: view.ask(newsPages, topic) }, (_, index) => index + 1)
  const ofAll = numbers(null).map((page) => ({
    kind: 'newsPage' as const,
    ...{ lang, path: newsPath(lang, null, page), params: { page: String(page) } },
    alternates: inAll(view, (one) => newsPath(one, null, page)),
  }))
  const ofTopics = view.ask(topicsIn, lang).flatMap(({ id, slug }) =>
    [null, ...numbers(id)].map((page) => ({
      kind: 'topic' as const,
      ...{ lang, path: newsPath(lang, slug, page) },
      params: { topic: page === null ? slug : `${slug}/page/${page}` },
      alternates: inAll(view, (one) =>
        newsPath(one, view.ask(topicAt, lang, slug)?.slugs[one] ?? slug, page),
      ),
    })),
  )
  return [...ofAll, ...ofTopics]
}

function months(view: View, lang: Lang): SitePage[] {
  const { first, last } = view.ask(calendarSpan)
  const found: SitePage[] = []
  for (let month = first; month <= last; month = monthOf(`${month}-01`, 1)) {
    const alternates = inAll(view, (one) => monthPath(one, month))
    found.push({ kind: 'month', lang, path: monthPath(lang, month), params: { month }, alternates })
  }
  return found
}

function entries(view: View, lang: Lang, type: PageType): SitePage[] {
  const { langs } = view.site
  const { documents, slugs } = indexOf(view.copy, type)
  const own = [...documents.values()].map((versions: Versions) => {
    const version = shownIn(lang, versions, langs)
    const paths = entryPaths(view.site, type, versions)
    const isOwn =
      versions.has(lang) && !('seo' in version && (version.seo as { noindex: boolean }).noindex)
    return {
      kind: type,
      ...{ lang, path: entryPath(lang, type, version), params: { slug: entrySlug(lang, version) } },
      alternates: isOwn
        ? (Object.fromEntries([...versions.keys()].map((one) => [one, paths[one]])) as Paths)
        : {},
      modified: version.updatedAt,
    }
  })
  const known = new Set(own.map(({ params }) => params.slug))
  const moved = [...documents.values()]
    .flatMap((versions: Versions) => formerSlugs(lang, versions, langs))
    .filter((slug) => !known.has(slug) && !slugs.has(`${lang}/${slug}`))
    .map((slug) => ({
      kind: type,
      ...{ lang, path: `/${lang}/${SECTIONS[type]}/${slug}/`, params: { slug }, alternates: {} },
    }))
  return [...own, ...moved]
}

/** Milliseconds: a page that stood for less nobody has kept. */
const NOTICED = 1_000

/** Where an entry's page in a language once was: under other slugs, and in words of another language while there were none of its own. */
function formerSlugs(lang: Lang, versions: Versions, langs: Lang[]) {
  const preferred = [lang, ...langs.filter((one) => one !== lang)]
  let before = Number.POSITIVE_INFINITY
  return preferred.flatMap((one) => {
    const version = versions.get(one)
    if (!version) return []
    const { locale, slug, formerSlugs } = version
    const isShown = before === Number.POSITIVE_INFINITY
    const since = Date.parse(version.firstPublishedAt)
    const wasShown = since + NOTICED < before
    before = Math.min(before, since)
    const slugs = isShown ? formerSlugs : wasShown ? [slug, ...formerSlugs] : []
    return slugs.map((former) => entrySlug(lang, { locale, slug: former }))
  })
}
