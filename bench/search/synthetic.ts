import type { Database } from '../../src/delivery/database.ts'
import { encodeDocumentId } from '../../src/delivery/ids.ts'
import { fold } from '../../src/search/kazakh/letters.ts'
import { kazakhVector } from '../../src/search/kazakh/lexemes.ts'
import { nounForms } from '../../test/support/kazakh.ts'
import { randomFrom } from '../../test/support/random.ts'
import { UNSEEN } from './data/unseen.ts'
import type { Question } from './measure.ts'

const DOCUMENTS = 400
const WORDS = 6
/** Far from the ids of what the demo has. */
const FIRST = 1_000_000

interface Synthetic {
  doc: number
  title: string
  text: string
  lemmas: Set<string>
}

/**
 * Entries of words from the list kept aside, each in some form, and questions for these words in other forms: a third on a Russian keyboard,
 * a third made by the rules of Kazakh inflection. Always the same.
 */
export function synthetic(): { documents: Synthetic[]; questions: Question[] } {
  const random = randomFrom(2026)
  const words = UNSEEN.trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string])
    .map(([lemma, forms]) => ({ lemma, forms: [lemma, ...forms.split(' ')] }))
  const documents = Array.from({ length: DOCUMENTS }, (_, n): Synthetic => {
    const own = Array.from({ length: WORDS }, () => random.pick(words))
    const [title = '', ...text] = own.map(({ forms }) => random.pick(forms))
    return {
      doc: FIRST + n,
      title,
      text: text.join(' '),
      lemmas: new Set(own.map(({ lemma }) => lemma)),
    }
  })
  const questions = words.flatMap(({ lemma, forms }, n): Question[] => {
    const relevant = new Set(
      documents
        .filter((one) => one.lemmas.has(lemma))
        .map(({ doc }) => encodeDocumentId({ type: 'article', doc })),
    )
    const form = n % 3 === 2 && isNoun(n) ? random.pick(nounForms(lemma)) : random.pick(forms)
    return relevant.size > 0
      ? [{ locale: 'kk', text: n % 3 === 1 ? fold(form) : form, relevant }]
      : []
  })
  return { documents, questions }
}

/** The nouns of the list stand before its verbs. */
const isNoun = (n: number) =>
  n <
  UNSEEN.trim()
    .split('\n')
    .findIndex((line) => line.startsWith('адас:'))

/** Puts the entries into the read model, as far as searching needs them. */
export async function writeSynthetic(database: Pick<Database, 'query'>, documents: Synthetic[]) {
  const rows = documents.map(({ doc, title, text }) => ({
    doc,
    title,
    text,
    lexemes: kazakhVector({ D: `${title} ${text}` }),
    head: kazakhVector({ A: title }),
  }))
  await database.query(
    `with one as (
       select * from json_to_recordset($1::json) as one(doc int, title text)),
     entry as (
       insert into delivery.entries (type, doc, locale, slug, title, facets, media, locales, head, about, version)
       select 'article', doc, 'kk', 'synthetic-' || doc, title, '{district:*}', '{}', '{kk}', '{}', '{}', 1 from one)
     select 1`,
    [JSON.stringify(rows)],
  )
  await database.query(
    `insert into delivery.search (type, doc, locale, lexemes, head, size, text, digest)
     select 'article', doc, 'kk', strip(lexemes::tsvector), head::tsvector, ${WORDS}, text, ''
     from json_to_recordset($1::json) as one(doc int, text text, lexemes text, head text)`,
    [JSON.stringify(rows)],
  )
  await database.query(
    `insert into delivery.words (locale, word)
     select distinct 'kk', word from delivery.search, unnest(tsvector_to_array(lexemes)) word
     where doc >= $1 and length(word) > 2 and word !~ '[0-9әғқңөұүһі]' on conflict do nothing`,
    [FIRST],
  )
}
