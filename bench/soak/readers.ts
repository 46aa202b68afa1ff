import { setTimeout } from 'node:timers/promises'
import type { randomFrom } from '../../test/support/random.ts'
import { ask } from '../delivery/ask.ts'
import type { LoadRequest } from '../delivery/load/load.ts'
import { GRAPHQL, type Key, NAMES, variablesOf } from '../delivery/queries.ts'
import type { Running } from '../delivery/servers.ts'
import type { Truth } from './truth.ts'

type Random = ReturnType<typeof randomFrom>

const NEWEST = `query ($slug: String!) {
  article(locale: KK, slug: $slug) { slug title }
  articles(locale: KK, first: 10) { nodes { slug title } }
}`

export interface Question {
  query: string
  variables: Record<string, unknown>
  /** The article whose title has to be right in the answer. */
  truth?: Truth
}

interface Known {
  etag: string
  text: string
}

/** How many answers came, and how. */
export interface Counts {
  requests: number
  hits: number
  notModified: number
}

/** Somebody who asks one delivery, in every way that there is: GET and POST, for what others asked too or not, having it or not. */
export class Reader {
  readonly #server: Running
  readonly #questions: Question[]
  readonly #known = new Map<string, Known>()
  readonly #problem: (text: string) => void
  readonly counts: Counts = { requests: 0, hits: 0, notModified: 0 }

  constructor(server: Running, questions: Question[], problem: (text: string) => void) {
    this.#server = server
    this.#questions = questions
    this.#problem = problem
  }

  async readWhile(goesOn: () => boolean, random: Random) {
    while (goesOn()) {
      await this.read(random.pick(this.#questions), random).catch((error: Error) =>
        this.#problem(`${this.#server.name}: ${error.message}`),
      )
      await setTimeout(random.whole(0, 8))
    }
  }

  /** Asks once and looks whether the answer may be so. @returns its body */
  async read(question: Question, random: Random) {
    // A comment that nobody else writes makes it a question that nobody asked.
    const alone = random.chance(0.3) ? `# ${random.next()}\n` : ''
    const request = requestOf({ ...question, query: alone + question.query }, random.chance(0.5))
    const key = `${request.method} ${request.path} ${request.body}`
    const known = random.chance(0.5) ? this.#known.get(key) : undefined
    const headers = { ...(known && { 'if-none-match': known.etag }) }
    const asked = performance.now()
    const answered = await ask(this.#server.url, { ...request, headers })
    const at = performance.now()
    this.#count(answered.status, answered.headers)
    const text = answered.status === 304 && known ? known.text : answered.text
    if (answered.status !== 200 && !(answered.status === 304 && known)) {
      throw new Error(`${answered.status} ${answered.text.slice(0, 300)}`)
    }
    const { data, errors } = JSON.parse(text)
    if (errors) throw new Error(text.slice(0, 300))
    if (question.truth) this.#hold(question.truth, data, asked, at)
    if (!alone) this.#known.set(key, { etag: answered.headers.get('etag') ?? '', text })
    return text
  }

  #hold(truth: Truth, data: Record<string, any>, asked: number, at: number) {
    const inList = data.articles.nodes.find(({ slug }: Truth) => slug === truth.slug)
    for (const title of [data.article?.title ?? null, inList?.title ?? null]) {
      if (truth.allows(title, asked, at)) continue
      throw new Error(`an old answer: “${title}” of ${truth.slug}, which is “${truth.newest}”`)
    }
  }

  #count(status: number, headers: Headers) {
    this.counts.requests += 1
    if (/\bhit\b/.test(headers.get('cache-status') ?? '')) this.counts.hits += 1
    if (status === 304) this.counts.notModified += 1
  }
}

/** What is asked: the queries of the benchmark, and the titles of what is being published. */
export const questionsOf = (keys: Key[], truths: Truth[]): Question[] => [
  ...NAMES.flatMap((name) =>
    keys.map((key) => ({ query: GRAPHQL[name], variables: variablesOf(name, key) })),
  ),
  ...Array.from({ length: keys.length }, () => truths)
    .flat()
    .map((truth) => ({ query: NEWEST, variables: { slug: truth.slug }, truth })),
]

function requestOf({ query, variables }: Question, isGet: boolean): LoadRequest {
  if (!isGet)
    return { method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables }) }
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return { method: 'GET', path: `/graphql?${asked}`, body: '' }
}
