import DataLoader from 'dataloader'
import type { OccurrenceRow } from '../content/event/occurrences.ts'
import type { EntryType } from '../content/names.ts'
import type { Locale } from '../editorial/languages.ts'
import type { About } from '../publication/readModel.ts'
import type { StoredRichText } from '../publication/richText/stored.ts'
import type { Dependencies } from './cache/dependencies.ts'
import type { Database } from './database.ts'

/** A row of the read model as it comes from SQL. */
export interface EntryRow {
  type: EntryType
  doc: number
  locale: Locale
  slug: string
  title: string
  head: Record<string, unknown>
  /** Null where nobody asked for it. */
  about: About | null
  body?: StoredRichText | null
}

/** What resolvers need beside the public fields; none of it is a field. */
interface Hidden {
  type: EntryType
  doc: number
  /** The languages asked for, in their order: what is linked from here follows them. */
  languages: readonly Locale[]
  body: StoredRichText | null | undefined
  /** The date that it is listed by. */
  date: OccurrenceRow | null
}

/** An entry as resolvers get it: its public fields under their names, and what they need to go on. */
export type EntrySource = { $: Hidden; locale: Locale; slug: string; title: string } & About &
  Record<string, unknown>

/** The row as resolvers get it. It becomes that itself: rows are many, and read for this alone. */
export function toSource(
  { type, doc, locale, slug, title, head, about, body }: EntryRow,
  languages: readonly Locale[],
  date: OccurrenceRow | null = null,
): EntrySource {
  const source = head as EntrySource
  source.$ = { type, doc, languages, body, date }
  source.locale = locale
  source.slug = slug
  source.title = title
  return about ? Object.assign(source, about) : source
}

/** An entry by its document, in the first of the languages that it is published in. */
export interface EntryKey {
  type: EntryType
  doc: number
  languages: readonly Locale[]
  withBody: boolean
}

/** Loads the entries that one level of a query refers to by one statement, whatever their types and languages. */
export const entryLoader = (database: Database, dependencies: Dependencies) =>
  new DataLoader<EntryKey, EntrySource | null, string>(
    async (keys) => {
      const withBody = keys.some((key) => key.withBody)
      const locales = [...new Set(keys.flatMap((key) => key.languages))]
      const documents = new Map(keys.map(({ type, doc }) => [`${type} ${doc}`, { type, doc }]))
      const wanted = [...documents.values()]
      const rows = await database.query<EntryRow>(
        `select e.type, e.doc, e.locale, e.slug, e.title, e.head, e.about${withBody ? ', b.body' : ''}
         from unnest($1::text[], $2::int[]) as wanted (type, doc)
         join entries e using (type, doc) ${withBody ? 'left join bodies b using (type, doc, locale)' : ''}
         where e.locale = any($3)`,
        [wanted.map(({ type }) => type), wanted.map(({ doc }) => doc), locales],
      )
      for (const row of rows) dependencies.addEntry(row)
      const found = new Map(rows.map((row) => [`${row.type} ${row.doc} ${row.locale}`, row]))
      return keys.map(({ type, doc, languages }) => {
        for (const locale of languages) {
          const row = found.get(`${type} ${doc} ${locale}`)
          if (row) return toSource(row, languages)
        }
        return null
      })
    },
    {
      cacheKeyFn: ({ type, doc, languages, withBody }) => `${type} ${doc} ${languages} ${withBody}`,
    },
  )
