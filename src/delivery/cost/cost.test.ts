import {
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type DeliveryAnswer,
  startDelivery,
  type TestDelivery,
} from '../../../test/support/delivery.ts'
import { seeded } from '../../../test/support/seeded.ts'
import { buildSchema } from '../schema/build.ts'
import { costOf } from './cost.ts'
import { LIMITS } from './limits.ts'
import { fragmentsOf } from './plugin.ts'

let delivery: TestDelivery
let schema: GraphQLSchema

beforeAll(async () => {
  const { template } = await seeded()
  delivery = await startDelivery({}, template)
  schema = await buildSchema()
})
afterAll(() => delivery.close())

function cost(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return costOf(schema, operation, fragmentsOf(document), variables)
}

const refusal = async (answer: Promise<DeliveryAnswer>) => {
  const { status, body } = await answer
  expect(body.data).toBeUndefined()
  return { status, ...body.errors?.[0]?.extensions }
}

describe('the cost is what a request can give', () => {
  it.each([
    ['an entry', '{ article(slug: "a") { title } }', 1],
    ['a page', '{ articles(first: 30) { nodes { title } } }', 30 * 2],
    ['a page from its end', '{ articles(last: 30) { nodes { title } } }', 30 * 2],
    ['a page as it comes', '{ articles { nodes { title } } }', 20 * 2],
    [
      'pages in a page',
      '{ centers(first: 10) { nodes { articles(first: 5) { nodes { title } } } } }',
      10 * (1 + 1 + 5 * 2),
    ],
    ['a default of the schema', '{ article(slug: "a") { related { title } } }', 1 + 3],
    ['ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'days',
      '{ event(slug: "a") { occurrences(from: "2026-01-01T00:00:00Z", to: "2026-01-31T00:00:00Z") { id } } }',
      1 + 30,
    ],
    ['a variable', 'query ($n: Int) { articles(first: $n) { nodes { title } } }', 50 * 2],
    [
      'the default of a variable',
      'query ($m: Int = 40) { articles(first: $m) { nodes { title } } }',
      40 * 2,
    ],
    ['an alias', '{ a: article(slug: "a") { id } b: article(slug: "b") { id } }', 2],
    [
      'a fragment, each time',
      '{ a: regions { ...r } b: regions { ...r } } fragment r on Region { districts { id } }',
      2 * (10 * (1 + 10)),
    ],
    [
      'an entry of any type, as the dearest',
      '{ node(id: "a") { ... on Article { gallery { url } } ... on Topic { id } } }',
      1 + 10,
    ],
    ['what every entry has', '{ node(id: "a") { ... on Entry { translations { id } } } }', 1 + 10],
    [
      'what is left out',
      'query ($no: Boolean = false) { regions @include(if: $no) { id } topics @skip(if: true) { id } }',
      0,
    ],
    ['the schema', getIntrospectionQuery(), 0],
  ])('%s', (_, query, expected) => {
    expect(validate(schema, parse(query))).toEqual([])
    expect(cost(query, { n: 50 })).toBe(expected)
  })

  it('of fragments that multiply is found in no time', () => {
    const levels = Array.from(
      { length: 40 },
      (_, n) =>
        `fragment f${n} on Region { districts { region { ...f${n + 1} ...f${n + 1} ...f${n + 1} } } }`,
    )
    const query = `{ regions { ...f0 } } ${levels.join(' ')} fragment f40 on Region { id }`
    const begun = performance.now()
    expect(cost(query)).toBe(Number.MAX_SAFE_INTEGER)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('of a fragment in itself has an end', () => {
    expect(
      cost('{ regions { ...a } } fragment a on Region { districts { region { ...a } } }'),
    ).toBeGreaterThan(0)
  })
})

describe('too dear a request is told its cost and the limit', () => {
  it.each([
    [
      'pages in pages',
      '{ centers(first: 100) { nodes { articles(first: 100) { nodes { gallery { url } } } } } }',
      {},
    ],
    [
      'by a variable',
      'query ($n: Int) { centers(first: $n) { nodes { articles(first: $n) { nodes { gallery { url } } } } } }',
      { n: 100 },
    ],
  ])('%s', async (_, query, variables) => {
    const expected = cost(query, variables)
    expect(expected).toBeGreaterThan(LIMITS.cost)
    expect(await refusal(delivery.ask({ query, variables }))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      cost: expected,
      limit: LIMITS.cost,
    })
  })

  it('and one with other variables is answered', async () => {
    const query =
      'query ($n: Int!) { centers(first: $n) { nodes { articles(first: $n) { nodes { gallery { url } } } } } }'
    expect((await delivery.ask({ query, variables: { n: 10 } })).status).toBe(200)
    expect((await delivery.ask({ query, variables: { n: 100 } })).status).toBe(400)
    expect((await delivery.ask({ query, variables: { n: 10 } })).status).toBe(200)
  })
})

describe('so is one that spells too much', () => {
  const many = (count: number, one: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => one(n)).join(' ')
  const nested = (levels: number) =>
    `{ regions { ${'districts { region { '.repeat(levels / 2)} id ${'} }'.repeat(levels / 2)} } }`

  it.each<[string, keyof typeof LIMITS, (count: number) => string]>([
    ['roots', 'roots', (n) => `{ ${many(n, (i) => `a${i}: topics { id }`)} }`],
    ['aliases', 'aliases', (n) => `{ topics { ${many(n, (i) => `a${i}: id`)} } }`],
    [
      'directives',
      'directives',
      (n) =>
        `{ topics { ${many(n, (i) => `${['id', 'slug', 'title'][i % 3]} @skip(if: false)`)} } }`,
    ],
    [
      'fields, by fragments',
      'fields',
      (n) =>
        `{ topics { ${many(n / 50, () => '...a')} } } fragment a on Topic { ${many(50, () => 'id')} }`,
    ],
    [
      'aliases of the schema',
      'aliases',
      (n) => `{ __schema { queryType { ${many(n, (i) => `a${i}: name`)} } } }`,
    ],
  ])('%s', async (_, limit, query) => {
    const most = LIMITS[limit]
    const above = await refusal(delivery.ask({ query: query(most + 50) }))
    expect(above).toEqual({ status: 400, code: 'QUERY_TOO_COMPLEX', limit: most })
    expect((await delivery.ask({ query: query(most - 50) })).body.errors).toBeUndefined()
  })

  it('levels', async () => {
    expect(await refusal(delivery.ask({ query: nested(LIMITS.depth) }))).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      limit: LIMITS.depth,
    })
  })

  it('tokens', async () => {
    const query = `{ topics { ${'id '.repeat(LIMITS.tokens)} } }`
    expect(await refusal(delivery.ask({ query }))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      limit: LIMITS.tokens,
    })
  })

  it('the schema in circles', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`
    expect(await refusal(delivery.ask({ query }))).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
  })
})

describe('what sites ask is within all limits', () => {
  it('the schema', async () => {
    expect((await delivery.ask({ query: getIntrospectionQuery() })).body.errors).toBeUndefined()
  })

  it('50 of each of six types in three languages, with covers and districts', async () => {
    const types: Record<string, string> = {
      articles: 'cover { url } districts { title }',
      events: 'cover { url } districts { title }',
      programs: 'cover { url } districts { title }',
      grants: 'districts { title }',
      benefits: 'districts { title }',
      centers: 'cover { url } district { title }',
    }
    const lists = ['KK', 'RU', 'EN'].flatMap((locale) =>
      Object.entries(types).map(
        ([type, fields]) =>
          `${type}${locale}: ${type}(first: 50, locale: ${locale}) { nodes { title ${fields} } }`,
      ),
    )
    expect((await delivery.ask({ query: `{ ${lists.join(' ')} }` })).body.errors).toBeUndefined()
  })

  it('500 changes of any type with all that they hold', async () => {
    const article =
      'summary body { html } cover { url srcset } gallery { url } districts { title } seo { title }'
    const event =
      'summary text: body { html } cover { url } districts { title } center { title } speakers { name }'
    const query = `{ changes(first: 500) { cursor changes { kind id entry { title translations { slug } ... on Article { ${article} } ... on Event { ${event} } ... on Center { services { title } team { name photo { url } } gallery { url } } } } } }`
    expect((await delivery.ask({ query })).body.errors).toBeUndefined()
  })
})
