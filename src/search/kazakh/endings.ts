import { ends } from './letters.ts'

/**
 * What stands behind a place in a word, read from its end: nothing yet, or what was taken off so far. A place admits the endings that
 * Kazakh puts there: stem, number, possession, case, person.
 */
export type Place =
  | 'end'
  | 'person'
  | 'case'
  | 'possession'
  | 'number'
  /** Behind it only a possessive can stand: баласын, үйіме. */
  | 'third'
  | 'firstOrSecond'
  /** What is left is a verb, perhaps with its negation; or certainly without. */
  | 'verb'
  | 'bareVerb'

export interface Ending {
  text: string
  harmony: 'back' | 'front' | null
  at: readonly Place[]
  next: Place
  fits: (before: string) => boolean
  /** Whether it may be taken off a word that the lexicon does not know. */
  safe: boolean
  /** Letters that must be left of such a word. */
  least: number
  /** Makes a participle, before which a noun's endings may be looked through: барғанында, баратындар. */
  participle: boolean
  /** Joins verbs in ы and і without that vowel: оқу, оқиды. */
  swallows: boolean
}

type Fits = (before: string) => boolean
type Kind = Pick<Ending, 'at' | 'next'> &
  Partial<Pick<Ending, 'safe' | 'least' | 'swallows' | 'participle'>>

const NOMINAL: readonly Place[] = ['end', 'person', 'case', 'possession', 'number']
const CASE: Kind = { at: ['end', 'person'], next: 'case' }
const THIRD: Kind = { at: ['end', 'person'], next: 'third' }
const POSSESSION: readonly Place[] = ['end', 'person', 'case']
const OF_THIRD: Kind = { at: [...POSSESSION, 'third'], next: 'possession' }
const OF_SPEAKERS: Kind = { at: [...POSSESSION, 'firstOrSecond'], next: 'possession' }
const NOUN_OF_VERB: Kind = { at: NOMINAL, next: 'verb' }
const PARTICIPLE: Kind = { ...NOUN_OF_VERB, participle: true }
const FINITE: Kind = { at: ['end'], next: 'verb' }
const CONVERB: Kind = { at: ['end', 'person'], next: 'verb' }

const any = () => true
const either =
  (...fits: Fits[]): Fits =>
  (before) =>
    fits.some((follows) => follows(before))
const notNarrow = (before: string) => !/[ыи]$/.test(before)
/** Behind another consonant л, д, т begin the -ла of verbs made of nouns, whose past it is then: сөйледі. */
const endsLikeVerb = (before: string) => inConsonant(before) && !/[^аеыиоэюя][лдт]$/.test(before)
const { inVowel, inConsonant, inNasal, inVoiced, inVoiceless } = ends

/** The first consonants of endings, each with what it follows. */
const INITIALS: Record<string, [letter: string, fits: Fits][]> = {
  L: [
    ['л', either(inVowel, ends.in('рйу'))],
    ['д', ends.in('лмнзжь')],
    ['т', inVoiceless],
  ],
  D: [
    ['д', either(inVowel, inVoiced)],
    ['т', inVoiceless],
  ],
  N: [
    ['н', inVowel],
    ['д', either(inVoiced, ends.in('и'))],
    ['т', inVoiceless],
  ],
  Q: [
    ['н', either(inVowel, inNasal)],
    ['д', ends.in('рлйузжьи')],
    ['т', inVoiceless],
  ],
  G: [
    ['г', either(inVowel, inVoiced)],
    ['к', inVoiceless],
  ],
  M: [
    ['м', either(inVowel, ends.in('рлйумнь'))],
    ['б', ends.in('зжмн')],
    ['п', inVoiceless],
  ],
}

/** Personal endings of the present, which follow its а, е, й or и. */
const PERSONS = ['мIн', 'сIн', 'сIз', 'дI', 'мIз', 'сIндAр', 'сIздAр']

/**
 * All endings, by their harmony and assimilation. In the patterns A is а or е and I is ы or і; a capital at the beginning is one of
 * the initials above.
 */
export const ENDINGS: readonly Ending[] = [
  // Person of nouns and participles.
  ...each(['MIн', 'MIз'], any, { at: ['end'], next: 'person' }),
  ...each(['сIн', 'сIндAр', 'сIздAр'], notNarrow, { at: ['end'], next: 'person' }),
  ...each(['сIз'], any, { at: ['end'], next: 'person', safe: false }),
  // Cases.
  ...each(['QIн', 'NI', 'GA', 'DA', 'DAн', 'Mен'], any, CASE),
  ...each(['нAн'], inNasal, CASE),
  ...each(['н', 'нA', 'ндA', 'нAн'], any, THIRD),
  ...each(['A'], inNasal, { at: ['end', 'person'], next: 'firstOrSecond' }),
  // What is in a place, and what belongs to somebody.
  ...each(['DAгI', 'Nики'], any, { at: NOMINAL, next: 'case' }),
  ...each(['ндAгI'], any, { at: NOMINAL, next: 'third' }),
  // Possession.
  ...each(['I'], inConsonant, OF_THIRD),
  ...each(['сI'], ends.in('аеоэюя'), OF_THIRD),
  // Nouns in ыс are many more than those in ы: құрылысы.
  ...each(['сI'], ends.in('ыи'), { ...OF_THIRD, safe: false }),
  ...each(['Iм', 'Iн', 'IмIз', 'IнIз'], inConsonant, OF_SPEAKERS),
  ...each(['мIз', 'нIз'], inVowel, OF_SPEAKERS),
  ...each(['м'], inVowel, { ...OF_SPEAKERS, least: 4 }),
  ...each(['н'], inVowel, { ...OF_SPEAKERS, least: 4 }),
  // Number.
  ...each(['LAр'], any, { at: ['end', 'person', 'case', 'possession'], next: 'number' }),
  // Verbal nouns and participles, which take all of the above.
  ...each(['у'], any, { ...NOUN_OF_VERB, swallows: true }),
  ...each(['GAн'], any, PARTICIPLE),
  ...each(['AтIн'], inConsonant, PARTICIPLE),
  ...each(['йтIн'], inVowel, PARTICIPLE),
  ...each(['итIн'], any, { ...PARTICIPLE, swallows: true }),
  ...each(['Aр'], inConsonant, { ...NOUN_OF_VERB, least: 4 }),
  ...each(['р'], inVowel, { ...NOUN_OF_VERB, safe: false }),
  ...each(['MAс'], any, { ...PARTICIPLE, next: 'bareVerb' }),
  ...each(['MAк', 'MAкшI'], any, { ...NOUN_OF_VERB, safe: false }),
  ...each(['GI'], any, { at: ['possession'], next: 'verb', safe: false }),
  // Past, present, condition, wish.
  ...each(['DI', 'DIм', 'DIн', 'DIнIз', 'DIндAр', 'DIнIздAр'], any, FINITE),
  ...each(['DIк', 'сAк'], any, { ...FINITE, safe: false }),
  ...each(['AмIн', 'AдI'], endsLikeVerb, FINITE),
  // The same as a noun in а with its possessive: қаламыз, қаласын.
  ...each(['AсIн', 'AсIз', 'AмIз', 'AсIндAр', 'AсIздAр'], inConsonant, { ...FINITE, safe: false }),
  ...each(
    PERSONS.map((person) => `й${person}`),
    inVowel,
    FINITE,
  ),
  ...each(
    PERSONS.map((person) => `и${person}`),
    any,
    { ...FINITE, swallows: true },
  ),
  ...each(['сA', 'сAм', 'сAн', 'сAнIз', 'сIн'], notNarrow, FINITE),
  ...each(['IнIз', 'IндAр', 'IнIздAр', 'AйIн', 'AйIк'], inConsonant, FINITE),
  ...each(['нIз', 'ндAр', 'нIздAр', 'йIн', 'йIк'], inVowel, FINITE),
  // Converbs.
  ...each(['Iп'], inConsonant, CONVERB),
  ...each(['IптI'], inConsonant, FINITE),
  ...each(['п', 'птI'], inVowel, { ...CONVERB, safe: false }),
  // Verbs are made of nouns by -ла, -да, -та: their п is safe.
  ...['л', 'д', 'т'].flatMap((letter) =>
    each(
      ['п', 'птI'],
      (before) => before.endsWith(`${letter}а`) || before.endsWith(`${letter}е`),
      CONVERB,
    ),
  ),
  ...each(['A'], inConsonant, { ...CONVERB, safe: false }),
  ...each(['й'], inVowel, { ...CONVERB, safe: false }),
  ...each(['GAлI', 'GAншA', 'GAндA'], any, FINITE),
  ...each(['MAй'], any, { at: ['end'], next: 'bareVerb' }),
  // Negation; by itself it looks like the end of many nouns.
  ...each(['MA'], any, { at: ['verb'], next: 'bareVerb' }),
  ...each(['MA'], any, { at: ['end'], next: 'bareVerb', safe: false }),
]

function each(patterns: readonly string[], fits: Fits, kind: Kind): Ending[] {
  return patterns.flatMap((pattern) =>
    initials(pattern).flatMap(([text, fitsInitial]) =>
      harmonies(text).map(([spelled, harmony]) => ({
        safe: true,
        least: 3,
        participle: false,
        swallows: false,
        ...kind,
        text: spelled,
        harmony,
        fits: (before: string) => fits(before) && fitsInitial(before),
      })),
    ),
  )
}

function initials(pattern: string): [string, Fits][] {
  const alternatives = INITIALS[pattern[0] as string]
  return alternatives
    ? alternatives.map(([letter, fits]) => [letter + pattern.slice(1), fits])
    : [[pattern, any]]
}

function harmonies(text: string): [string, Ending['harmony']][] {
  if (!/[AI]/.test(text)) return [[text, null]]
  return [
    [text.replaceAll('A', 'а').replaceAll('I', 'ы'), 'back'],
    [text.replaceAll('A', 'е').replaceAll('I', 'и'), 'front'],
  ]
}
