import type { Grant } from '../../../payload-types.ts'
import type { Grant as PublicGrant } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { presentRichText } from '../../publication/richText/present.ts'
import { instant } from '../../publication/time.ts'
import { presentAges, presentPoints } from '../present/lists.ts'
import { presentSeo } from '../present/seo.ts'
import { districtFacets, enumValue, filled, idOf, idsOf, mediaOf } from '../present/values.ts'

export const present = (grant: Grant): Presented<Head<PublicGrant, 'status'>> => {
  const { title, summary } = grant
  const kind = enumValue(grant.kind)
  const program = idOf(grant.program)
  const documents = idsOf(grant.documents)
  const districts = idsOf(grant.districts)
  const opensAt = grant.opensAt ? instant(grant.opensAt) : null
  const closesAt = grant.closesAt ? instant(grant.closesAt) : null
  const ages = presentAges(grant.ages)
  const body = presentRichText(grant.body)
  const seo = presentSeo(grant.seo)
  return {
    slug: filled(grant.slug),
    title,
    sortAt: null,
    window: { opens: opensAt, closes: closesAt },
    ages,
    facets: [
      `kind:${kind}`,
      ...districtFacets(districts),
      ...(program === null ? [] : [`program:${program}`]),
    ],
    head: {
      kind,
      summary,
      provider: idOf(grant.provider),
      program,
      amount: presentMoney(grant.amount),
      awards: grant.awards ?? null,
      opensAt,
      closesAt,
      ages,
      eligibility: presentPoints(grant.eligibility),
      steps: presentPoints(grant.steps),
      documents,
      url: grant.url || null,
      applyUrl: grant.applyUrl || null,
      districts,
      seo,
    },
    body,
    media: mediaOf(documents, body ?? undefined, seo?.image),
  }
}

function presentMoney(amount: Grant['amount']) {
  const { min = null, max = null, currency } = amount ?? {}
  return min === null && max === null ? null : { min, max, currency: currency || 'KZT' }
}
