import type { ContentCollection, EntryType } from '../content/names.ts'
import type { Locale } from '../editorial/languages.ts'
import type { StoredRichText } from './richText/stored.ts'
import type { Series } from './series.ts'
import type { Window } from './window.ts'

export interface Ages {
  from: number | null
  to: number | null
}

/** One language version in the form that the world reads, as a presenter gives it. */
export interface Presented<Head extends object = object> {
  slug: string
  title: string
  /** The instant that lists are sorted by, RFC 3339; null where they are sorted by title. */
  sortAt: string | null
  /** When it can be used or applied for: what `status` and `active` follow from. */
  window?: Window
  /** The ages that it is for, both included; null is open on that side. */
  ages?: Ages | null
  /** The dates at which it takes place; the same in all languages. */
  series?: Series
  /** What filters ask for, `name:value`: `kind:news`, `district:3`, `district:*` for all districts. */
  facets: string[]
  /** The list part: the public fields under their public names, links and pictures as ids. */
  head: Head
  body: StoredRichText | null
  /** Every picture and file that it shows, by id. */
  media: number[]
}

/** What publication has to know of a content type. */
export interface Publishable {
  type: EntryType
  collection: ContentCollection
  /** Always public in every language: territories and sites. What a language lacks is said in the original's words. */
  permanent: boolean
  /** Whether it has dates at which it takes place. */
  takesPlace?: boolean
  /** Fields without which a language version cannot be public. */
  needs: readonly string[]
  /** Raised when `present` changes, so that a republication knows what is out of date. */
  version: number
  /** Pure: the same document gives the same form. `doc` is in the one language, links and files as ids. */
  present(doc: never, locale: Locale): Presented
}
