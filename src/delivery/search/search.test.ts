import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPlatform } from '../../../test/support/platform.ts'
import { startSeededPlatform } from '../../../test/support/seeded.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startSeededPlatform()
})
afterAll(() => platform.close())

const SEARCH = `query ($text: String!, $filter: SearchFilter, $locale: Locale! = KK, $fallback: [Locale!]! = [], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, filter: $filter, locale: $locale, fallback: $fallback, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor score snippet node { id type locale slug title } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const ask = (text: string, rest: object = {}) => platform.query(SEARCH, { text, ...rest })

it('tries', async () => {
  for (const [text, rest] of [
    ['домбыра үйірмелері', {}],
    ['домбра', { locale: 'RU' }],
    ['казак тили', {}],
    ['ортал', {}],
    ['мероприятея', { locale: 'RU' }],
    ['орталғы', {}],
    ['grants for busines', { locale: 'EN' }],
    ['!!!', {}],
    ['халқы', {}],
  ] as const) {
    const { data, errors } = await ask(text, rest)
    console.log(
      text,
      errors ?? data.search.totalCount,
      data?.search.edges
        .slice(0, 4)
        .map((e: any) => [e.score, e.node.type, e.node.title, e.snippet]),
    )
  }
})
