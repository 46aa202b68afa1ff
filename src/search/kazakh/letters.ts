/**
 * The one folding: what a Kazakh word looks like when it is typed on a Russian keyboard. Letter by letter, so that a word keeps its
 * length and the place where its ending begins.
 */
const FOLDED: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

/** @param word in lower case; қазақ gives казак, волонтёр gives волонтер */
export const fold = (word: string) =>
  word.replace(/[әғқңөұүһіё]/g, (letter) => FOLDED[letter] ?? '')

/** Whether a word was written with letters that a Russian keyboard lacks. */
export const hasKazakhLetters = (word: string) => /[әғқңөұүһі]/.test(word)

/** `back` and `front` as the vowels of a word are, `both` where its folded form does not tell. */
export type Harmony = 'back' | 'front' | 'both'

const VOWELS = 'аеыиоуэюя'

export const hasVowel = (folded: string) => [...folded].some((letter) => VOWELS.includes(letter))

/**
 * What kind of endings a folded word can have, by its last vowel. `и` is the і of Kazakh words and the и of borrowed ones; а that is the
 * only vowel may be the ә of ән, the ер at the end the ёр of волонтёр, ев that of a name; о, у and soft borrowed words tell nothing.
 */
export function harmonyOf(folded: string): Harmony {
  if (/(ь|е[рв])$/.test(folded)) return 'both'
  const vowels = [...folded].filter((letter) => VOWELS.includes(letter))
  const last = vowels.at(-1)
  if (last === 'е' || last === 'э') return 'front'
  if (last === 'ы' || last === 'я') return 'back'
  if (last === 'а') return vowels.length === 1 ? 'both' : 'back'
  return 'both'
}

/** The same of a lemma as it is spelled. */
export function spelledHarmony(lemma: string): Harmony {
  if (lemma.endsWith('ь')) return 'both'
  const last = lemma.match(/[аәеёиіоөуүұыэюя](?=[^аәеёиіоөуүұыэюя]*$)/)?.[0] ?? ''
  if ('аоұыя'.includes(last)) return 'back'
  return 'әеіөүэ'.includes(last) ? 'front' : 'both'
}

const VOICELESS = 'птксшщчцхфбвгд'

const endsIn = (letters: string) => (folded: string) => letters.includes(folded.at(-1) ?? ' ')

/** What a word ends in: an ending's first consonant follows it. `и` and `у` are vowels and glides. */
export const ends = {
  inVowel: endsIn('аеыиоэюя'),
  inConsonant: (folded: string) => !endsIn('аеыоэюя')(folded),
  /** Voiceless ones, and voiced ones that borrowed words end in. */
  inVoiceless: endsIn(VOICELESS),
  inVoiced: endsIn('рлйузжмнь'),
  inNasal: endsIn('мн'),
  in: endsIn,
}
