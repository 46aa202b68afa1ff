/** The content types by their collections, in the order in which a link in a text offers them. */
export const TYPES = {
  articles: 'article',
  events: 'event',
  centers: 'center',
  programs: 'program',
  grants: 'grant',
  benefits: 'benefit',
  pages: 'page',
  partners: 'partner',
  topics: 'topic',
  sites: 'site',
  districts: 'district',
  regions: 'region',
} as const

export type ContentCollection = keyof typeof TYPES
export const ENTRY_TYPES = Object.values(TYPES)
export type EntryType = (typeof TYPES)[ContentCollection]

/** @throws Error when the collection holds no entries */
export function typeOfCollection(collection: string): EntryType {
  const type = TYPES[collection as ContentCollection]
  if (!type) throw new Error(`${collection} is no collection of entries`)
  return type
}
