import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { type GraphQLSchema, graphql } from 'graphql'
import type { EntryType } from '../../content/names.ts'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../editorial/languages.ts'
import { type Context, createContext } from '../context.ts'
import type { Database } from '../database.ts'
import { pathOnSite, siteUrl } from '../feeds/sites.ts'
import { type Hit, type Results, searchHtml, styleOf } from './searchHtml.ts'

const FIRST = 20

const QUERY = `query ($text: String!, $locale: Locale!, $fallback: [Locale!]!, $districts: [String!], $after: String) {
  sites(locale: $locale, fallback: $fallback) { host title accentColor locales defaultLocale district { slug } }
  search(text: $text, locale: $locale, fallback: $fallback, first: ${FIRST}, after: $after,
      filter: { districts: $districts, types: [ARTICLE, EVENT, CENTER, PROGRAM, GRANT, BENEFIT, PAGE] }) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      snippet
      node {
        type locale slug title
        ... on Article { districts { slug } }
        ... on Event { districts { slug } }
        ... on Program { districts { slug } }
        ... on Grant { districts { slug } }
        ... on Benefit { districts { slug } }
        ... on Center { districts: serves { slug } }
      }
    }
  }
}`

interface Site {
  host: string
  title: string
  accentColor: string
  locales: string[]
  defaultLocale: string
  district: { slug: string } | null
}
interface Node {
  type: string
  locale: string
  slug: string
  title: string
  districts?: { slug: string }[]
}
interface Answer {
  sites: Site[]
  search: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: { snippet: string; node: Node }[]
  }
}

/**
 * `/search?q=…&locale=…&district=…`: what the search finds as a page, for visitors of the district sites whose browser runs no script.
 * Its links lead to the district's site.
 */
export function searchPage(
  server: FastifyInstance,
  { database, schema, publicUrl }: { database: Database; schema: GraphQLSchema; publicUrl: string },
) {
  server.get('/search', async (request, reply) => {
    const asked = request.query as Record<string, unknown>
    const locale = isLocale(asked.locale) ? asked.locale : DEFAULT_LOCALE
    const q = typeof asked.q === 'string' ? asked.q.trim() : ''
    const district =
      typeof asked.district === 'string' && asked.district ? asked.district : undefined
    const context = createContext(database, publicUrl)
    const after = typeof asked.after === 'string' ? asked.after : undefined
    const results = await search({ q, locale, district, after }, schema, context)
    const style = styleOf(results.site?.accentColor ?? '')
    const hash = createHash('sha256').update(style).digest('base64')
    return reply
      .code(results.problem ? 400 : 200)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
        'cache-control': 'public, max-age=0, s-maxage=60',
        'x-robots-tag': 'noindex',
      })
      .send(searchHtml(results, style))
  })
}

interface Asked {
  q: string
  locale: Locale
  district: string | undefined
  after: string | undefined
}

async function search(
  { q, locale, district, after }: Asked,
  schema: GraphQLSchema,
  context: Context,
): Promise<Results> {
  const { data, errors } = await graphql({
    schema,
    source: QUERY,
    contextValue: context,
    variableValues: {
      text: q,
      locale: locale.toUpperCase(),
      fallback: LOCALES.map((one) => one.toUpperCase()),
      districts: district ? [district] : null,
      after: after ?? null,
    },
  })
  const isRefused = errors?.some(({ extensions }) => /^BAD_/.test(String(extensions.code)))
  if (errors && !isRefused) throw errors[0]?.originalError ?? errors[0]
  const answer = data as unknown as Answer | null
  const sites = answer?.sites ?? []
  const site = district ? sites.find((one) => one.district?.slug === district) : undefined
  const found = answer?.search
  return {
    ...{ q, locale, district },
    site: site && { ...site, url: homeOf(site, locale, context) },
    hits: (found?.edges ?? []).map(({ snippet, node }) =>
      toHit(node, snippet, locale, context, siteOf(node, site, sites)),
    ),
    count: found?.totalCount ?? 0,
    next: found?.pageInfo.hasNextPage
      ? nextOf(q, locale, district, found.pageInfo.endCursor)
      : undefined,
    problem: isRefused ? 'tooLong' : undefined,
  }
}

/** The site that it is asked from shows all that was found; without one, that of the entry's first district that has one. */
function siteOf({ districts = [] }: Node, asked: Site | undefined, sites: Site[]) {
  if (asked) return asked
  const slugs = districts.map(({ slug }) => slug)
  const own = sites.find(({ district }) => district && slugs.includes(district.slug))
  return own ?? (slugs.length === 0 ? sites[0] : undefined)
}

function toHit(node: Node, snippet: string, page: Locale, context: Context, site?: Site): Hit {
  const locale = node.locale.toLowerCase() as Locale
  const shown = site && langOf(site, page)
  const type = node.type.toLowerCase() as EntryType
  const path = shown && pathOnSite(shown, { type, locale, slug: node.slug })
  return {
    ...{ type: node.type, locale, title: node.title, snippet },
    url: site && path ? `${siteUrl(site, context)}${path}` : null,
  }
}

const homeOf = (site: Site, locale: Locale, context: Context) =>
  `${siteUrl(site, context)}/${langOf(site, locale)}/`

const langOf = ({ locales, defaultLocale }: Site, locale: Locale) =>
  (locales.includes(locale.toUpperCase()) ? locale : defaultLocale.toLowerCase()) as Locale

function nextOf(q: string, locale: Locale, district: string | undefined, after: string | null) {
  const parameters = new URLSearchParams({ q, locale, ...(district && { district }) })
  if (after) parameters.set('after', after)
  return `/search?${parameters}`
}
