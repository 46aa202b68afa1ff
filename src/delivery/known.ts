import type { EntryType } from '../content/names.ts'
import type { Locale } from '../editorial/languages.ts'
import { type EntryRow, type EntrySource, toSource } from './entries.ts'
import type { ShownMedia } from './media/loader.ts'
import type { Shown } from './resolvers/media.ts'

/** What a request has read beside what it asked for directly. */
export class Known {
  readonly media = new Map<number, ShownMedia>()
  /** These in the languages that they are shown in, as resolvers have them. */
  readonly shown = new Map<string, Shown>()
  readonly #entries = new Map<string, { rows: Map<Locale, EntryRow>; read: Set<Locale> }>()
  readonly #sources = new Map<EntryRow, EntrySource>()

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
      if (row) return row.about || !about ? this.#sourceOf(row, languages) : undefined
      if (!entry.read.has(locale)) return undefined
    }
    return undefined
  }

  #sourceOf(row: EntryRow, languages: readonly Locale[]) {
    const known = this.#sources.get(row)
    if (!known) {
      const made = toSource(row, languages)
      this.#sources.set(row, made)
      return made
    }
    const same = known.$.languages === languages || `${known.$.languages}` === `${languages}`
    return same ? known : { ...known, $: { ...known.$, languages } }
  }
}
