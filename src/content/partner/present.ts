import type { Partner } from '../../../payload-types.ts'
import type { Partner as PublicPartner } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { filled, idOf, mediaOf } from '../present/values.ts'

export const present = (partner: Partner): Presented<Head<PublicPartner>> => {
  const logo = idOf(partner.logo)
  return {
    slug: filled(partner.slug),
    title: partner.title,
    sortAt: null,
    facets: [],
    head: { description: partner.description || null, url: partner.url || null, logo },
    body: null,
    media: mediaOf(logo),
  }
}
