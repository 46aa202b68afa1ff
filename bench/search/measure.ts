import type { Locale } from '../../src/editorial/languages.ts'

/** What somebody types, and the documents that answer it. */
export interface Question {
  locale: Locale
  text: string
  relevant: ReadonlySet<string>
}

/** @returns the documents of the first ten entries found */
export type Engine = (text: string, locale: Locale) => Promise<string[]>

const DEPTH = 10

/** Means over questions: how much of what is relevant is among the first ten, and how high up (binary nDCG). */
export async function measure(questions: Question[], engine: Engine) {
  let recall = 0
  let ndcg = 0
  const times: number[] = []
  for (const { text, locale, relevant } of questions) {
    const begun = performance.now()
    const found = (await engine(text, locale)).slice(0, DEPTH)
    times.push(performance.now() - begun)
    const hits = found.map((document) => relevant.has(document))
    const best = Math.min(relevant.size, DEPTH)
    recall += hits.filter(Boolean).length / best
    ndcg += gain(hits) / gain(Array.from({ length: best }, () => true))
  }
  return { recall: recall / questions.length, ndcg: ndcg / questions.length, times }
}

const gain = (hits: boolean[]) =>
  hits.reduce((sum, hit, index) => sum + (hit ? 1 / Math.log2(index + 2) : 0), 0)
