import { ask } from '../ask.ts'
import type { LoadRequest } from '../load/load.ts'

// Pages of the public API that lie deep, or late.

const LOCALES = ['KK', 'RU', 'EN'] as const
const PAGE = 20
/** Changes behind a cursor that is recent. */
const RECENT = 50

const ARTICLES = `query ($locale: Locale!, $after: String) {
  articles(locale: $locale, first: ${PAGE}, after: $after) {
    nodes { id slug title summary date cover { url alt width height thumbhash } } pageInfo { endCursor hasNextPage }
  }
}`
const CHANGES = `query ($after: String, $first: Int!) {
  changes(after: $after, first: $first) { cursor hasMore changes { kind id locale entry { id slug title } } }
}`

const post = (query: string, variables: unknown): LoadRequest => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
})

async function dataOf(url: string, request: LoadRequest) {
  const { data, errors } = JSON.parse((await ask(url, request)).text)
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** A page of all articles by its number, in each language. */
export async function pagesOf(url: string, number: number): Promise<LoadRequest[]> {
  return Promise.all(
    LOCALES.map(async (locale) => {
      let after: string | null = null
      for (let page = 1; page < number; page += 1) {
        const { articles } = await dataOf(url, post(ARTICLES, { locale, after }))
        if (!articles.pageInfo.hasNextPage) throw new Error(`There is no page ${number}`)
        after = articles.pageInfo.endCursor
      }
      return post(ARTICLES, { locale, after })
    }),
  )
}

/** A page of `changes` from a cursor that has seen all but the newest. */
export async function recentChanges(url: string): Promise<LoadRequest[]> {
  const all = await walk(url, Number.POSITIVE_INFINITY)
  const { cursor } = await walk(url, all.count - RECENT)
  const request = post(CHANGES, { after: cursor, first: 500 })
  const { changes } = await dataOf(url, request)
  if (changes.changes.length !== RECENT) throw new Error('Somebody is publishing meanwhile')
  return [request]
}

async function walk(url: string, most: number) {
  let cursor: string | null = null
  for (let count = 0; ; ) {
    const first = Math.min(500, most - count)
    const { changes } = await dataOf(url, post(CHANGES, { after: cursor, first }))
    count += changes.changes.length
    cursor = changes.cursor
    if (!changes.hasMore || count >= most) return { count, cursor }
  }
}
