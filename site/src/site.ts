import { isDeepStrictEqual } from 'node:util'
import { ask } from './api/ask.ts'
import { SiteDocument, type SiteFragment } from './gql/graphql.ts'
import { LANGS, type Lang, toLang } from './languages.ts'
import { SITE, SITE_URL } from './settings.ts'

const set = await askSettings()
const any = set.kk ?? set.ru ?? set.en
if (!any) throw new Error(`The API knows no site “${SITE}”. Set SITE to the slug or host of one.`)

const locales = any.locales.map(toLang)

/** The languages of this site, in the order of its switch. */
export const langs: Lang[] = LANGS.filter((lang) => locales.includes(lang))

export const defaultLang: Lang = toLang(any.defaultLocale)

/** Where the site stands, without a slash at the end. */
export const origin = (SITE_URL ?? `https://${any.host}`).replace(/\/+$/, '')

/** The districts whose content it shows: its own, or all of its region. */
export const districts = any.district
  ? [any.district.slug]
  : any.region.districts.map(({ slug }) => slug)

/** Its host name, as editors set it. */
export const host = any.host

export const accentColor = any.accentColor

/** Whether editors have changed the settings since: everything has to be begun anew then. */
export const hasChanged = async () => !isDeepStrictEqual(await askSettings(), set)

/** The site's own words in a language: name, menu, contacts. */
export const siteIn = (lang: Lang): SiteFragment => set[lang] ?? any

function askSettings() {
  return ask(SiteDocument, SITE.includes('.') ? { host: SITE } : { slug: SITE })
}
