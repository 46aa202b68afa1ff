import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  type DeliveryAnswer,
  read,
  startDelivery,
  type TestDelivery,
} from '../../test/support/delivery.ts'
import { StartError } from '../startError.ts'
import { persistedQueries } from './persisted.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const persisted = (hash: unknown, version = 1) => ({
  persistedQuery: { version, sha256Hash: hash },
})
const codeOf = ({ body }: DeliveryAnswer) => body.errors?.[0]?.extensions.code

const QUERY = 'query Districts { regions { slug } }'
const ANSWER = { data: { regions: [] } }

let delivery: TestDelivery

const get = async (parameters: Record<string, string>, at = delivery) =>
  read(await fetch(`${at.url}/graphql?${new URLSearchParams(parameters)}`))

describe('automatic persisted queries', () => {
  beforeAll(async () => {
    delivery = await startDelivery()
  })
  afterAll(() => delivery.close())

  it('asks for the query once, and answers by its hash from then on, GET too', async () => {
    const extensions = persisted(sha256(QUERY))
    const unknown = await delivery.ask({ extensions })
    expect(codeOf(unknown)).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(unknown.headers.get('cache-control')).toBe('no-store')
    expect((await delivery.ask({ query: QUERY, extensions })).body).toEqual(ANSWER)
    expect((await delivery.ask({ extensions })).body).toEqual(ANSWER)
    expect((await get({ extensions: JSON.stringify(extensions) })).body).toEqual(ANSWER)
  })

  it('takes variables and a name with a hash', async () => {
    const query = 'query A($s: String!) { region(slug: $s) { id } } query B { regions { id } }'
    const extensions = persisted(sha256(query))
    const registered = await delivery.ask({ query, extensions, operationName: 'B' })
    expect(registered.body).toEqual(ANSWER)
    const by = { operationName: 'A', variables: JSON.stringify({ s: 'x' }) }
    const got = await get({ extensions: JSON.stringify(extensions), ...by })
    expect(got.body).toEqual({ data: { region: null } })
  })

  it('registers nothing under a hash that is not its own', async () => {
    const hash = sha256('{ another }')
    const answer = await delivery.ask({ query: QUERY, extensions: persisted(hash) })
    expect([answer.status, codeOf(answer)]).toEqual([400, 'PERSISTED_QUERY_HASH_MISMATCH'])
    expect(codeOf(await delivery.ask({ extensions: persisted(hash) }))).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
  })

  it('registers nothing that is not answered', async () => {
    for (const query of ['{ nothing', '{ nothing }', `{ ${'a: regions { id } '.repeat(61)} }`]) {
      const extensions = persisted(sha256(query))
      expect((await delivery.ask({ query, extensions })).status).toBe(400)
      expect(codeOf(await delivery.ask({ extensions }))).toBe('PERSISTED_QUERY_NOT_FOUND')
    }
  })

  it.each([
    ['another version', persisted(sha256(QUERY), 2), 'BAD_REQUEST'],
    ['a hash that is no text', persisted({ a: 1 }), 'PERSISTED_QUERY_NOT_FOUND'],
    ['no hash', { persistedQuery: { version: 1 } }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['no object', { persistedQuery: 'x' }, 'BAD_REQUEST'],
  ])('refuses %s', async (_, extensions, code) => {
    expect(codeOf(await delivery.ask({ extensions }))).toBe(code)
  })
})

it('what is kept of queries never outgrows its place, and the latest asked for stay', async () => {
  const most = 100_000
  const store = persistedQueries(most)
  const kept = new Map<string, string>()
  for (let n = 0; n < 2_000; n++) {
    const key = `apq:${n}`
    const value = randomBytes(1 + ((n * 37) % 2_000)).toString('hex')
    kept.set(key, value)
    await store.set(key, value)
    expect(await store.get('apq:0'), `after ${n}`).toBe(kept.get('apq:0'))
  }
  let bytes = 0
  for (const [key, value] of kept) {
    const found = await store.get(key)
    if (found === undefined) continue
    expect(found).toBe(value)
    bytes += 2 * (key.length + found.length)
  }
  expect(bytes).toBeLessThanOrEqual(most)
  expect(bytes).toBeGreaterThan(most / 2)
  expect(await store.get('apq:1')).toBeUndefined()
  expect(await store.get('apq:1999')).toBe(kept.get('apq:1999'))
})

describe('trusted documents', () => {
  const file = () => join(inject('folder'), `trusted-${process.pid}.json`)
  const start = async (documents: unknown) => {
    await writeFile(file(), typeof documents === 'string' ? documents : JSON.stringify(documents))
    return startDelivery({ TRUSTED_DOCUMENTS: file(), GRAPHIQL: 'on' })
  }

  it('are the only ones that are answered, by their hash or as they are', async () => {
    const locked = await start({ [sha256(QUERY)]: QUERY })
    try {
      const extensions = persisted(sha256(QUERY))
      expect((await locked.ask({ extensions })).body).toEqual(ANSWER)
      expect((await locked.ask({ query: QUERY })).body).toEqual(ANSWER)
      expect((await get({ extensions: JSON.stringify(extensions) }, locked)).body).toEqual(ANSWER)
      const other = '{ topics { id } }'
      const refused = [
        await locked.ask({ query: other }),
        await locked.ask({ query: other, extensions: persisted(sha256(other)) }),
        await locked.ask({ query: other, extensions }),
        await locked.ask({ query: `${QUERY} ` }),
        await locked.ask({ query: '{ __schema { queryType { name } } }' }),
        await locked.ask({ extensions: persisted(sha256(other)) }),
        await locked.ask({ extensions: persisted('__proto__') }),
        await get({ query: other }, locked),
        await get({ extensions: JSON.stringify(persisted(sha256(other))) }, locked),
      ]
      for (const answer of refused) {
        expect([answer.status, codeOf(answer)]).toEqual([403, 'DOCUMENT_NOT_TRUSTED'])
      }
      const page = await fetch(`${locked.url}/graphql`, { headers: { accept: 'text/html' } })
      expect(await page.text()).not.toContain('GraphiQL')
    } finally {
      await locked.close()
    }
  })

  const hash = 'a'.repeat(64)
  it.each([
    ['no JSON', '{', 'is no JSON object of documents by their SHA-256.'],
    ['a list', [QUERY], 'is no JSON object of documents by their SHA-256.'],
    [
      'no texts',
      { [sha256(QUERY)]: { query: QUERY } },
      'is no JSON object of documents by their SHA-256.',
    ],
    [
      'a wrong hash',
      { [hash]: QUERY },
      `has a document under ${hash} whose SHA-256 is ${sha256(QUERY)}.`,
    ],
    [
      'a document that the schema has not',
      { [sha256('{ a }')]: '{ a }' },
      `has a document that cannot be answered, ${sha256('{ a }')}: Cannot query field "a" on type "Query".`,
    ],
  ])('%s stops the start, in one line', async (_, documents, what) => {
    const error = await start(documents).catch((reason) => reason)
    expect(error).toBeInstanceOf(StartError)
    expect(error.message).toBe(`TRUSTED_DOCUMENTS ${file()} ${what}`)
  })

  it('a file that is not there stops the start', async () => {
    const starting = startDelivery({ TRUSTED_DOCUMENTS: '/nowhere/trusted.json' })
    await expect(starting).rejects.toThrow(
      /^TRUSTED_DOCUMENTS \/nowhere\/trusted\.json cannot be read: ENOENT/,
    )
  })
})
