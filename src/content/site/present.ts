import type { Site } from '../../../payload-types.ts'
import type { Site as PublicSite } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { presentContacts } from '../present/contacts.ts'
import { filled, idOf, mediaOf } from '../present/values.ts'

export type PublicHead = Head<PublicSite>

export const present = (site: Site): Presented<PublicHead> => {
  const logo = idOf(site.logo)
  const district = idOf(site.district)
  const region = filled(idOf(site.region))
  return {
    slug: filled(site.slug),
    title: site.title,
    sortAt: null,
    facets: [
      `host:${site.host}`,
      `told:${site.told}`,
      district === null ? `region:${region}` : `district:${district}`,
    ],
    head: {
      host: site.host,
      district,
      region,
      locales: site.locales,
      defaultLocale: site.defaultLocale,
      tagline: site.tagline || null,
      logo,
      notice: site.notice || null,
      contacts: presentContacts(site.contacts),
      navigation: (site.navigation ?? []).map(({ label, href, children }) => ({
        label,
        href,
        children: (children ?? []).map((child) => ({
          label: child.label,
          href: child.href,
          children: [],
        })),
      })),
      accentColor: site.accentColor,
    },
    body: null,
    media: mediaOf(logo),
  }
}
