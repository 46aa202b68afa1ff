import { type Word, wordsOf } from '../words.ts'
import { hasKazakhLetters } from './letters.ts'
import { type Stem, stem } from './stem.ts'

/** Words without a meaning of their own, which every text has. */
const STOP_WORDS = new Set(
  `және мен бен пен менен үшін бұл сол осы ол да де та те ма ме ба бе па пе ғана немесе бірақ сондай әрі туралы арқылы бойынша
   оның оған оны онда одан онымен оларға олар олардың соның соған соны сонда содан мұның мұнда бұған бұны осында менің маған мені сенің саған
   біз біздің бізге сіз сіздің сізге өзі екен еді`.split(/\s+/),
)

/** Texts repeat their words; what was found for them is kept, up to so many. */
const KEPT = 50_000
const known = new Map<string, Stem>()

/** The lexeme of a word; null where it has no meaning of its own. */
export function lexemeOf(word: string): Stem | null {
  if (STOP_WORDS.has(word)) return null
  const found = known.get(word)
  if (found) return found
  if (known.size >= KEPT) known.clear()
  const made = stem(word)
  known.set(word, made)
  return made
}

/**
 * The lexemes under which a word is found: its own, and the folded one for those who type it on a Russian keyboard. Who types Kazakh letters
 * asks for the first alone: көл is not қол.
 */
export const lexemesOf = ({ folded, spelled }: Stem) =>
  spelled === folded ? [folded] : [folded, spelled]

/** What a typed word asks for, the nearest first. */
export function askedLexemes(word: string): string[] {
  const found = lexemeOf(word)
  if (!found) return []
  return hasKazakhLetters(word) ? lexemesOf(found).reverse() : [found.folded]
}

type Weight = 'A' | 'B' | 'C' | 'D'

/** PostgreSQL keeps places up to here, and so many of one lexeme. */
const LAST_PLACE = 16_383
const PLACES = 100

/** Texts by their weights, as PostgreSQL writes a tsvector. */
export function kazakhVector(texts: Partial<Record<Weight, string>>): string {
  const places = new Map<string, string[]>()
  let place = 0
  for (const [weight, text] of Object.entries(texts)) {
    for (const { word } of wordsOf(text)) {
      place += 1
      const found = lexemeOf(word)
      for (const lexeme of found ? lexemesOf(found) : []) {
        const own = places.get(lexeme) ?? []
        if (own.length < PLACES) own.push(`${Math.min(place, LAST_PLACE)}${weight}`)
        places.set(lexeme, own)
      }
    }
  }
  return [...places].map(([lexeme, own]) => `'${lexeme}':${own.join(',')}`).join(' ')
}

/** Whether a word of a text is a form of what was asked for. */
export const isForm = (
  { word }: Word,
  lexemes: ReadonlySet<string>,
  prefixes: readonly string[],
) => {
  const found = lexemeOf(word)
  if (!found) return false
  const own = lexemesOf(found)
  return own.some((one) => lexemes.has(one) || prefixes.some((prefix) => one.startsWith(prefix)))
}
