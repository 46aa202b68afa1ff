import type { WebSite, WithContext } from 'schema-dts'
import type { Site } from '../content/site.ts'
import type { Lang } from '../languages.ts'
import { absolute, homePath } from '../urls.ts'
import { publisher } from './organization.ts'

/** The site for machines. */
export const webSite = (site: Site, lang: Lang): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: site.in(lang).title,
  url: absolute(site, homePath(lang)),
  inLanguage: lang,
  publisher: publisher(site, lang),
})
