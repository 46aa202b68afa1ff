import type { PublicHead as SiteHead } from '../../content/site/present.ts'
import type { Locale } from '../../editorial/languages.ts'
import { ALONE } from '../asked.ts'
import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'
import { ALL } from '../resolvers/queries.ts'
import { pageUrl } from '../resolvers/richText.ts'

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

/** The page of an entry; null where no site shows it in this language. */
export const entryUrl = (site: SiteSource | null, entry: EntrySource, context: Context) =>
  site?.locales.includes(entry.locale) ? pageUrl(siteUrl(site, context), entry) : null
