import type { MonetaryGrant, WithContext } from 'schema-dts'
import type { Site } from '../content/site.ts'
import type { GrantFragment } from '../gql/graphql.ts'
import { toLang } from '../languages.ts'
import { absolute, entryPath } from '../urls.ts'
import { organization } from './organization.ts'

/** A grant for machines, in the language of its text. */
export function monetaryGrant(site: Site, grant: GrantFragment): WithContext<MonetaryGrant> {
  const { amount, provider } = grant
  return {
    '@context': 'https://schema.org',
    '@type': 'MonetaryGrant',
    name: grant.title,
    description: grant.summary,
    url: absolute(site, entryPath(toLang(grant.locale), 'grants', grant)),
    ...(grant.url && { sameAs: grant.url }),
    ...(provider && { funder: organization(provider) }),
    ...(amount && {
      amount: {
        '@type': 'MonetaryAmount',
        currency: amount.currency,
        ...(amount.min !== null && { minValue: amount.min }),
        ...(amount.max !== null && { maxValue: amount.max }),
      },
    }),
  }
}
