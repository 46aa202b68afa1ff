import { graphql } from 'graphql'
import type { EntryType } from '../../src/content/names.ts'
import { createContext } from '../../src/delivery/context.ts'
import type { Database } from '../../src/delivery/database.ts'
import { encodeDocumentId } from '../../src/delivery/ids.ts'
import { buildSchema } from '../../src/delivery/schema/build.ts'
import type { Engine } from './measure.ts'

const SEARCH = `query ($text: String!, $locale: Locale!) {
  search(text: $text, locale: $locale, first: 10) { edges { snippet node { documentId type title } } }
}`

/** Every letter as another one that pg_trgm knows whatever the database's LC_CTYPE is: 42 of them in 36, of which six are rare. */
const SPELLED = (text: string) =>
  `translate(lower(${text}), 'абвгдежзийклмнопрстуфхцчшыьюяәғқңөұүіёщэһъ', 'abvgdejziyklmnoprstufhc4wq8x7213590636ewehx')`

/** Ours as the API answers it, and trigrams as one would use them plainly: the likest words of title and text. */
export async function engines(database: Database) {
  const schema = await buildSchema()
  const ours: Engine = async (text, locale) => {
    const { data, errors } = await graphql({
      schema,
      source: SEARCH,
      variableValues: { text, locale: locale.toUpperCase() },
      contextValue: createContext(database, 'http://localhost'),
    })
    if (errors?.[0]) throw errors[0]
    const { edges } = (data as unknown as Answer).search
    return edges.map(({ node }) => node.documentId)
  }
  const trigram: Engine = async (text, locale) => {
    const rows = await database.query<{ type: EntryType; doc: number }>(
      `select type, doc from entries e join search s using (type, doc, locale)
       where locale = $1
       order by word_similarity(${SPELLED('$2')}, ${SPELLED(`e.title || ' ' || s.text`)}) desc, type, doc limit 10`,
      [locale, text],
    )
    return rows.map(encodeDocumentId)
  }
  const slugs = await database.query<{ type: EntryType; doc: number; slug: string }>(
    `select type, doc, slug from entries where locale = 'kk'`,
    [],
  )
  const bySlug = new Map(slugs.map((row) => [`${row.type}/${row.slug}`, encodeDocumentId(row)]))
  const documentOf = (slug: string) => {
    const found = bySlug.get(slug)
    if (!found) throw new Error(`The demo has no ${slug}`)
    return found
  }
  return { ours, trigram, documentOf }
}

interface Answer {
  search: { edges: { node: { documentId: string } }[] }
}
