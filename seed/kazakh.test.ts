import { describe, expect, it } from 'vitest'
import { articles } from './data/articles.ts'
import { benefits } from './data/benefits.ts'
import { centers } from './data/centers.ts'
import { events } from './data/events.ts'
import { grants } from './data/grants.ts'
import { pages } from './data/pages.ts'
import { partners } from './data/partners.ts'
import { pictures } from './data/pictures.ts'
import { programs } from './data/programs.ts'
import { sites } from './data/sites.ts'
import { topics } from './data/topics.ts'

// What a machine can proof-read in Kazakh, over every sentence of the demo.

const ALL = {
  articles,
  benefits,
  centers,
  events,
  grants,
  pages,
  partners,
  pictures,
  programs,
  sites,
  topics,
}

/** Every Kazakh text below a value: a line of rich text is one text. */
function kazakh(value: unknown, within = false): string[] {
  if (typeof value === 'string') return within ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  if (within && 'children' in value && isLine(value.children)) return [wordsOf(value.children)]
  if ('kk' in value) return kazakh(value.kk, true)
  return Object.values(value).flatMap((one) => kazakh(one, within))
}
const isLine = (children: unknown): children is object[] =>
  Array.isArray(children) &&
  children.some((one) => 'text' in one || ('type' in one && one.type === 'link'))
const wordsOf = (nodes: object[]): string =>
  nodes
    .map((node) => {
      if ('text' in node) return String(node.text)
      return 'children' in node ? wordsOf(node.children as object[]) : ''
    })
    .join('')

const texts = Object.values(ALL).flatMap((entries) => kazakh(entries))
const found = (pattern: RegExp) =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([match]) => `${match} in: ${text}`))

/** Nothing of the kind is in any text. */
const none = (pattern: RegExp) => expect(found(pattern)).toEqual([])

describe('the Kazakh of the demo', () => {
  it('is read in full', () => {
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.join(' ')).toContain('Отбасы банк')
  })

  it('leaves a noun in the singular after a number', () => {
    none(
      /(?<![\p{L}-])(?:\d[\d ]*|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он)(?: мың)? \p{L}+(?:лар|лер|дар|дер|тар|тер)(?!\p{L})/giu,
    )
  })

  it('joins words by мен, бен or пен as the sound before asks', () => {
    none(/[зж]»? (?:мен|пен)(?!\p{L})/giu)
    none(/[кқпстфхцчшщбвгд]»? (?:мен|бен)(?!\p{L})/giu)
    none(/[аәеоөұүыіиуюялмнңрй]»? (?:бен|пен)(?!\p{L})/giu)
  })

  it('has да and де after voiced sounds, та and те after others, in the harmony of the word', () => {
    none(/[кқпстфхцчшщбвгд]»?,? (?:да|де)(?!\p{L})/giu)
    none(/[аәеоөұүыіиуюялмнңрйзж]»?,? (?:та|те)(?!\p{L})/giu)
    none(/[аоұыя][бвгғджзйкқлмнңпрстуфхһцчшщ]*»?,? (?:де|те)(?!\p{L})/giu)
    none(/[әөүіе][бвгғджзйкқлмнңпрстуфхһцчшщ]*»?,? (?:да|та)(?!\p{L})/giu)
  })

  it('mixes no alphabets within a word and has no stray spaces', () => {
    none(/\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/giu)
    none(/ {2}| [,.:;!?]|,[^\s\d]|—/g)
  })
})
