import DataLoader from 'dataloader'
import type { Payload } from 'payload'
import type { ContentCollection } from '../../content/names.ts'
import { type DocumentLanguages, languagesOfDocuments } from '../../editorial/languageStates.ts'

type Loader = DataLoader<number, DocumentLanguages | undefined>

const loaders = new WeakMap<Payload, Map<string, Loader>>()

/**
 * The languages of a document for a cell of a list. All cells of a page ask in one go, so they are answered together; nothing is
 * kept, since the next page has to see what was published meanwhile.
 */
export function loadDocumentLanguages(payload: Payload, collection: ContentCollection, id: number) {
  const known = loaders.get(payload) ?? new Map<string, Loader>()
  loaders.set(payload, known)
  const loader = known.get(collection) ?? loaderOf(payload, collection)
  known.set(collection, loader)
  return loader.load(id)
}

const loaderOf = (payload: Payload, collection: ContentCollection): Loader =>
  new DataLoader(
    async (ids) => {
      const found = await languagesOfDocuments(payload, collection, [...new Set(ids)])
      return ids.map((id) => found.get(id))
    },
    { cache: false },
  )
