import type { OccurrenceRow } from '../content/event/occurrences.ts'
import type { EntryType } from '../content/names.ts'
import type { Locale } from '../editorial/languages.ts'
import type { PublicMedia } from '../publication/media/present.ts'
import type { Asked } from './asked.ts'
import type { Context } from './context.ts'
import type { EntryKey, EntryRow, EntrySource } from './entries.ts'
import { toSource } from './entries.ts'
import type { Values } from './lists/conditions.ts'
import type { ShownMedia } from './media/loader.ts'

// Entries are read together with what they name: one statement gives a page of them, the entries linked from these, and the pictures
// and files in them. What was read so is known to the rest of the request; what was not is loaded level by level.

const ENTRY = 0
const LINKED = 1
const MEDIA = 2

/** A row of a page: for which parent it was listed, the value that its list is sorted by, and the date where it is listed by one. */
export type PageRow = EntryRow & { n: number; value: string; date: OccurrenceRow | null }

type ReadRow =
  | (PageRow & { part: typeof ENTRY })
  | (EntryRow & { part: typeof LINKED })
  | { part: typeof MEDIA; doc: number; head: PublicMedia }

/** The columns of the row `e` that a page has to have. */
export const pageColumns = (asked: Asked) =>
  `e.type, e.doc, e.locale, e.slug, e.title, e.head${asked.about ? ', e.about' : ''}${
    asked.media ? ', e.media' : ''
  }${asked.links.length > 0 ? ', e.link_types, e.link_docs' : ''}`

/**
 * Reads a page of entries and what they name.
 * @param page a select with `n`, `value`, `date` where it is `dated`, and the columns of the page, in order
 */
export async function readPage(
  { database, known, dependencies }: Context,
  page: string,
  {
    asked,
    languages,
    values,
    dated = false,
  }: { asked: Asked; languages: readonly Locale[]; values: Values; dated?: boolean },
): Promise<PageRow[]> {
  const { about, body, media, links } = asked
  const ownAbout = (row: string) => (about ? `${row}.about` : 'null::json')
  const parts = [
    `select ${ENTRY} as part, page.i, page.n::int, page.value, ${dated ? 'page.date' : 'null::json as date'}, page.type, page.doc, page.locale, page.slug, page.title, page.head,
       ${ownAbout('page')} as about, ${body ? 'b.body' : 'null::json as body'}
     from page ${body ? 'left join bodies b using (type, doc, locale)' : ''}`,
  ]
  if (links.length > 0) {
    parts.push(
      `select ${LINKED}, null, null, null, null, x.type, x.doc, x.locale, x.slug, x.title, x.head, ${ownAbout('x')}, null
       from (select distinct link.type, link.doc from page, unnest(page.link_types, page.link_docs) link (type, doc)
         where link.type = any(${values.add(links)}::text[])) named
       join entries x on x.type = named.type and x.doc = named.doc and x.locale = any(${values.add(languages)}::text[])`,
    )
  }
  if (media) {
    parts.push(
      `select ${MEDIA}, null, null, null, null, null, m.id, null, null, null, m.data, null, null
       from (select distinct unnest(page.media) as id from page) shown join media m using (id)`,
    )
  }
  const text =
    parts.length === 1
      ? `with page as (select row_number() over () as i, page.* from (${page}) page) ${parts[0]} order by page.i`
      : `with page as materialized (select row_number() over () as i, page.* from (${page}) page)
         ${parts.join(' union all ')} order by part, i`
  const rows = await database.query<ReadRow>(text, values.list)
  const found: PageRow[] = []
  for (const row of rows) {
    if (row.part === MEDIA) {
      known.media.set(row.doc, { ...row.head, id: row.doc })
      dependencies.addMedia(row.doc)
      continue
    }
    if (row.part === ENTRY) found.push(row)
    else known.addEntry(row, languages)
    dependencies.addEntry(row)
  }
  return found
}

/** What a request has read beside what it asked for directly. */
export class Known {
  readonly media = new Map<number, ShownMedia>()
  readonly #entries = new Map<string, { rows: Map<Locale, EntryRow>; read: Set<Locale> }>()

  /** @param languages those in which the entry was looked for */
  addEntry(row: EntryRow, languages: readonly Locale[]) {
    const key = `${row.type} ${row.doc}`
    const entry = this.#entries.get(key) ?? { rows: new Map(), read: new Set() }
    this.#entries.set(key, entry)
    for (const locale of languages) entry.read.add(locale)
    const before = entry.rows.get(row.locale)
    if (!before?.about) entry.rows.set(row.locale, row)
  }

  /** The entry in the first of the languages that it is published in; undefined where not all that is needed was read. */
  entry(type: EntryType, doc: number, languages: readonly Locale[], about: boolean) {
    const entry = this.#entries.get(`${type} ${doc}`)
    if (!entry) return undefined
    for (const locale of languages) {
      const row = entry.rows.get(locale)
      if (row) return row.about || !about ? row : undefined
      if (!entry.read.has(locale)) return undefined
    }
    return undefined
  }
}

/** An entry that another one names: at once where it was read together with that one. */
export function entryOf(
  { known, entries }: Context,
  { type, doc, languages }: Omit<EntryKey, 'withBody'>,
  { about, body }: Asked,
): EntrySource | null | Promise<EntrySource | null> {
  const row = body ? undefined : known.entry(type, doc, languages, about)
  return row ? toSource(row, languages) : entries.load({ type, doc, languages, withBody: body })
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
