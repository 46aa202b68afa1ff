import { describe, expect, it } from 'vitest'
import { UNSEEN } from '../../../bench/search/data/unseen.ts'
import { nounForms, verbForms } from '../../../test/support/kazakh.ts'
import { randomFrom } from '../../../test/support/random.ts'
import { fold } from './letters.ts'
import { lexicon } from './lexicon.ts'
import { stem } from './stem.ts'

const folded = (word: string) => stem(word).folded

describe('forms of one word', () => {
  it.each([
    'орталық орталығы орталығының орталықтарда орталығымыздағы орталықпен',
    'кітап кітабы кітабым кітапқа кітаптарымызды кітабыңыздан',
    'жүрек жүрегі жүректен жүрегімнің',
    'халық халқы халқының халықтар халыққа',
    'орын орны орнында орындар орнынан',
    'ерін ерні ерніне ерінде',
    'мұрын мұрны мұрнын мұрындар',
    'бөрік бөркі бөркін бөріктер',
    'ауыл ауылы ауылдағы ауылдарымыз',
    'қазақ қазақтар қазақтың қазағы',
    'үй үйде үйіміздегілерге үйінен',
    'клуб клубы клубқа клубтарымызда',
    'волонтёр волонтёрлар волонтёрлердің волонтерге',
    'лицензия лицензиясы лицензияның лицензиялар',
    'қала қалада қаламыз қалаларға қаласын',
    'жаз жазды жазған жазып жазатын жазар жазбайды жазу жазуға жазыңыздар жазбағандар',
    'оқы оқу оқиды оқыған оқып оқитын оқымады оқуға',
    'сөйле сөйлеу сөйлейді сөйлеген сөйлеп сөйлемейтін',
    'тап тауып табу тапты табады',
    'бастау бастады бастаған бастайды бастап',
  ])('%s', (line) => {
    const stems = new Set(line.split(' ').flatMap((word) => [folded(word), folded(fold(word))]))
    expect([...stems]).toHaveLength(1)
  })

  it('keeps the letters of a word beside its folded form', () => {
    expect(stem('орталығында')).toEqual({ folded: 'орталык', spelled: 'орталық' })
    expect(stem('орталыгында')).toEqual({ folded: 'орталык', spelled: 'орталык' })
    expect(stem('көлдер').spelled).not.toBe(stem('қолдар').spelled)
  })

  it('leaves what is no Kazakh word as it is', () => {
    for (const word of ['smm', '2025', 'covid19', '', 'ъ', 'ы'])
      expect(stem(word).folded).toBe(word)
  })
})

/** Words that there are not, but could be, in which only what ends a word has to be told. */
function invented(random: ReturnType<typeof randomFrom>) {
  const front = random.chance(0.5)
  const consonants = front ? 'бгджзкмпрстш' : 'бғджзқмпрстш'
  const syllable = () => random.pick([...consonants]) + random.pick(front ? ['е', 'і'] : ['а', 'ы'])
  const first = random.pick([...consonants]) + random.pick([...(front ? 'еіөү' : 'аыоұ')])
  return { first, syllable, front }
}

describe('words that the lexicon does not know', () => {
  it('has one lexeme for all forms of a noun, however it is typed', () => {
    let forms = 0
    let found = 0
    for (let seed = 1; seed <= 150; seed += 1) {
      const random = randomFrom(seed)
      const { first, syllable, front } = invented(random)
      // Nouns in ы and і are few, and the lexicon has them.
      const end = random.pick([
        ...'лрзт',
        front ? 'к' : 'қ',
        front ? 'ке' : 'қа',
        front ? 'ше' : 'ша',
      ])
      const noun = first + syllable().replace(/./, random.pick([...'рлйз'])) + end
      for (const form of nounForms(noun)) {
        forms += 1
        if (folded(form) === folded(noun) && folded(fold(form)) === folded(noun)) found += 1
      }
    }
    expect(forms).toBeGreaterThan(8_000)
    expect(found / forms).toBeGreaterThan(0.97)
  })

  it('has one lexeme for all forms of a verb', () => {
    let forms = 0
    let found = 0
    for (let seed = 1; seed <= 150; seed += 1) {
      const random = randomFrom(seed)
      const { first, syllable, front } = invented(random)
      const end = random.pick([...'лрзтс', front ? 'ле' : 'ла', front ? 'те' : 'та'])
      const verb =
        first +
        syllable()
          .replace(/./, random.pick([...'рйз']))
          .replace(/[аеыі]$/, front ? 'і' : 'ы') +
        end
      // The same as of a noun with its possessive, which it is taken for: қаламыз, қаласыз.
      for (const form of verbForms(verb).filter(
        (one) => !/[ае](сы[ңз]|сі[ңз]|мыз|міз)$/.test(one),
      )) {
        forms += 1
        if (folded(form) === folded(verb)) found += 1
      }
    }
    expect(forms).toBeGreaterThan(8_000)
    expect(found / forms).toBeGreaterThan(0.97)
  })

  it('finds at least nine of ten forms of the list kept aside', () => {
    const forms = UNSEEN.trim()
      .split('\n')
      .flatMap((line) => {
        const [lemma = '', rest = ''] = line.split(': ')
        return rest.split(' ').map((form) => ({ lemma, form }))
      })
    const found = forms.filter(
      ({ lemma, form }) => folded(form) === folded(lemma) && folded(fold(form)) === folded(lemma),
    )
    expect(forms.length).toBeGreaterThan(400)
    expect(found.length / forms.length).toBeGreaterThan(0.9)
  })
})

describe('of any text', () => {
  const letters = [...'абвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяё']

  it('is idempotent, never empty, never longer, and the same for the folded word', () => {
    for (let seed = 1; seed <= 20_000; seed += 1) {
      const random = randomFrom(seed)
      const word = Array.from({ length: random.whole(1, 14) }, () => random.pick(letters)).join('')
      const once = stem(word)
      expect(once.folded.length, word).toBeGreaterThan(0)
      expect(once.folded.length, word).toBeLessThanOrEqual(word.length + 1)
      expect(folded(once.folded), word).toBe(once.folded)
      expect(folded(fold(word)), word).toBe(once.folded)
      expect(fold(once.spelled), word).toBe(once.folded)
    }
  })

  it('is idempotent on the forms of words that the lexicon knows', () => {
    const some = [...lexicon.values()].flat().filter((_, n) => n % 8 === 0)
    for (const { spelled, noun } of some) {
      for (const form of noun ? nounForms(spelled) : verbForms(spelled)) {
        expect(folded(folded(form)), form).toBe(folded(form))
      }
    }
  })

  it('takes as long for the longest word as anything may', () => {
    const begun = performance.now()
    for (const word of ['лардың'.repeat(10), 'ында'.repeat(16), 'ыныныны'.repeat(9)]) stem(word)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

describe('different words', () => {
  it.each([
    'қол көл құл күл',
    'орта орталық ортақ',
    'кәсіп кәсіпкер кәсіпкерлік кәсіпорын кәсіби',
    'жұмыс жұмысшы жұмыссыз',
    'бала балабақша балмұздақ',
    'білім біл білімді',
    'адам ада',
    'бағдар бағдарлама бағдарламашы',
    'аудан ауа ау',
    'кітап кітапхана',
    'мектеп мекеме мекен',
    'ғалым ғылым',
    'өнер өнім өндіріс',
    'қалам қала',
    'жүрек жүр',
    'алма ал алты алтын',
    'тарих тар тарап',
    'басқа бас басшы басқар бастау',
    'көмек көмекші көмектес',
    'спорт спортшы',
    'грант гранат',
    'құқық құқықтық',
    'жаңа жаңалық жан',
    'сұрақ сұра сұран',
    'дос достық',
    'қыз қызмет қызметкер қызық',
    'шахмат шаш шаң',
    'отан от отбасы',
    'өмір өмірлік',
    'теңге тең теңіз',
  ])('%s', (line) => {
    const words = line.split(' ')
    expect(new Set(words.map((word) => stem(word).spelled)).size).toBe(words.length)
  })

  it('stay apart in the lexicon and in the list kept aside, but for one of fifty', () => {
    const known = [...lexicon.values()].flat().filter(({ only }) => only === null)
    const lemmas = [
      ...new Set([
        ...known.map(({ spelled }) => spelled),
        ...UNSEEN.trim()
          .split('\n')
          .map((line) => line.split(': ')[0] ?? ''),
      ]),
    ]
    const stems = Map.groupBy(lemmas, (lemma) => stem(lemma).spelled)
    const shared = [...stems.values()].filter((words) => words.length > 1).flat()
    expect(lemmas.length).toBeGreaterThan(1200)
    expect(shared.length / lemmas.length, shared.join(' ')).toBeLessThan(0.02)
  })
})
