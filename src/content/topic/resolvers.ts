import { entryFields } from '../../delivery/resolvers/entry.ts'
import { all, bySlug } from '../../delivery/resolvers/queries.ts'

export const resolvers = {
  Query: { topic: bySlug('topic'), topics: all('topic') },
  Topic: entryFields,
}
