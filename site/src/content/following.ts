import type { Loader } from 'astro/loaders'
import { ask } from '../api/ask.ts'
import { settings } from '../api/site.ts'
import type { ArticlesQueryVariables, TypedDocumentString } from '../gql/graphql.ts'
import { toLocale } from '../languages.ts'
import { API_ORIGIN } from '../settings.ts'
import { siteOf } from './site.ts'

const { langs, districts } = siteOf(settings, { api: API_ORIGIN })

/** A query that asks for `changes`, of whatever type. */
type ChangesQuery<Result extends Page> = TypedDocumentString<Result, ArticlesQueryVariables>
interface Page {
  changes: { cursor: string; hasMore: boolean; changes: { id: string; entry: object | null }[] }
}

/**
 * Loads everything of a type that is public in the site's districts and languages, by walking `changes` from its start: one entry
 * for each language version. The whole is asked for at each build, because what an entry says of others (the name of its centre)
 * changes without the entry. What did not change keeps its digest.
 */
export const following = <Result extends Page>(query: ChangesQuery<Result>): Loader => ({
  name: 'follow-changes',
  load: async ({ store, generateDigest }) => {
    const found = await walk(query)
    store.clear()
    for (const { id, entry } of found) {
      const data = { ...entry }
      store.set({ id, data, digest: generateDigest(data) })
    }
  },
})

async function walk<Result extends Page>(
  query: ChangesQuery<Result>,
  after: string | null = null,
): Promise<Page['changes']['changes']> {
  const locales = langs.map(toLocale)
  const { changes } = await ask(query, { after, districts, locales, fallback: locales })
  const found = changes.changes.filter(({ entry }) => entry !== null)
  return changes.hasMore ? [...found, ...(await walk(query, changes.cursor))] : found
}
