import { shownIn, type Versions } from './content/shown.ts'
import type { VersionFragment } from './gql/graphql.ts'
import { type Lang, toLang } from './languages.ts'
import { langs, origin } from './site.ts'

/** The kinds of entries that have pages of their own, and the first part of their addresses. */
export type Section = 'news' | 'events'

/** The path of the same page in each language of the site. */
export type Paths = Partial<Record<Lang, string>>

export const homePath = (lang: Lang) => `/${lang}/`

export const homePaths: Paths = Object.fromEntries(langs.map((lang) => [lang, homePath(lang)]))

/**
 * The path of an entry's page: /kk/news/{slug}/. A page whose text is in another language than the page itself names that language
 * too, /ru/news/kk/{slug}/, so that two entries can never claim one address.
 */
export function entryPath(lang: Lang, section: Section, version: VersionFragment) {
  return `/${lang}/${section}/${entrySlug(lang, version)}/`
}

export function entrySlug(lang: Lang, { locale, slug }: VersionFragment) {
  return toLang(locale) === lang ? slug : `${toLang(locale)}/${slug}`
}

export const entryPaths = (section: Section, versions: Versions<VersionFragment>): Paths =>
  Object.fromEntries(langs.map((lang) => [lang, entryPath(lang, section, shownIn(lang, versions))]))

export const absolute = (path: string) => `${origin}${path}`
