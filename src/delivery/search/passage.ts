import type { Word } from '../../search/words.ts'

/** Words of a passage, and how many of them stand before its first hit. */
const LENGTH = 32
const BEFORE = 6

export interface Passage {
  text: string
  /** Where it begins and ends in the text. */
  start: number
  end: number
}

/** The part of a text in which most different words of a search stand, the first of those with as many. */
export function passage(text: string, words: readonly Word[], hits: readonly Word[]): Passage {
  if (words.length <= LENGTH) return { text, start: 0, end: text.length }
  const places = new Map(words.map((word, index) => [word, index]))
  const at = hits.map((hit) => places.get(hit) ?? 0)
  let best = 0
  let most = -1
  at.forEach((place, first) => {
    const begin = Math.max(0, place - BEFORE)
    const within = new Set<string>()
    for (let n = first; n < at.length && (at[n] ?? 0) < begin + LENGTH; n += 1) {
      within.add(hits[n]?.word.slice(0, 4) ?? '')
    }
    if (within.size > most) {
      most = within.size
      best = begin
    }
  })
  const begin = Math.min(best, words.length - LENGTH)
  const last = begin + LENGTH
  return {
    text,
    start: begin === 0 ? 0 : (words[begin]?.start ?? 0),
    end: last === words.length ? text.length : (words[last - 1]?.end ?? text.length),
  }
}
