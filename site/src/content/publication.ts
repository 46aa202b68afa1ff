import type { Loader } from 'astro/loaders'
import { refreshOf } from './refresh.ts'

/** What the site says of itself at /.well-known/publication.json: up to where it follows `changes`, and since when. */
export interface Publication {
  cursor: string
  at: string
}

export const publication: Loader = {
  name: 'publication',
  load: async ({ store, refreshContextData, generateDigest }) => {
    const { cursor, at } = await refreshOf(refreshContextData)
    const data = { cursor, at }
    store.set({ id: 'shown', data, digest: generateDigest(data) })
  },
}
