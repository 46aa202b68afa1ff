import { DEFAULT_LOCALE, type Locale } from '../../editorial/languages.ts'
import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'

/** What a feed is of. */
export interface Subject {
  type: 'district' | 'center' | 'event'
  slug: string
}

/** A calendar of a district, a centre or an event; the news of a district, or of all. */
export type FeedAddress =
  | { format: 'ics'; of: Subject }
  | { format: 'atom' | 'json'; of: Subject | null }

const SLUG = '([a-z0-9-]{1,200})'
const FOLDERS = { center: 'centers', event: 'events' } as const

// A folder is a level deeper than the calendars of districts, so a district may be called like one.
const OF_DISTRICT = new RegExp(`^/ics/${SLUG}\\.ics$`)
const IN_FOLDER = new RegExp(`^/ics/(centers|events)/${SLUG}\\.ics$`)
const NEWS = new RegExp(`^/feeds/(?:${SLUG}/)?news\\.(atom|json)$`)

/** @returns undefined for a path that no feed has */
export function parsePath(path: string): FeedAddress | undefined {
  const [, district] = OF_DISTRICT.exec(path) ?? []
  if (district) return { format: 'ics', of: { type: 'district', slug: district } }
  const [, folder, slug] = IN_FOLDER.exec(path) ?? []
  if (slug) {
    return { format: 'ics', of: { type: folder === 'centers' ? 'center' : 'event', slug } }
  }
  const [, named, format] = NEWS.exec(path) ?? []
  if (!format) return undefined
  const of = named ? { type: 'district' as const, slug: named } : null
  return { format: format as 'atom' | 'json', of }
}

/** The path of a feed in a language; Kazakh, which is the default, needs no saying. */
export const pathOf = (address: FeedAddress, locale: Locale) =>
  `${withoutLanguage(address)}${locale === DEFAULT_LOCALE ? '' : `?locale=${locale}`}`

function withoutLanguage(address: FeedAddress) {
  if (address.format !== 'ics') {
    return `/feeds/${address.of ? `${address.of.slug}/` : ''}news.${address.format}`
  }
  const { type, slug } = address.of
  return type === 'district' ? `/ics/${slug}.ics` : `/ics/${FOLDERS[type]}/${slug}.ics`
}

/** The field `icsUrl`: the calendar of a centre or an event, in the language that the entry is served in. */
export const icsUrl = ({ $, slug, locale }: EntrySource, _: unknown, { publicUrl }: Context) =>
  `${publicUrl}${pathOf({ format: 'ics', of: { type: $.type as Subject['type'], slug } }, locale)}`
