import type { Loader } from 'astro/loaders'
import { ask } from '../api/ask.ts'
import type { TypedDocumentString } from '../gql/graphql.ts'
import { type Lang, toLocale } from '../languages.ts'
import { districts, langs } from '../site.ts'

interface Asked {
  after?: string | null | undefined
  districts?: string[] | string | null | undefined
}
interface Page {
  changes: { cursor: string; hasMore: boolean; changes: { id: string; entry: object | null }[] }
}

/**
 * Loads everything of a type that is public in the site's districts and languages, by walking `changes` from its start: one entry
 * for each language version. The whole is asked for at each build, because what an entry says of others (the name of its centre)
 * changes without the entry. What did not change keeps its digest.
 */
export function following<Result extends Page, Variables extends Asked>(
  query: TypedDocumentString<Result, Variables>,
): Loader {
  return {
    name: 'follow-changes',
    load: async ({ store, generateDigest }) => {
      const found = await walk(query)
      store.clear()
      for (const { id, entry } of found) {
        const data = entry as Record<string, unknown>
        store.set({ id, data, digest: generateDigest(data) })
      }
    },
  }
}

async function walk<Result extends Page, Variables extends Asked>(
  query: TypedDocumentString<Result, Variables>,
) {
  const found = []
  const locales = langs.map((lang: Lang) => toLocale(lang))
  let after: string | null = null
  for (let hasMore = true; hasMore; ) {
    const variables = { after, districts, locales, fallback: locales } as unknown as Variables
    const { changes }: Page = await ask(query, variables)
    found.push(...changes.changes.filter(({ entry }) => entry !== null))
    after = changes.cursor
    hasMore = changes.hasMore
  }
  return found
}
