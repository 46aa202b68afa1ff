import type { Context } from '../context.ts'
import type { List } from './loader.ts'
import type { Page } from './page.ts'

/** A connection as its resolvers get it; the total is counted only when it is asked for. */
export async function loadConnection(context: Context, list: List) {
  const { page, ...rest } = list
  const { entries, more } = await context.lists.page.load(list)
  const { type, languages, where, span, parent } = rest
  return {
    edges: entries,
    nodes: entries.map(({ node }) => node),
    pageInfo: {
      ...neighbours(page, more),
      get startCursor() {
        return entries[0]?.cursor ?? null
      },
      get endCursor() {
        return entries.at(-1)?.cursor ?? null
      },
    },
    count: () => context.lists.count.load({ type, languages, where, span, parent }),
  }
}

type Connection = Awaited<ReturnType<typeof loadConnection>>

/** The fields of every connection that are made only where they are asked for. */
export const connectionFields = {
  totalCount: ({ count }: Connection) => count(),
}

/** Whether there is more before and behind a page. */
export const neighbours = ({ backwards, from }: Page, more: boolean) => ({
  hasNextPage: backwards ? from !== null : more,
  hasPreviousPage: backwards ? more : from !== null,
})
