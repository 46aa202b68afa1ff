import type { Loader } from 'astro/loaders'
import type { Publication } from './copy.ts'
import { refreshOf } from './refresh.ts'
import type { View } from './view.ts'

/** One entry: how far the copy goes. */
export const publication: Loader = {
  name: 'publication',
  load: async ({ store, refreshContextData, generateDigest }) => {
    const { cursor, at } = await refreshOf(refreshContextData)
    const data = { cursor, at } satisfies Publication
    store.set({ id: 'shown', data, digest: generateDigest(data) })
  },
}

/** The receipt for the editors. */
export const receipt = ({ copy }: View) => copy.publication[0]
