import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../test/support/random.ts'
import { DEEPEST_JSON, jsonProblem } from './json.ts'

const SEEDS = 500
/** What makes a scanner stumble: quotes, escapes, brackets and colons within texts. */
const PIECES = [
  '"',
  '\\',
  '\\\\"',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  ' ',
  'қ',
  '\n',
  '\u2028',
  'a',
  '😀',
  '":',
]

type Chance = ReturnType<typeof randomFrom>

const words = (chance: Chance) =>
  Array.from({ length: chance.whole(0, 8) }, () => chance.pick(PIECES)).join('')

function value(chance: Chance, levels: number): unknown {
  const kind = levels > 0 ? chance.whole(0, 4) : chance.whole(2, 4)
  if (kind === 0) return Array.from({ length: chance.whole(0, 3) }, () => value(chance, levels - 1))
  if (kind === 1) return object(chance, levels - 1)
  return chance.pick([words(chance), chance.whole(-9, 9), null, true])
}

const object = (chance: Chance, levels: number) =>
  Object.fromEntries(
    Array.from({ length: chance.whole(0, 4) }, () => [words(chance), value(chance, levels)]),
  )

describe('what is looked for before JSON is parsed', () => {
  it('is in nothing that JSON.stringify writes', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const chance = randomFrom(seed)
      const text = JSON.stringify(object(chance, 5), null, chance.pick([0, 1, '\t']))
      expect(jsonProblem(text), `seed ${seed}: ${text}`).toBeUndefined()
    }
  })

  it('is found wherever a key of the request comes twice, however it is spelled', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const chance = randomFrom(seed)
      const others = JSON.stringify({ first: 1, ...object(chance, 4) }).slice(1, -1)
      const spelled = [...'query'].map((letter) =>
        chance.chance(0.3) ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
      )
      const text = `{"query":"a",${others},"${spelled.join('')}"${chance.pick(['', ' ', '\n'])}:"b"}`
      expect(JSON.parse(text).query, `seed ${seed}`).toBe('b')
      expect(jsonProblem(text), `seed ${seed}: ${text}`).toBe('The key "query" is given twice')
    }
  })

  it('is found in what is nested too deep, and only there', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}"]["${']'.repeat(levels)}`
    expect(jsonProblem(nested(DEEPEST_JSON))).toBeUndefined()
    expect(jsonProblem(nested(DEEPEST_JSON + 1))).toContain(`${DEEPEST_JSON} levels`)
  })

  it('takes as long as the text is', () => {
    for (const text of [
      `{"${'\\\\'.repeat(50_000)}"`,
      `{"${'"'.repeat(99_000)}`,
      `{${'"a" '.repeat(25_000)}`,
    ]) {
      const begun = performance.now()
      jsonProblem(text)
      expect(performance.now() - begun).toBeLessThan(200)
    }
  })
})
