import { given, ofTerritory } from '../../delivery/lists/conditions.ts'
import { entryFields, link, links } from '../../delivery/resolvers/entry.ts'
import { bySlug, connection } from '../../delivery/resolvers/queries.ts'
import type { BenefitFilter } from '../../delivery/schema-types.ts'

export const resolvers = {
  Query: {
    benefit: bySlug('benefit'),
    benefits: connection('benefit', {
      order: 'title',
      where: (filter: BenefitFilter) =>
        given(
          ...ofTerritory(filter),
          filter.categories && { any: filter.categories.map((category) => `category:${category}`) },
        ),
    }),
  },
  Benefit: {
    ...entryFields,
    partner: link('partner', 'partner'),
    districts: links('district', 'districts'),
  },
}
