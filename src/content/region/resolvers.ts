import { allReferring, entryFields } from '../../delivery/resolvers/entry.ts'
import { all, bySlug } from '../../delivery/resolvers/queries.ts'

export const resolvers = {
  Query: {
    region: bySlug('region'),
    regions: all('region'),
  },
  Region: {
    ...entryFields,
    districts: allReferring('district', 'region'),
  },
}
