import type { Benefit } from '../../../payload-types.ts'
import type { Benefit as PublicBenefit } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { day } from '../../publication/time.ts'
import { districtFacets, enumValue, filled, idOf, idsOf } from '../present/values.ts'

export const present = (benefit: Benefit): Presented<Head<PublicBenefit>> => {
  const category = enumValue(benefit.category)
  const districts = idsOf(benefit.districts)
  return {
    slug: filled(benefit.slug),
    title: benefit.title,
    sortAt: null,
    facets: [`category:${category}`, ...districtFacets(districts)],
    head: {
      category,
      partner: idOf(benefit.partner),
      discount: benefit.discount,
      conditions: benefit.conditions || null,
      validUntil: day(benefit.validUntil),
      districts,
    },
    body: null,
    media: [],
  }
}
