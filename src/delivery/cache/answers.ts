import { LRUCache } from 'lru-cache'
import type { Freshness } from './freshness.ts'

/** An answer as it goes out. */
export interface Answer {
  body: Buffer
  type: string
  /** Strong (RFC 9110), with its quotes. */
  etag: string
  /** When it changes by the clock, milliseconds since 1970. */
  until: number
  /** What it is made of, for whoever has to drop it from a cache of theirs. */
  tags: string
}

/** Bytes of all answers that are kept. */
const MOST_BYTES = 32_000_000
/** Bytes of one answer and its question: larger ones are as quickly made. */
const LARGEST = 500_000

/** Answers by their questions, each for as long as a fresh query would give the same. */
export class Answers {
  readonly #kept = new LRUCache<string, Answer>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body, tags }, question) =>
      body.length + tags.length + question.length * 2 + 200,
    maxEntrySize: LARGEST,
  })
  readonly #freshness: Freshness

  constructor(freshness: Freshness) {
    this.#freshness = freshness
  }

  get(question: string): Answer | undefined {
    if (!this.#freshness.isSure) return undefined
    const answer = this.#kept.get(question)
    return answer && answer.until > Date.now() ? answer : undefined
  }

  /** @param generation of when the answer was begun: what was published since is not in it */
  keep(question: string, answer: Answer, generation: number) {
    if (generation === this.#freshness.generation) this.#kept.set(question, answer)
  }

  forget() {
    this.#kept.clear()
  }
}
