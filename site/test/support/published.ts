import { API_URL, SITE } from '../../src/settings.ts'

// What the API says is published, asked in another way than the site asks: by lists, language by language.

export interface Entry {
  documentId: string
  slug: string
  title: string
  translations: { locale: string; slug: string; title: string }[]
}
export interface Article extends Entry {
  date: string
}
export interface Event extends Entry {
  occurrences: { startsAt: string; endsAt: string; status: string; note: string | null }[]
}

const ENTRY = 'documentId slug title translations { locale slug title }'

async function ask<Data>(query: string, variables: Record<string, unknown>) {
  const response = await fetch(API_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const { site } = await ask<{
  site: { host: string; locales: string[]; district: { slug: string } }
}>('query ($site: String) { site(slug: $site) { host locales district { slug } } }', { site: SITE })

export const host = site.host
export const langs = site.locales.map((locale) => locale.toLowerCase())

/** The entries of one of the lists that pages are made of, in a language, without a fallback. */
const listOf = (field: string, filter: string) => async (lang: string) => {
  const { found } = await ask<{ found: { nodes: Entry[] } }>(
    `query ($district: String!, $locale: Locale!) {
      found: ${field}(filter: { ${filter}: [$district] }, locale: $locale, first: 100) { nodes { ${ENTRY} } }
    }`,
    { district: site.district.slug, locale: lang.toUpperCase() },
  )
  return found.nodes
}

export const centers = listOf('centers', 'serves')
export const programs = listOf('programs', 'districts')
export const grants = listOf('grants', 'districts')

export async function pages(lang: string) {
  const { pages } = await ask<{ pages: Entry[] }>(
    `query ($site: String!, $locale: Locale!) { pages(site: $site, locale: $locale) { ${ENTRY} } }`,
    { site: SITE, locale: lang.toUpperCase() },
  )
  return pages
}

/** Every part of the site that has a page for each entry, and what is published in it. */
export const SECTIONS: [section: string, list: (lang: string) => Promise<Entry[]>][] = [
  ['news', (lang) => articles(lang)],
  ['events', (lang) => events(lang)],
  ['centers', centers],
  ['programs', programs],
  ['grants', grants],
  ['pages', pages],
]

/** The articles that are published in a language, without a fallback. */
export async function articles(lang: string) {
  const { articles } = await ask<{ articles: { nodes: Article[] } }>(
    `query ($districts: [String!], $locale: Locale!) {
      articles(filter: { districts: $districts }, locale: $locale, first: 100) { nodes { ${ENTRY} date } }
    }`,
    { districts: [site.district.slug], locale: lang.toUpperCase() },
  )
  return articles.nodes
}

/** The events that are published in a language, past ones too, with their dates in the next weeks. */
export async function events(lang: string) {
  const now = Date.now()
  const day = (days: number) => new Date(now + days * 24 * 60 * 60 * 1000).toISOString()
  const { events } = await ask<{ events: { nodes: Event[] } }>(
    `query ($districts: [String!], $locale: Locale!, $since: DateTime!, $now: DateTime!, $soon: DateTime!) {
      events(filter: { districts: $districts, from: $since }, locale: $locale, first: 100) {
        nodes { ${ENTRY} occurrences(from: $now, to: $soon) { startsAt endsAt status note } }
      }
    }`,
    {
      districts: [site.district.slug],
      locale: lang.toUpperCase(),
      since: day(-3650),
      now: day(0),
      soon: day(21),
    },
  )
  return events.nodes
}

type Hours = Parameters<typeof import('../../src/scripts/openNow.ts')['openPeriod']>[0]

/** The centres in operation, their hours, and whether they are open at a moment. */
export async function centersOpenAt(moment: Date) {
  const { centers } = await ask<{ centers: { nodes: { hours: Hours; isOpen: boolean | null }[] } }>(
    `query ($at: DateTime!) {
      centers(filter: { statuses: [OPEN] }, first: 100) {
        nodes {
          isOpen(at: $at)
          hours { weekly { weekday opens closes } exceptions { from to periods { opens closes } } }
        }
      }
    }`,
    { at: moment.toISOString() },
  )
  return centers.nodes.filter(
    (center): center is { hours: Hours; isOpen: boolean } => center.isOpen !== null,
  )
}
