import type { OccurrenceRow } from '../content/event/occurrences.ts'
import type { EntryType } from '../content/names.ts'
import type { Locale } from '../editorial/languages.ts'
import type { PublicMedia } from '../publication/media/present.ts'
import type { Asked } from './asked.ts'
import type { Context } from './context.ts'
import type { EntryKey, EntryRow, EntrySource } from './entries.ts'
import type { Values } from './lists/conditions.ts'

// Entries are read together with what they name: one value of JSON gives a page of them, the entries linked from these, and the
// pictures and files in them. What was read so is known to the rest of the request; what was not is loaded level by level.

/** A row of a page: for which parent it was listed, the value that its list is sorted by, and the date where it is listed by one. */
export interface PageRow extends EntryRow {
  n: number
  /** Undefined where nobody asked for it. */
  value: string | undefined
  date: OccurrenceRow | null
}

/** What the rows of a page have beside their entries. */
interface PageShape {
  /** The type of all of them; else the page has it, row by row. */
  type?: EntryType
  asked: Asked
  languages: readonly Locale[]
  values: Values
  /** Whether they are of several parents, with the number of each as `n`. */
  ofParents?: boolean
  /** Whether `value` is wanted. */
  sorted?: boolean
  /** Whether each has a `date`. */
  dated?: boolean
}

/** What reading takes of the context of a request. */
export type Reading = Pick<Context, 'rounds' | 'known' | 'dependencies'>

type LinkedRow = [EntryType, number, Locale, string, string, EntryRow['head'], EntryRow['about']]

/** The columns of the row `e` that a page has to have. */
export const pageColumns = (asked: Asked) => `e.type, e.doc, e.locale, ${contentColumns(asked)}`

/** Those of them that say what the version is about. */
export const contentColumns = (asked: Asked) =>
  `e.slug, e.title, e.head${asked.about ? ', e.about' : ''}${
    asked.media ? ', e.media' : ''
  }${asked.links.length > 0 ? ', e.link_types, e.link_docs' : ''}`

/**
 * Reads a page of entries and what they name.
 * @param page a select of the columns of the page, and of those that its shape names, in order
 */
export async function readPage(
  { rounds, ...reading }: Reading,
  page: string,
  { type, asked, languages, values, ofParents, sorted, dated }: PageShape,
): Promise<PageRow[]> {
  const [onlyLanguage, ...others] = languages
  const column = (name: string, wanted: boolean | undefined) =>
    wanted ? `json_agg(page.${name})` : 'null'
  const columns = [
    column('doc', true),
    column('slug', true),
    column('title', true),
    column('head', true),
    column('type', !type),
    column('locale', others.length > 0),
    column('about', asked.about),
    asked.body ? BODIES : 'null',
    column('n', ofParents),
    column('value', sorted),
    column('date', dated),
    ...besideSql(asked, languages, values),
  ]
  const [
    docs,
    slugs,
    titles,
    heads,
    types,
    locales,
    abouts,
    bodies,
    ns,
    sortedBy,
    dates,
    ...beside
  ] = await rounds.ask<Columns>(
    `with page as materialized (${page}) select json_build_array(${columns.join(', ')}) from page`,
    values.list,
  )
  learn(reading, beside, languages)
  return (docs ?? []).map((doc, at) => {
    const row = {
      type: (type ?? types?.[at]) as EntryType,
      doc,
      locale: (locales?.[at] ?? onlyLanguage) as Locale,
      slug: slugs?.[at] as string,
      title: titles?.[at] as string,
      head: heads?.[at] as EntryRow['head'],
      about: abouts?.[at] ?? null,
      body: bodies?.[at] ?? null,
      n: ns?.[at] ?? 0,
      value: sortedBy?.[at],
      date: dates?.[at] ?? null,
    }
    reading.dependencies.addEntry(row)
    return row
  })
}

/** What a page is read as: a list for each column, null where there is no row or nobody asked for it. */
type Columns = [
  docs: number[] | null,
  slugs: string[] | null,
  titles: string[] | null,
  heads: EntryRow['head'][] | null,
  types: EntryType[] | null,
  locales: Locale[] | null,
  abouts: EntryRow['about'][] | null,
  bodies: EntryRow['body'][] | null,
  ns: number[] | null,
  values: string[] | null,
  dates: OccurrenceRow[] | null,
  ...Beside,
]

/** What stands beside a page: the entries that it names, and the pictures and files in it. */
export type Beside = [linked: LinkedRow[] | null, media: [id: number, data: PublicMedia][] | null]

const BODIES = `json_agg((select b.body from bodies b
  where b.type = page.type and b.doc = page.doc and b.locale = page.locale))`

/** What of these is asked for, of the rows `page`, as SQL. */
export const besideSql = (
  asked: Asked,
  languages: readonly Locale[],
  values: Values,
): [linked: string, media: string] => [
  asked.links.length > 0 ? linkedSql(asked, languages, values) : 'null',
  asked.media ? MEDIA : 'null',
]

/** Keeps it for the rest of the request. */
export function learn(
  { known, dependencies }: Omit<Reading, 'rounds'>,
  [linked, media]: Beside,
  languages: readonly Locale[],
) {
  for (const [type, doc, locale, slug, title, head, about] of linked ?? []) {
    known.addEntry({ type, doc, locale, slug, title, head, about }, languages)
    dependencies.addEntry({ type, doc })
  }
  for (const [id, data] of media ?? []) {
    known.media.set(id, { ...data, id })
    dependencies.addMedia(id)
  }
}

const MEDIA = `(select json_agg(json_build_array(m.id, m.data)) from media m
  where m.id = any(array(select unnest(page.media) from page)))`

const linkedSql = ({ links, about }: Asked, languages: readonly Locale[], values: Values) =>
  `(select json_agg(json_build_array(x.type, x.doc, x.locale, x.slug, x.title, x.head, ${about ? 'x.about' : 'null'}))
    from (select distinct link.type, link.doc from page, unnest(page.link_types, page.link_docs) link (type, doc)
      where link.type = any(${values.add(links)}::text[])) named
    join entries x on x.type = named.type and x.doc = named.doc and x.locale = any(${values.add(languages)}::text[]))`

/** An entry that another one names: at once where it was read together with that one. */
export function entryOf(
  { known, entries }: Context,
  { type, doc, languages }: Omit<EntryKey, 'withBody'>,
  { about, body }: Asked,
): EntrySource | null | Promise<EntrySource | null> {
  const source = body ? undefined : known.entry(type, doc, languages, about)
  return source ?? entries.load({ type, doc, languages, withBody: body })
}

/** Goes on with values of which some may still be loading: at once where none is. */
export function whenAll<Value, Result>(
  values: (Value | Promise<Value>)[],
  goOn: (values: Value[]) => Result,
): Result | Promise<Result> {
  return values.some((value) => value instanceof Promise)
    ? Promise.all(values).then(goOn)
    : goOn(values as Value[])
}
