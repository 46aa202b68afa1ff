import type { Context } from '../context.ts'
import type { List } from './loader.ts'
import type { Page } from './page.ts'

/** A connection as its resolvers get it; the total is counted only when it is asked for. */
export async function loadConnection(context: Context, list: List) {
  const { type, languages, where, span, parent, page, asked } = list
  const count = () => context.lists.count.load({ type, languages, where, span, parent })
  // In the same round as the page.
  const [{ entries, more }] = await Promise.all([
    context.lists.page.load(list),
    asked.total && count(),
  ])
  return {
    edges: entries,
    nodes: entries.map(({ node }) => node),
    pageInfo: pageInfo(entries, page, more),
    count,
  }
}

type Connection = Awaited<ReturnType<typeof loadConnection>>

/** The fields of every connection that are made only where they are asked for. */
export const connectionFields = {
  totalCount: ({ count }: Connection) => count(),
}

/**
 * What is before and behind a page, and where it begins and ends.
 * @param more whether there are rows further on in the direction of the page
 */
export const pageInfo = (
  edges: { cursor: string }[],
  { backwards, from }: Page,
  more: boolean,
) => ({
  hasNextPage: backwards ? from !== null : more,
  hasPreviousPage: backwards ? more : from !== null,
  get startCursor() {
    return edges[0]?.cursor ?? null
  },
  get endCursor() {
    return edges.at(-1)?.cursor ?? null
  },
})
