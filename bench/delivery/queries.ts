import type { randomFrom } from '../../test/support/random.ts'

// What is asked of everybody, in the words of the public API; the others give the same in their own words.

export const NAMES = ['Q1', 'Q2', 'Q3', 'Q4'] as const
export type Name = (typeof NAMES)[number]

/** What differs from one request to the next. */
export interface Key {
  locale: 'kk' | 'ru' | 'en'
  /** Slugs. */
  district: string
  article: string
}

const COVER = 'cover { url alt width height thumbhash }'
const NEWS = `articles(locale: $locale, first: 10, filter: { districts: [$district] }) {
  nodes { id slug title summary date ${COVER} }
}`
const ARTICLE = `article(locale: $locale, slug: $article) {
  id slug title summary date body { html readingMinutes } ${COVER}
  districts { slug title } centers { slug title address }
}`
const EVENTS = `events(locale: $locale, first: 20, filter: { districts: [$district] }) {
  nodes { id slug title summary kind nextOccurrence { startsAt endsAt } center { slug title address } }
}`
const GRANTS = `grants(locale: $locale, first: 5, filter: { districts: [$district] }) {
  nodes { slug title summary status closesAt amount { min max currency } }
}`
const CENTERS = `district(locale: $locale, slug: $district) {
  slug title centers(first: 20) { nodes { slug title kind status address } }
}`

const query = (variables: string, ...fields: string[]) =>
  `query (${variables}) { ${fields.join(' ')} }`.replace(/\s+/g, ' ')

export const GRAPHQL: Record<Name, string> = {
  Q1: query('$locale: Locale!, $district: String!', NEWS),
  Q2: query('$locale: Locale!, $article: String!', ARTICLE),
  Q3: query('$locale: Locale!, $district: String!', EVENTS),
  Q4: query(
    '$locale: Locale!, $district: String!, $article: String!',
    ...[NEWS, ARTICLE, EVENTS, GRANTS, CENTERS],
  ),
}

export const WHAT: Record<Name, string> = {
  Q1: 'ten newest articles of a district with covers',
  Q2: 'one article by slug with body, cover, district and centres',
  Q3: 'next 20 events of a district with centre',
  Q4: 'a home page of all these, 5 grants and the district’s centres',
}

/** The variables that a query has of a key. */
export function variablesOf(name: Name, { locale, district, article }: Key) {
  return {
    locale: locale.toUpperCase(),
    ...(name !== 'Q2' && { district }),
    ...((name === 'Q2' || name === 'Q4') && { article }),
  }
}

/** Keys at random, out of the articles and districts that there are. */
export const drawKeys = (
  articles: Pick<Key, 'locale' | 'article'>[],
  districts: string[],
  { pick }: ReturnType<typeof randomFrom>,
  count: number,
): Key[] => Array.from({ length: count }, () => ({ ...pick(articles), district: pick(districts) }))
