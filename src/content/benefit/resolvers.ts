import { entryFields, link, links } from '../../delivery/resolvers/entry.ts'
import { bySlug, connection } from '../../delivery/resolvers/queries.ts'
import type { BenefitFilter } from '../../delivery/schema-types.ts'

export const resolvers = {
  Query: {
    benefit: bySlug('benefit'),
    benefits: connection('benefit', 'title', ({ regions, districts, categories }: BenefitFilter) =>
      [
        regions && { regions, orAll: true },
        districts && { slugs: districts, type: 'district', name: 'district', orAll: true },
        categories && { any: categories.map((category) => `category:${category}`) },
      ].filter((condition) => condition !== null && condition !== undefined),
    ),
  },
  Benefit: {
    ...entryFields,
    partner: link('partner', 'partner'),
    districts: links('district', 'districts'),
  },
}
