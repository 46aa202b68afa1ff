import { cleaned } from './words.ts'

/** The texts of an entry that it is found by, the weightiest first. */
export interface Texts {
  title: string
  summary: string
  body: string
  details: string
}

interface Presented {
  title: string
  head: object
  body: { text: string } | null
}

/** The fields of a public form that say in short what an entry is about. */
const SUMMARIES = ['summary', 'description', 'tagline', 'discount']
/** And those that say more of it; of lists all texts, but for what is not language. */
const DETAILS = [
  ...['address', 'dateline', 'author', 'venue', 'scheduleText', 'conditions', 'source', 'notice'],
  ...['eligibility', 'offers', 'steps', 'services', 'facilities', 'team', 'speakers'],
]
const NO_LANGUAGE = new Set(['kind', 'url'])

/** Characters of a text that are searched; a tsvector has a size. */
const MOST = 100_000

/** What an entry is found by, from the form in which it is public. */
export function searchTexts({ title, head, body }: Presented): Texts {
  const part = (names: string[]) =>
    names.flatMap((name) => textsIn((head as Record<string, unknown>)[name])).join('\n')
  return {
    title: cut(title),
    summary: cut(part(SUMMARIES)),
    body: cut(body?.text ?? ''),
    details: cut(part(DETAILS)),
  }
}

const cut = (text: string) => cleaned(text.slice(0, MOST))

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => (NO_LANGUAGE.has(name) ? [] : textsIn(one)))
}
