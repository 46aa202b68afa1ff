import type { Loader } from 'astro/loaders'
import { ApiError } from '../api/ApiError.ts'
import { ask } from '../api/ask.ts'
import { settings } from '../api/site.ts'
import type { ArticlesQueryVariables, TypedDocumentString } from '../gql/graphql.ts'
import { toLocale } from '../languages.ts'
import { PLACES } from '../settings.ts'
import { namesAnyOf, refreshOf } from './refresh.ts'
import { siteOf } from './site.ts'

const { langs, districts } = siteOf(settings, PLACES)

/** A query that asks for `changes`, of one type. */
type ChangesQuery<Result extends Page> = TypedDocumentString<Result, ArticlesQueryVariables>
interface Page {
  changes: { cursor: string; hasMore: boolean; changes: { id: string; entry: object | null }[] }
}

/** Where a collection stands, in its own memory between two loads. */
const CURSOR = 'cursor'

/**
 * Loads everything of a type that is public in the site's districts and languages, by walking `changes`: one entry for each language
 * version. A build walks from the start. Who keeps the site up to date says what changed (Refresh): then the walk goes on from where
 * the last one ended, unless an entry names something that changed (its centre has another name), which is no change of the entry.
 */
export const following = <Result extends Page>(query: ChangesQuery<Result>): Loader => {
  const type = /types: \[(\w+)\]/.exec(String(query))?.[1]
  return {
    name: 'follow-changes',
    load: async ({ store, meta, generateDigest, refreshContextData }) => {
      const { changed } = await refreshOf(refreshContextData)
      const known = store.values().map(({ data }) => data)
      const cursor = changed && !namesAnyOf(known, changed) ? meta.get(CURSOR) : undefined
      if (cursor && !changed?.some((one) => one.type === type)) return
      const found = await walk(query, cursor)
      if (!found.from) store.clear()
      for (const { id, entry } of found.changes) {
        if (entry) store.set({ id, data: { ...entry }, digest: generateDigest({ ...entry }) })
        else store.delete(id)
      }
      meta.set(CURSOR, found.cursor)
    },
  }
}

/** Everything behind a cursor, or from the start where there is none or it is no longer good. */
async function walk<Result extends Page>(query: ChangesQuery<Result>, from?: string) {
  const locales = langs.map(toLocale)
  const found: Page['changes']['changes'] = []
  let after = from ?? null
  try {
    for (;;) {
      const { changes } = await ask(query, { after, districts, locales, fallback: locales })
      found.push(...changes.changes)
      after = changes.cursor
      if (!changes.hasMore) return { from, changes: found, cursor: after }
    }
  } catch (error) {
    if (!from || !(error instanceof ApiError) || error.code !== 'BAD_CURSOR') throw error
    return walk(query)
  }
}
