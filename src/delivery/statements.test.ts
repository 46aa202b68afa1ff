import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPlatform } from '../../test/support/platform.ts'
import { startSeededPlatform } from '../../test/support/seeded.ts'

/** What `pg` has, but does not declare. */
type Connected = pg.Client & { connectionParameters: { application_name?: string } }

let platform: TestPlatform
const statements: string[] = []
const original = pg.Client.prototype.query

beforeAll(async () => {
  platform = await startSeededPlatform()
  // Counted where every statement of delivery passes: at its connections, on the way to the real database.
  pg.Client.prototype.query = function counted(this: Connected, ...args: unknown[]) {
    const [query] = args as [{ text?: string } | string]
    const text = typeof query === 'string' ? query : query.text
    if (this.connectionParameters.application_name === 'delivery' && text) statements.push(text)
    return (original as (...args: unknown[]) => never).apply(this, args)
  } as never
})
afterAll(async () => {
  pg.Client.prototype.query = original
  await platform.close()
})

async function count(query: string) {
  statements.length = 0
  const { errors } = await platform.query(query)
  expect(errors).toBeUndefined()
  return statements.length
}

const ALL = 'first: 50, locale: KK, fallback: [RU, EN]'

describe('a request costs at most 1 + levels of links × linked types statements', () => {
  it.each([
    [
      'a list alone',
      1,
      `{ articles(${ALL}) { nodes { title slug translations { locale title } } } }`,
    ],
    ['a list with its total', 1, `{ articles(${ALL}) { totalCount nodes { title } } }`],
    [
      'several root fields',
      1,
      `{ articles { totalCount nodes { title } } article(slug: "x") { title } topics { title } regions { title } }`,
    ],
    [
      'more root fields than one statement takes',
      3,
      `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: article(slug: "${n}") { title }`).join(' ')} }`,
    ],
    ['an entry with its body', 1, `{ article(slug: "x") { title body { text } } }`],
    [
      'pictures',
      2,
      `{ articles(${ALL}) { nodes { cover { alt } gallery { alt } seo { image { url } } } } }`,
    ],
    ['one level, one type', 2, `{ articles(${ALL}) { nodes { districts { title } } } }`],
    [
      'one level, two types',
      3,
      `{ articles(${ALL}) { nodes { districts { title } centers { title } } } }`,
    ],
    [
      'two levels',
      5,
      `{ articles(${ALL}) { nodes { districts { region { title } } centers { district { title } } } } }`,
    ],
    [
      'links in the body',
      3,
      `{ articles(${ALL}) { nodes { body { html text links { title } images { alt } } } } }`,
    ],
    [
      'lists of many parents',
      4,
      `{ regions { districts { centers { nodes { articles { nodes { title } } } } } } }`,
    ],
    ['what is related', 2, `{ articles(${ALL}) { nodes { related { title } } } }`],
    [
      'two languages at once',
      4,
      `{ a: articles(locale: KK) { nodes { districts { title } } } b: articles(locale: RU) { nodes { districts { title } } } }`,
    ],
    [
      'a page of changes',
      3,
      `{ changes(first: 500) { changes { entry { title ... on Article { body { text } districts { title } cover { alt } } } } } }`,
    ],
  ])('%s: %i', async (_, most, query) => {
    const statements = await count(query)
    expect(statements).toBeGreaterThan(0)
    expect(statements).toBeLessThanOrEqual(most)
  })

  it.each([
    ['/ics/karasai.ics', 9],
    ['/ics/karasai.ics?locale=ru', 9],
    ['/feeds/karasai/news.atom', 8],
    ['/feeds/news.json?locale=en', 8],
  ])('a feed costs a handful, however much is in it: %s', async (path, most) => {
    statements.length = 0
    expect((await fetch(`${platform.url}${path}`)).status).toBe(200)
    expect(statements.length).toBeLessThanOrEqual(most)
  })

  it('the calendar of an event too', async () => {
    const { data } = await platform.query('{ events(first: 1) { nodes { icsUrl } } }')
    statements.length = 0
    expect((await fetch(data.events.nodes[0].icsUrl)).status).toBe(200)
    expect(statements.length).toBeLessThanOrEqual(8)
  })

  it('counts the total only when it is asked for', async () => {
    await count(`{ articles { nodes { title } } }`)
    expect(statements.join()).not.toMatch(/count\(\*\)::int/)
  })
})
