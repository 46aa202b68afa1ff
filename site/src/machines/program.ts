import type { GovernmentService, WithContext } from 'schema-dts'
import type { Site } from '../content/site.ts'
import type { ProgramFragment } from '../gql/graphql.ts'
import { toLang } from '../languages.ts'
import { absolute, entryPath } from '../urls.ts'
import { organization, publisher } from './organization.ts'

/** A state programme for machines, in the language of its text. */
export function governmentService(
  site: Site,
  program: ProgramFragment,
): WithContext<GovernmentService> {
  const lang = toLang(program.locale)
  const { operator, ages, offers, cover } = program
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: program.title,
    description: program.summary,
    url: absolute(site, entryPath(lang, 'programs', program)),
    provider: publisher(site, lang),
    areaServed: { '@type': 'Country', name: 'Kazakhstan' },
    ...(cover && { image: cover.plain.url }),
    ...(operator && { serviceOperator: organization(operator) }),
    ...(program.url && { sameAs: program.url }),
    ...(ages && {
      audience: {
        '@type': 'PeopleAudience',
        ...(ages.from !== null && { suggestedMinAge: ages.from }),
        ...(ages.to !== null && { suggestedMaxAge: ages.to }),
      },
    }),
    ...(offers.length > 0 && {
      hasOfferCatalog: { '@type': 'OfferCatalog', itemListElement: offers },
    }),
  }
}
