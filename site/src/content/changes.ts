import { ask } from '../api/ask.ts'
import { ChangesDocument, type ChangesQuery } from '../gql/graphql.ts'

export type Changed = ChangesQuery['changes']['changes'][number]

/** What changed since a cursor, or everything that there is, and where that leads. */
export async function changesSince(after: string | null) {
  const found: Changed[] = []
  let cursor = after
  for (;;) {
    const { changes } = await ask(ChangesDocument, { after: cursor })
    found.push(...changes.changes)
    cursor = changes.cursor
    if (!changes.hasMore) return { cursor: changes.cursor, changed: found }
  }
}
