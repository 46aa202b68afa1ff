/** The content types by their collections. */
export const TYPES = {
  articles: 'article',
  benefits: 'benefit',
  centers: 'center',
  districts: 'district',
  events: 'event',
  grants: 'grant',
  pages: 'page',
  partners: 'partner',
  programs: 'program',
  regions: 'region',
  sites: 'site',
  topics: 'topic',
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
