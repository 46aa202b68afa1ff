import type { SiteFragment, SiteQuery } from '../gql/graphql.ts'
import { LANGS, type Lang, toLang } from '../languages.ts'

/** What holds for the whole site, whatever the page. */
export interface Site {
  slug: string
  /** Its host name, as editors set it. */
  host: string
  /** Its languages, in the order of the switch. */
  langs: Lang[]
  defaultLang: Lang
  /** Where it stands, without a slash at the end. */
  origin: string
  /** The district that it serves; a portal of a region has none. */
  district: string | undefined
  /** The districts whose content it shows: its own, or all of its region. */
  districts: string[]
  accentColor: string
  /** Where visitors reach the API: its calendars and feeds, and the search. */
  api: string
  /** Its own words in a language: name, menu, contacts. */
  in(lang: Lang): SiteFragment
}

/** Where things are on the web. */
export interface Places {
  /** Where the site stands, if that is not `https://` and its host. */
  origin?: string | undefined
  api: string
}

/** @param set the settings in each language */
export function siteOf(set: SiteQuery, { origin, api }: Places): Site {
  const any = set.kk ?? set.ru ?? set.en
  if (!any) throw new Error('A site that is in no language')
  const locales = any.locales.map(toLang)
  return {
    slug: any.slug,
    host: any.host,
    langs: LANGS.filter((lang) => locales.includes(lang)),
    defaultLang: toLang(any.defaultLocale),
    origin: (origin ?? `https://${any.host}`).replace(/\/+$/, ''),
    district: any.district?.slug,
    districts: any.district ? [any.district.slug] : any.region.districts.map(({ slug }) => slug),
    accentColor: any.accentColor,
    api,
    in: (lang) => set[lang] ?? any,
  }
}
