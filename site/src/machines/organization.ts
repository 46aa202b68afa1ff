import type { Organization } from 'schema-dts'
import type { Site } from '../content/site.ts'
import type { Lang } from '../languages.ts'
import { absolute, homePath } from '../urls.ts'

/** A site as the publisher of what is on it. */
export const publisher = (site: Site, lang: Lang): Exclude<Organization, string> => ({
  '@type': 'GovernmentOrganization',
  name: site.in(lang).title,
  url: absolute(site, homePath(lang)),
  logo: absolute(site, '/icon.svg'),
})

/** An organisation that is named with a link, or without. */
export const organization = ({
  title,
  url,
}: {
  title: string
  url?: string | null
}): Exclude<Organization, string> => ({
  '@type': 'Organization',
  name: title,
  ...(url && { url }),
})
