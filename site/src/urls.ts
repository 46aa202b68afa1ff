import { shownIn, type Type, type Versions } from './content/copy.ts'
import type { Site } from './content/site.ts'
import type { VersionFragment } from './gql/graphql.ts'
import { type Lang, toLang } from './languages.ts'

/** The kinds of entries that have pages of their own, and the first part of their addresses. */
export const SECTIONS = {
  articles: 'news',
  events: 'events',
  centers: 'centers',
  programs: 'programs',
  grants: 'grants',
  pages: 'pages',
} as const satisfies Partial<Record<Type, string>>

type Address = Pick<VersionFragment, 'locale' | 'slug'>

export type PageType = keyof typeof SECTIONS
export const PAGE_TYPES = Object.keys(SECTIONS) as PageType[]

/** The path of the same page in each language of the site. */
export type Paths = Partial<Record<Lang, string>>

export const homePath = (lang: Lang) => `/${lang}/`

/** The path of a page that is no entry's, `/kk/grants/`. */
export const sectionPath = (lang: Lang, section: string) => `/${lang}/${section}/`

/** The same part of the site in every language. */
export const sectionPaths = ({ langs }: Site, section = ''): Paths =>
  Object.fromEntries(
    langs.map((lang) => [lang, section ? sectionPath(lang, section) : homePath(lang)]),
  )

/**
 * The path of an entry's page: /kk/news/{slug}/. A page whose text is in another language than the page itself names that language
 * too, /ru/news/kk/{slug}/, so that two entries can never claim one address.
 */
export const entryPath = (lang: Lang, type: PageType, version: Address) =>
  `/${lang}/${SECTIONS[type]}/${entrySlug(lang, version)}/`

export const entrySlug = (lang: Lang, { locale, slug }: Address) =>
  toLang(locale) === lang ? slug : `${toLang(locale)}/${slug}`

export const entryPaths = ({ langs }: Site, type: PageType, versions: Versions): Paths =>
  Object.fromEntries(
    langs.map((lang) => [lang, entryPath(lang, type, shownIn(lang, versions, langs))]),
  )

/** A page of the news, or of a topic's: the newest ones have the section's own address. */
export const newsPath = (lang: Lang, topic: string | null, page: number | null) =>
  `/${lang}/news/${topic ? `topics/${topic}/` : ''}${page === null ? '' : `page/${page}/`}`

export const monthPath = (lang: Lang, month: string) => `/${lang}/calendar/${month}/`

/** Where the picture that is shown beside links to a page lies. */
export const cardPath = (lang: Lang, name: string) => `/cards/${lang}/${name}.jpg`

export const absolute = ({ origin }: Site, path: string) => `${origin}${path}`
