import { fold } from './kazakh/letters.ts'

export interface Word {
  /** In lower case, as it is spelled. */
  word: string
  /** Where it stands in the text. */
  start: number
  end: number
}

/** Longer ones are no words that anybody asks for. */
const LONGEST = 64

/** The words and numbers of a text, in their order. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = found.toLowerCase()
    if (word.length <= LONGEST) yield { word, start: index, end: index + found.length }
  }
}

/** A text as searching keeps it: letters composed, without what nobody sees. */
export const cleaned = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')

/** What PostgreSQL's own configurations get: words alone, folded, so that ё, addresses and hyphens mean the same on both sides. */
export const plainWords = (text: string) =>
  [...wordsOf(text)].map(({ word }) => fold(word)).join(' ')
