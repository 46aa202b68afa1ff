/**
 * Inflects Kazakh words by the grammar: harmony and assimilation as school books have them. It knows nothing of how the search takes
 * endings off again, so that one can be held against the other.
 */
const BACK = 'аоұыуёюя'
const FRONT = 'әеіөүэ'
const VOWELS = 'аәеиоөұүыіуэюяё'
const VOICELESS = 'птксшщчцхфқбвгғд'

const last = (word: string) => word.at(-1) ?? ''
const endsInVowel = (word: string) => 'аәеоөыіэюяё'.includes(last(word))

function isFront(word: string) {
  const vowels = [...word].filter((letter) => VOWELS.includes(letter) && !'иую'.includes(letter))
  const vowel = vowels.at(-1) ?? ''
  return FRONT.includes(vowel) && !BACK.includes(vowel)
}

/** A is а or е, I is ы or і, Y is ұ or ү's sound in writing (у), G is ғ or г where voiced, K is қ or к. */
function attach(word: string, ending: string) {
  const front = isFront(word)
  const spelled = ending
    .replaceAll('A', front ? 'е' : 'а')
    .replaceAll('I', front ? 'і' : 'ы')
    .replaceAll('G', front ? 'г' : 'ғ')
    .replaceAll('K', front ? 'к' : 'қ')
  return (/^[аеыіуя]/.test(spelled) ? voiced(word) : word) + spelled
}

const voiced = (word: string) =>
  word.replace(/[пқк]$/, (letter) => ({ п: 'б', қ: 'ғ', к: 'г' })[letter] ?? letter)

/** The first consonant of an ending by what it follows. */
const plural = (word: string) =>
  endsInVowel(word) || 'рйуи'.includes(last(word))
    ? 'л'
    : VOICELESS.includes(last(word))
      ? 'т'
      : 'д'
const accusative = (word: string) =>
  endsInVowel(word) ? 'н' : VOICELESS.includes(last(word)) ? 'т' : 'д'
const genitive = (word: string) => ('мнң'.includes(last(word)) ? 'н' : accusative(word))
const local = (word: string) => (VOICELESS.includes(last(word)) ? 'т' : 'д')
const ablative = (word: string) => ('мнң'.includes(last(word)) ? 'н' : local(word))
const dative = (word: string) => (VOICELESS.includes(last(word)) ? 'K' : 'G')
const instrumental = (word: string) =>
  VOICELESS.includes(last(word)) ? 'п' : 'зж'.includes(last(word)) ? 'б' : 'м'
const negative = (word: string) =>
  VOICELESS.includes(last(word)) ? 'п' : 'зжмнң'.includes(last(word)) ? 'б' : 'м'

function cases(word: string) {
  return [
    word,
    attach(word, `${genitive(word)}Iң`),
    attach(word, `${dative(word)}A`),
    attach(word, `${accusative(word)}I`),
    attach(word, `${local(word)}A`),
    attach(word, `${ablative(word)}Aн`),
    `${word}${instrumental(word)}ен`,
    attach(word, `${local(word)}AGI`),
  ]
}

/** After a possessive of the third person the cases are others. */
function casesOfThird(word: string) {
  return [
    word,
    attach(word, 'нIң'),
    attach(word, 'нA'),
    attach(word, 'н'),
    attach(word, 'ндA'),
    attach(word, 'нAн'),
    `${word}мен`,
    attach(word, 'ндAGI'),
  ]
}

/** After one of the first or second the dative is. */
function casesOfSpeaker(word: string) {
  const [nominative = '', genitive_ = '', , ...rest] = cases(word)
  const toward = /[мң]$/.test(word) ? attach(word, 'A') : attach(word, `${dative(word)}A`)
  return [nominative, genitive_, toward, ...rest]
}

function possessed(word: string) {
  const vowel = endsInVowel(word)
  const speakers = [vowel ? 'м' : 'Iм', vowel ? 'мIз' : 'IмIз', vowel ? 'ңIз' : 'IңIз']
  return [
    ...casesOfThird(attach(word, vowel ? 'сI' : 'I')),
    ...speakers.flatMap((ending) => casesOfSpeaker(attach(word, ending))),
  ]
}

/** Number × possession × case. */
export function nounForms(noun: string): string[] {
  const many = attach(noun, `${plural(noun)}Aр`)
  return [...new Set([noun, many].flatMap((word) => [...cases(word), ...possessed(word)]))]
}

/** Finite forms, participles, converbs and the verbal noun, with and without negation; by the stem, which is the imperative. */
export function verbForms(stem: string): string[] {
  const vowel = endsInVowel(stem)
  const negated = attach(stem, `${negative(stem)}A`)
  const noun = attach(stem, 'у')
  const present = (verb: string) => attach(verb, endsInVowel(verb) ? 'й' : 'A')
  const finite = (verb: string) => [
    ...['', 'м', 'ң', 'ңIз'].map((person) => attach(verb, `${local(verb)}I${person}`)),
    ...['мIн', 'сIң', 'дI', 'мIз', 'сIз'].map((person) => attach(present(verb), person)),
    ...['', 'м', 'ңIз'].map((person) => attach(verb, `сA${person}`)),
  ]
  const participles = (verb: string) => [
    attach(verb, `${dative(verb)}Aн`),
    attach(verb, endsInVowel(verb) ? 'йтIн' : 'AтIн'),
  ]
  return [
    ...new Set([
      stem,
      ...[...participles(stem), ...participles(negated), noun].flatMap((word) => [
        ...cases(word),
        ...casesOfThird(attach(word, 'I')),
      ]),
      ...participles(stem).map((word) => attach(word, `${plural(word)}Aр`)),
      ...finite(stem),
      ...finite(negated),
      attach(stem, vowel ? 'ңIз' : 'IңIз'),
      attach(stem, 'сIн'),
      ...(vowel ? [] : [attach(stem, 'Aр'), attach(stem, 'Iп')]),
      attach(stem, `${negative(stem)}Aс`),
      attach(negated, 'й'),
    ]),
  ]
}
