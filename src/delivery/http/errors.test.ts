import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type DeliveryAnswer,
  read,
  startDelivery,
  type TestDelivery,
} from '../../../test/support/delivery.ts'

let delivery: TestDelivery

beforeAll(async () => {
  delivery = await startDelivery()
})
afterAll(() => delivery.close())

/** What no answer may hold: where our code lies, what our statements say, whose libraries these are. */
const INTERNALS =
  /node_modules|\.ts\b|\/work|\/src|postgres|pg_|select |delivery\.|apollo|fastify|stack/i

async function refusal(answer: Promise<DeliveryAnswer>) {
  const { status, body } = await answer
  const [error] = body.errors ?? []
  expect(JSON.stringify(body)).not.toMatch(INTERNALS)
  expect(error?.message).toBeTruthy()
  return [status, error?.extensions.code]
}

const send = async (init: RequestInit, search = '') =>
  read(await fetch(`${delivery.url}/graphql${search}`, init))
const post = (body: string | Uint8Array, type = 'application/json') =>
  send({ method: 'POST', headers: { 'content-type': type }, body: body as BodyInit })
const get = (parameters: Record<string, string> | string) =>
  send({}, `?${typeof parameters === 'string' ? parameters : new URLSearchParams(parameters)}`)

const RANGE =
  '{ articles(filter: { from: "2026-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z" }) { totalCount } }'
const SPAN =
  '{ occurrences(from: "2026-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z") { nodes { id } } }'
const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`

describe('a query that makes no sense has a code, over POST and over GET', () => {
  it.each([
    ['a cursor that is none', '{ articles(after: "x") { totalCount } }', 200, 'BAD_CURSOR'],
    ['a cursor of another list', `{ changes(after: "W10") { cursor } }`, 200, 'BAD_CURSOR'],
    ['an unknown language', '{ regions(locale: DE) { id } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a reversed range', RANGE, 200, 'BAD_USER_INPUT'],
    ['a reversed span of dates', SPAN, 200, 'BAD_USER_INPUT'],
    ['a page above the limit', '{ articles(first: 101) { totalCount } }', 200, 'BAD_USER_INPUT'],
    ['a page of changes above it', '{ changes(first: 501) { cursor } }', 200, 'BAD_USER_INPUT'],
    ['an unknown field', '{ articles { password } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a fragment in itself',
      '{ regions { ...a } } fragment a on Region { ...a }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a syntax error', '{ articles {', 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'values nested without end',
      `{ nodes(ids: ${'['.repeat(500)}) { id } }`,
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['more of that', `{ nodes(ids: ${'['.repeat(6000)}) { id } }`, 400, 'QUERY_TOO_COMPLEX'],
    [
      'values in values',
      `{ nodes(ids: ${'['.repeat(1500)}${']'.repeat(1500)}) { id } }`,
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['levels without end', `{ ${'a { '.repeat(1500)}`, 400, 'GRAPHQL_PARSE_FAILED'],
    ['a mutation', 'mutation { delete }', 400, 'BAD_REQUEST'],
    [
      'no operation of that name',
      'query a { regions { id } } query b { regions { id } }',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('%s', async (what, query, status, code) => {
    expect(await refusal(post(JSON.stringify({ query })))).toEqual([status, code])
    const byGet = await refusal(get({ query }))
    if (what === 'more of that') expect(byGet).toEqual([431, 'REQUEST_TOO_LARGE'])
    else expect(byGet).toEqual([what === 'a mutation' ? 405 : status, code])
  })

  it('an unknown slug is no mistake: there is nothing under it', async () => {
    const query = '{ article(slug: "never") { id } center(slug: "") { id } node(id: "zzz") { id } }'
    const nothing = { data: { article: null, center: null, node: null } }
    expect((await post(JSON.stringify({ query }))).body).toEqual(nothing)
    expect((await get({ query })).body).toEqual(nothing)
  })

  it.each([
    ['a language that there is not', 'query ($v: Locale!) { regions(locale: $v) { id } }', '"DE"'],
    [
      'a time that there is not',
      'query ($v: DateTime) { articles(filter: { from: $v }) { totalCount } }',
      '"2026-02-30T00:00:00Z"',
    ],
    ['a text for a number', 'query ($v: Int) { articles(first: $v) { totalCount } }', '"10"'],
    ['nothing for what must be', 'query ($v: String!) { article(slug: $v) { id } }', 'null'],
  ])('%s, as a variable', async (_, query, value) => {
    const variables = `{"v":${value}}`
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`
    expect(await refusal(post(body))).toEqual([400, 'BAD_USER_INPUT'])
    expect(await refusal(get({ query, variables }))).toEqual([400, 'BAD_USER_INPUT'])
  })
})

describe('a request that is none', () => {
  const query = '{ regions { id } }'

  it.each<[string, () => Promise<DeliveryAnswer>, number, string]>([
    [
      'a body of a megabyte',
      () => post(JSON.stringify({ query: `#${'x'.repeat(1e6)}\n${query}` })),
      413,
      'REQUEST_TOO_LARGE',
    ],
    ['another type', () => post(query, 'application/graphql'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a form',
      () => post('query=a', 'application/x-www-form-urlencoded'),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no type', () => post(new TextEncoder().encode('{}'), ''), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'another charset',
      () => post('{}', 'application/json; charset=windows-1251'),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['broken JSON', () => post('{"query":'), 400, 'BAD_REQUEST'],
    ['nothing', () => post(''), 400, 'BAD_REQUEST'],
    ['null', () => post('null'), 400, 'BAD_REQUEST'],
    ['no query', () => post('{"variables":{}}'), 400, 'BAD_REQUEST'],
    ['a query that is no text', () => post('{"query":{"kind":"Document"}}'), 400, 'BAD_REQUEST'],
    [
      'variables that are no object',
      () => post(`{"query":"${query}","variables":[1]}`),
      400,
      'BAD_REQUEST',
    ],
    [
      'bytes that are not UTF-8',
      () => post(Buffer.from('{"query":"{ article(slug: \\"\xff\xfe\\") { id } }"}', 'latin1')),
      400,
      'BAD_REQUEST',
    ],
    [
      'JSON without end',
      () => post(`{"query":"${query}","variables":${deep(40_000)}}`),
      400,
      'BAD_REQUEST',
    ],
    [
      'a key twice',
      () => post(`{"query":"${query}","query":"{ topics { id } }"}`),
      400,
      'BAD_REQUEST',
    ],
    [
      'a key twice, spelled otherwise',
      () => post(`{"query":"${query}", "query" :"{ topics { id } }"}`),
      400,
      'BAD_REQUEST',
    ],
    [
      'several at once',
      () => post(`[{"query":"${query}"},{"query":"${query}"}]`),
      400,
      'BAD_REQUEST',
    ],
    ['a prototype', () => post(`{"query":"${query}","__proto__":{"a":1}}`), 400, 'BAD_REQUEST'],
    ['nothing by GET', () => get(''), 400, 'BAD_REQUEST'],
    [
      'bytes that are not UTF-8, by GET',
      () => get(`query=${encodeURIComponent(query)}%ff`),
      400,
      'BAD_REQUEST',
    ],
    [
      'a parameter twice, by GET',
      () => get(`query=${encodeURIComponent(query)}&query=a`),
      400,
      'BAD_REQUEST',
    ],
    [
      'variables without end, by GET',
      () => get({ query, variables: deep(500) }),
      400,
      'BAD_REQUEST',
    ],
    [
      'variables that are no JSON, by GET',
      () => get({ query, variables: '{' }),
      400,
      'BAD_REQUEST',
    ],
    ['another method', () => send({ method: 'PUT', body: '{}' }), 405, 'METHOD_NOT_ALLOWED'],
    [
      'an answer that we do not have',
      () => send({ headers: { accept: 'image/png' } }, `?query=${encodeURIComponent(query)}`),
      406,
      'BAD_REQUEST',
    ],
  ])('%s', async (_, request, status, code) => {
    expect(await refusal(request())).toEqual([status, code])
  })

  it('comes in the media type that was asked for', async () => {
    const accept = 'application/graphql-response+json'
    const answer = await send({
      method: 'POST',
      headers: { accept, 'content-type': 'text/plain' },
      body: 'a',
    })
    expect(answer.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/)
  })

  it('an address of a megabyte is refused before it is read', async () => {
    const { port } = new URL(delivery.url)
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`GET /graphql?query=${'x'.repeat(1e6)} HTTP/1.1\r\nhost: a\r\n\r\n`)
      })
      socket.once('data', (chunk) => resolve(chunk.toString()))
      socket.on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*"REQUEST_TOO_LARGE"/s)
  })
})

describe('what fails on our side', () => {
  const rename = (from: string, to: string) =>
    delivery.sql(`alter table delivery.${from} rename to ${to}`)
  const query = '{ regions { id } }'

  it('has a status for proxies, and says nothing of itself', async () => {
    await rename('entries', 'away')
    const failed = await refusal(delivery.ask({ query }))
    await rename('away', 'entries')
    expect(failed).toEqual([500, 'INTERNAL_SERVER_ERROR'])
  })

  it('what takes too long is given up', async () => {
    const lock = await delivery.lock('delivery.entries')
    const failed = await refusal(delivery.ask({ query }))
    await lock.release()
    expect(failed).toEqual([504, 'TIMEOUT'])
    expect((await delivery.ask({ query })).status).toBe(200)
  })

  it('a database that is gone may be asked again', async () => {
    const name = new URL(delivery.databaseUrl).pathname.slice(1)
    await delivery.outside(`alter database ${name} allow_connections false`)
    await delivery.outside(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    )
    // Not from memory: nobody asked it in these words before.
    const failed = await refusal(delivery.ask({ query: `# anew\n${query}` }))
    await delivery.outside(`alter database ${name} allow_connections true`)
    expect(failed).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect((await delivery.ask({ query })).status).toBe(200)
  })
})

describe('introspection', () => {
  const QUERY = '{ __schema { queryType { name } } }'

  it('is answered, unless it is switched off; then nothing helps to guess either', async () => {
    expect((await delivery.ask({ query: QUERY })).body.data).toBeTruthy()
    const suggestion = await delivery.ask({ query: '{ article(slug: "a") { titel } }' })
    expect(suggestion.body.errors?.[0]?.message).toContain('Did you mean "title"')
    const closed = await startDelivery({ INTROSPECTION: 'off' })
    try {
      expect(await refusal(closed.ask({ query: QUERY }))).toEqual([400, 'INTROSPECTION_DISABLED'])
      const typo = await closed.ask({ query: '{ article(slug: "a") { titel } }' })
      expect(typo.body.errors?.[0]?.message).not.toMatch(/Did you mean|title"/)
    } finally {
      await closed.close()
    }
  })
})

it('docs/api.md names every code', async () => {
  const root = join(import.meta.dirname, '..', '..', '..')
  const table = await readFile(join(root, 'docs', 'api.md'), 'utf8')
  for (const code of CODES) expect(table).toContain(`\`${code}\``)
})

const CODES = [
  'BAD_CURSOR',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'DOCUMENT_NOT_TRUSTED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'INTROSPECTION_DISABLED',
  'METHOD_NOT_ALLOWED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_HASH_MISMATCH',
  'PERSISTED_QUERY_NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'REQUEST_TOO_LARGE',
  'SERVICE_UNAVAILABLE',
  'TIMEOUT',
  'UNSUPPORTED_MEDIA_TYPE',
]
