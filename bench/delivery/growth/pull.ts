import { ask } from '../ask.ts'
import { PULLED } from '../floor.ts'

// A whole district in three languages, from the first page to the last: all its articles with their texts and covers.

const QUERY = `query ($after: String, $district: String!) {
  changes(after: $after, first: 500, filter: { types: [ARTICLE], districts: [$district] }) {
    cursor hasMore
    changes { kind id locale entry { id slug title ... on Article {
      summary date body { html readingMinutes } cover { url alt width height thumbhash }
    } } }
  }
}`

/** By `changes`. @returns how many language versions came */
export async function pullByChanges(url: string, district: string) {
  let count = 0
  for (let after: string | null = null; ; ) {
    const body = JSON.stringify({ query: QUERY, variables: { after, district } })
    const { text } = await ask(url, { method: 'POST', path: '/graphql', body })
    const { data, errors } = JSON.parse(text)
    if (errors) throw new Error(JSON.stringify(errors))
    count += data.changes.changes.length
    after = data.changes.cursor
    if (!data.changes.hasMore) return count
  }
}

/** By one statement written by hand, its pages told apart by the key of the last row. */
export async function pullByKeys(url: string, district: string) {
  let count = 0
  let last = { doc: 0, locale: '-' }
  for (;;) {
    const path = encodeURI(`/pull/${district}/${last.doc}/${last.locale}`)
    const { nodes } = JSON.parse((await ask(url, { method: 'GET', path, body: '' })).text)
    count += nodes.length
    if (nodes.length < PULLED) return count
    last = nodes.at(-1)
  }
}
