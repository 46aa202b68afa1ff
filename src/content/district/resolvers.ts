import { entryFields, link, referring } from '../../delivery/resolvers/entry.ts'
import { all, bySlug } from '../../delivery/resolvers/queries.ts'

export const resolvers = {
  Query: {
    district: bySlug('district'),
    districts: all('district', ({ regions }) =>
      regions ? [{ slugs: regions as string[], type: 'region', name: 'region' }] : [],
    ),
  },
  District: {
    ...entryFields,
    region: link('region', 'region'),
    centers: referring('center', 'district', { order: 'title' }),
  },
}
