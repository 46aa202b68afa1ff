import { rootOf } from './nodes.ts'
import type { StoredRichText } from './stored.ts'
import { Writer } from './writer.ts'

/** What a required text is when nothing is in it. */
export const EMPTY_TEXT: StoredRichText = {
  html: '',
  text: '',
  links: [],
  images: [],
  files: [],
  readingMinutes: 1,
}

const WORDS_PER_MINUTE = 180

/**
 * Semantic HTML of a Lexical document, by a list of what is allowed: everything else gives its text alone. Headings start at h2.
 * @returns null for an empty document
 */
export function presentRichText(document: unknown): StoredRichText | null {
  const root = rootOf(document)
  if (!root) return null
  const writer = new Writer()
  const html = writer.flow(root.children)
  const { links, images, files } = writer
  const text = writer.text
    .join('')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
  if (text === '' && images.length === 0 && files.length === 0) return null
  const readingMinutes = Math.max(1, Math.round(wordsIn(text) / WORDS_PER_MINUTE))
  return { html, text, links, images, files, readingMinutes }
}

/** «іс-шара» is one word, as Kazakh has it; a dash between words is none. */
const wordsIn = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
