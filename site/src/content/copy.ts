import type {
  ArticleFragment,
  BenefitFragment,
  CenterFragment,
  EventFragment,
  GrantFragment,
  OccurrenceFragment,
  PageFragment,
  ProgramFragment,
  SiteQuery,
  TopicFragment,
  VersionFragment,
} from '../gql/graphql.ts'
import { type Lang, toLang } from '../languages.ts'

/** One date of an event, and the language whose pages show it so. */
export type CalendarDate = OccurrenceFragment & { lang: Lang }

/** What the site says of itself at /.well-known/publication.json: up to where it follows `changes`, and since when. */
export interface Publication {
  cursor: string
  at: string
}

/** What the site keeps of the API: every language version of every entry that it shows, and the dates of its events. */
export interface Copy {
  site: SiteQuery
  articles: ArticleFragment[]
  events: EventFragment[]
  centers: CenterFragment[]
  programs: ProgramFragment[]
  grants: GrantFragment[]
  benefits: BenefitFragment[]
  pages: PageFragment[]
  topics: TopicFragment[]
  dates: CalendarDate[]
  publication: Publication[]
}

/** What is loaded into a copy, each as a collection of Astro's. */
export type Part = Exclude<keyof Copy, 'site'>

/** The kinds of entries in a copy. */
export type Type = Exclude<Part, 'dates' | 'publication'>
export type VersionOf<Name extends Type> = Copy[Name][number]

/** Every language version of one entry. */
export type Versions<Version extends VersionFragment = VersionFragment> = Map<Lang, Version>

/** A copy's entries of a type, as they are looked up. */
export interface Index<Version extends VersionFragment> {
  /** By the id that all versions of an entry share, in the order in which they came. */
  documents: Map<string, Versions<Version>>
  /** By language and slug, `kk/ashyldy`: those of now, and those that entries had before. */
  slugs: Map<string, Version>
  former: Map<string, Version>
}

/** The copy, from its collections as they were loaded: in an order that does not tell when which entry came. */
export const inOrder = <Entry extends { id: string }>(entries: Entry[]) =>
  entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const indexes = new WeakMap<object[], unknown>()

/** The index over a copy's entries of a type; it is made once for each state of them. */
export function indexOf<Name extends Type>(copy: Copy, name: Name): Index<VersionOf<Name>> {
  const entries: VersionOf<Name>[] = copy[name]
  const index = (indexes.get(entries) ?? makeIndex(entries)) as Index<VersionOf<Name>>
  indexes.set(entries, index)
  return index
}

function makeIndex<Version extends VersionFragment>(entries: Version[]): Index<Version> {
  const index: Index<Version> = { documents: new Map(), slugs: new Map(), former: new Map() }
  for (const version of entries) {
    const lang = toLang(version.locale)
    const versions = index.documents.get(version.documentId) ?? new Map()
    index.documents.set(version.documentId, versions.set(lang, version))
    index.slugs.set(`${lang}/${version.slug}`, version)
    for (const slug of version.formerSlugs) index.former.set(`${lang}/${slug}`, version)
  }
  return index
}

/** The version that a page in this language shows: its own, else that of the first language which has one. */
export function shownIn<Version extends VersionFragment>(
  lang: Lang,
  versions: Versions<Version>,
  langs: Lang[],
) {
  const found = [lang, ...langs].map((one) => versions.get(one)).find(Boolean)
  if (!found) throw new Error('An entry without a version in any language of the site')
  return found
}
