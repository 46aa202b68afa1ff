import { ENDINGS, type Ending, type Place } from './endings.ts'
import { fold, type Harmony, harmonyOf, hasVowel } from './letters.ts'
import { devoiced, type Entry, lexicon } from './lexicon.ts'

/** What stands in the index for all forms of a word. */
export interface Stem {
  /** In the letters of a Russian keyboard. */
  folded: string
  /** In the word's own letters; the same as `folded` where the word has none that only Kazakh has. */
  spelled: string
}

const LONGEST = 64
const ENDINGS_BY_LAST = Map.groupBy(ENDINGS, ({ text }) => text.at(-1) as string)

/**
 * The one lexeme of all forms of a Kazakh word, endings taken off from the end of the word. Where a form can be one of a word that the
 * lexicon knows, it is; else the endings that every noun or verb can have are taken off as long as there are any. What is found depends
 * on the folded word alone, so that it makes no difference on which keyboard it was typed.
 * @param word in lower case, letters and digits only
 */
export function stem(word: string): Stem {
  const folded = fold(word)
  if (!/^[а-я]+$/.test(folded) || folded.length > LONGEST) return { folded, spelled: word }
  let rest = folded
  for (;;) {
    const found = known(rest, word.slice(0, rest.length))
    if (found) return found
    const shorter = devoiced(rest.slice(0, lengthWithoutEnding(rest)))
    if (shorter === rest) break
    rest = shorter
  }
  return { folded: rest, spelled: devoiced(word.slice(0, rest.length)) }
}

/** The word of the lexicon that this is a form of; of several the longest, and that which is spelled like it. */
function known(folded: string, spelled: string): Stem | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates(folded)) {
    if (!best || candidate.weight > best.weight) best = candidate
  }
  if (!best) return undefined
  const own = devoiced(spelled.slice(0, best.length))
  const entry = best.entries.find((one) => one.spelled === own) ?? best.entries[0]
  if (!entry) return undefined
  // Of a form without its vowel the lexicon alone knows how the word is spelled.
  return { folded: entry.folded, spelled: entry.only ? entry.spelled : own }
}

interface Candidate {
  length: number
  /** Longer words are likelier, those with an ending that could be part of another less so: орындар is орын, not орында. */
  weight: number
  entries: Entry[]
  ofNoun: boolean
}

function* candidates(folded: string): Generator<Candidate> {
  for (const { rest, place, last } of takenApart(folded)) {
    const entries = lexicon.get(devoiced(rest))?.filter((entry) => joins(entry, rest, place, last))
    if (!entries || entries.length === 0) continue
    const weight = rest.length - (last && !last.safe ? 3 : 0)
    yield { length: rest.length, weight, entries, ofNoun: place !== 'verb' && place !== 'bareVerb' }
  }
}

function joins(entry: Entry, rest: string, place: Place, last: Ending | undefined) {
  if (isOwed(place)) return false
  const ofVerb = place === 'verb' || place === 'bareVerb'
  if (ofVerb ? !entry.verb : !entry.noun && last) return false
  if (entry.only === 'inflected' && !last) return false
  if (entry.only === 'swallowing') return last?.swallows === true
  if (entry.only === 'vowel') return last !== undefined && /^[аеыи]/.test(last.text)
  if (entry.only === 'converb') return /^[ыи]п/.test(last?.text ?? '')
  const softened = devoiced(rest) !== rest
  if (softened && last && !/^[аеыиу]/.test(last.text)) return devoiced(rest) === entry.folded
  return !last?.harmony || agree(entry.harmony, last.harmony)
}

const agree = (a: Harmony, b: Harmony) => a === 'both' || b === 'both' || a === b

/**
 * How much of a word that the lexicon does not know is left when the longest ending is taken off that can be told for sure: one ending with
 * the possessive that it needs, or a participle's with all that follows it.
 */
function lengthWithoutEnding(folded: string, place: Place = 'end', behind?: Ending): number {
  let length = folded.length
  for (const { left, ending } of endingsOf(folded, place, true)) {
    const first = !behind || isOwed(place)
    const whole = !isOwed(ending.next) && (first || ending.participle || place === 'verb')
    if (whole) length = Math.min(length, left.length)
    const further = lengthWithoutEnding(left, ending.next, ending)
    if (further < left.length) length = Math.min(length, further)
  }
  return length
}

/** A possessive has to stand there. */
const isOwed = (place: Place) => place === 'third' || place === 'firstOrSecond'
interface Taken {
  rest: string
  place: Place
  last: Ending | undefined
}

/** Every way to take endings off a word, each step with what is left. */
function* takenApart(rest: string, place: Place = 'end', last?: Ending): Generator<Taken> {
  yield { rest, place, last }
  for (const { left, ending } of endingsOf(rest, place, false)) {
    yield* takenApart(left, ending.next, ending)
  }
}

/** The endings that a word has at a place. */
function* endingsOf(rest: string, place: Place, safely: boolean) {
  for (const ending of ENDINGS_BY_LAST.get(rest.at(-1) ?? '') ?? []) {
    if (!ending.at.includes(place) || !rest.endsWith(ending.text)) continue
    const left = rest.slice(0, -ending.text.length)
    if (left.length < (safely ? ending.least : 2) || !hasVowel(left) || !ending.fits(left)) continue
    if (safely && !(ending.safe && mayTake(left, ending))) continue
    yield { left, ending }
  }
}

const mayTake = (left: string, { harmony }: Ending) => !harmony || agree(harmonyOf(left), harmony)

/**
 * The order to do something may look like a noun with its ending, and seldom is what is meant: қолдан is from the hand. Such verbs are known
 * by their endings alone, and stand in the index as қолдану.
 */
const verbs = [...lexicon.values()].flat().filter(({ noun, verb }) => verb && !noun)
for (const [form, entries] of lexicon) {
  for (const { folded, spelled } of entries.filter(
    (entry) => verbs.includes(entry) && !entry.only,
  )) {
    const other = [...candidates(form)].some(({ length, ofNoun }) => ofNoun && length < form.length)
    if (!other) continue
    for (const entry of verbs.filter((one) => one.spelled === spelled)) {
      entry.only ??= 'inflected'
      entry.folded = infinitive(folded)
      entry.spelled = infinitive(spelled)
    }
  }
}

function infinitive(verb: string) {
  return `${verb.replace(/[ыиі]$/, '')}у`
}
