import type { EntryType } from '../../content/names.ts'
import type { PublicHead as SiteHead } from '../../content/site/present.ts'
import type { Locale } from '../../editorial/languages.ts'
import { ALONE } from '../asked.ts'
import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'
import { ALL } from '../resolvers/queries.ts'

export type SiteSource = EntrySource & SiteHead

/** Every site, of which there are few. */
export async function loadSites({ lists }: Context, languages: readonly Locale[]) {
  const { entries } = await lists.page.load({
    type: 'site',
    order: 'title',
    languages,
    where: [],
    span: null,
    page: ALL,
    asked: ALONE,
    parent: null,
  })
  return entries.map(({ node }) => node as SiteSource)
}

/**
 * The site that shows what belongs to these districts: that of the first district that has one, else the portal of their region.
 * What belongs to every district is on any portal.
 */
export async function siteOf(
  sites: SiteSource[],
  districts: readonly number[],
  languages: readonly Locale[],
  { entries }: Context,
): Promise<SiteSource | null> {
  const own = districts.map((doc) => sites.find((site) => site.district === doc)).find(Boolean)
  if (own) return own
  const portals = sites.filter((site) => site.district === null)
  if (portals.length === 0 || districts.length === 0) return portals[0] ?? null
  const found = await Promise.all(
    districts.map((doc) => entries.load({ type: 'district', doc, languages, withBody: false })),
  )
  return portals.find((site) => found.some((one) => one?.region === site.region)) ?? null
}

/** Where a site is on the web. Sites below `localhost` are the platform's own, at its scheme and port. */
export function siteUrl({ host }: Pick<SiteSource, 'host'>, { publicUrl }: Context) {
  if (!/(^|\.)localhost$/.test(host)) return `https://${host}`
  const { protocol, port } = new URL(publicUrl)
  return `${protocol}//${host}${port ? `:${port}` : ''}`
}

/** The first page of a site in a language that it has. */
export function homeUrl(site: SiteSource, locale: Locale, context: Context) {
  const shown = site.locales.includes(locale) ? locale : site.defaultLocale
  return `${siteUrl(site, context)}/${shown}/`
}

/** The parts of a district site that have a page for each entry, by its type. */
const SECTIONS: Partial<Record<EntryType, string>> = {
  article: 'news',
  event: 'events',
  center: 'centers',
  program: 'programs',
  grant: 'grants',
  page: 'pages',
}

/**
 * Where the district sites have the page of an entry, in one of their languages; a text in another language than the page's is under an
 * address that names its language. Undefined for entries without a page.
 */
export function pathOnSite(
  lang: Locale,
  { type, locale, slug }: { type: EntryType; locale: Locale; slug: string },
) {
  if (type === 'benefit') return `/${lang}/benefits/#benefit-${slug}`
  const section = SECTIONS[type]
  return section && `/${lang}/${section}/${locale === lang ? '' : `${locale}/`}${slug}/`
}

/** The page of an entry; null where no site shows it in this language. */
export function entryUrl(site: SiteSource | null, entry: EntrySource, context: Context) {
  if (!site?.locales.includes(entry.locale)) return null
  const { $, locale, slug } = entry
  const path = pathOnSite(locale, { type: $.type as EntryType, locale, slug })
  return path ? `${siteUrl(site, context)}${path}` : null
}
