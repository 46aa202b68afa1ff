import { entryFields } from '../../delivery/resolvers/entry.ts'
import { picture } from '../../delivery/resolvers/media.ts'
import { all, bySlug } from '../../delivery/resolvers/queries.ts'

export const resolvers = {
  Query: { partner: bySlug('partner'), partners: all('partner') },
  Partner: { ...entryFields, logo: picture('logo') },
}
