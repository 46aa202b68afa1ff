import { isDeepStrictEqual } from 'node:util'
import { type Answered, ask, askAll } from './ask.ts'
import { pathOf } from './floor.ts'
import type { LoadRequest } from './load/load.ts'
import { GRAPHQL, type Key, type Name, variablesOf } from './queries.ts'

/** What an answer is held against: what the platform says to the same question. */
export interface Expected {
  name: Name
  key: Key
  data: unknown
}

/** A way to ask one of the servers. */
export interface Way {
  name: string
  /** Which of the servers it asks. */
  server: string
  /** The requests for these keys; what has to be known or kept beforehand is asked for here. */
  prepare(url: string, name: Name, keys: Key[]): Promise<LoadRequest[]>
  /** Whether the answer is the one that is due. */
  isRight(answered: Answered, expected: Expected): boolean
}

type RequestOf = (name: Name, key: Key) => LoadRequest

/** Each key as it comes. */
export const plainly =
  (requestOf: RequestOf): Way['prepare'] =>
  async (_, name, keys) =>
    keys.map((key) => requestOf(name, key))

/** Different questions that are asked of the memory for answers: so many home pages fit into it, by GET and by POST. */
const KEPT = 200

/** Every key was asked before. */
const warmed =
  (requestOf: RequestOf): Way['prepare'] =>
  async (url, name, keys) => {
    const requests = keys.slice(0, KEPT).map((key) => requestOf(name, key))
    await askAll(url, requests)
    return requests
  }

/** Every key was asked before, and is asked by who has the answer. */
const conditional =
  (requestOf: RequestOf): Way['prepare'] =>
  async (url, name, keys) => {
    const requests = keys.slice(0, KEPT).map((key) => requestOf(name, key))
    const answers = await askAll(url, requests)
    return requests.map((request, at) => ({
      ...request,
      headers: { 'if-none-match': answers[at]?.headers.get('etag') ?? '' },
    }))
  }

const post: RequestOf = (name, key) => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query: GRAPHQL[name], variables: variablesOf(name, key) }),
})

const get: RequestOf = (name, key) => {
  const variables = JSON.stringify(variablesOf(name, key))
  return {
    method: 'GET',
    path: `/graphql?${new URLSearchParams({ query: GRAPHQL[name], variables })}`,
    body: '',
  }
}

const floor: RequestOf = (name, key) => ({
  method: 'GET',
  path: pathOf(name, variablesOf(name, key) as Record<string, string>),
  body: '',
})

const same: Way['isRight'] = ({ status, text }, { data }) =>
  status === 200 && isDeepStrictEqual(JSON.parse(text).data, data)

const fromMemory: Way['isRight'] = (answered, expected) =>
  same(answered, expected) && /\bhit\b/.test(answered.headers.get('cache-status') ?? '')

export const WAYS: Way[] = [
  { name: 'floor', server: 'floor', prepare: plainly(floor), isRight: same },
  { name: 'ours', server: 'ours', prepare: plainly(post), isRight: same },
  { name: 'ours, cached', server: 'cached', prepare: warmed(post), isRight: fromMemory },
  { name: 'cached, GET', server: 'cached', prepare: warmed(get), isRight: fromMemory },
  {
    name: '304',
    server: 'cached',
    prepare: conditional(get),
    // A length there would have clients wait for what never comes.
    isRight: ({ status, text, headers }) =>
      status === 304 && text === '' && !headers.has('content-length'),
  },
  {
    name: 'constant',
    server: 'constant',
    prepare: plainly((name) => ({ method: 'GET', path: `/${name}`, body: '' })),
    isRight: ({ status, text }) => status === 200 && /^x+$/.test(text),
  },
]

/** What the platform says to a question, uncached. */
export async function expected(url: string, name: Name, key: Key): Promise<Expected> {
  const { data, errors } = JSON.parse((await ask(url, post(name, key))).text)
  if (errors) throw new Error(JSON.stringify(errors))
  return { name, key, data }
}
