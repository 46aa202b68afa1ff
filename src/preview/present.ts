import type { SanitizedCollectionConfig } from 'payload'
import type { EntryType } from '../content/names.ts'
import { LOCALES, type Locale } from '../editorial/languages.ts'
import type { Publishable } from '../publication/contract.ts'
import { inLanguage, localizedPart } from '../publication/inLanguage.ts'
import { type Doc, presentVersion, sourceLocale, type Version } from '../publication/outcome.ts'
import { complete } from './complete.ts'

/** What a draft would be in public, as far as it is written. */
export interface PresentedDraft {
  versions: Map<Locale, Version>
  /** The languages that publication would confirm: what is public of the others stays as it is. */
  waiting: Locale[]
  /** Types of which it links an empty entry, since it names none yet. */
  blanks: Set<EntryType>
}

/** Pure: presents each language in which something of the newest draft is written; never fails for what is missing. */
export function presentDraft(
  type: Publishable,
  config: SanitizedCollectionConfig,
  doc: Doc,
  now: string,
): PresentedDraft {
  const fields = config.flattenedFields
  const status = (doc._status ?? {}) as Partial<Record<Locale, string>>
  const written = LOCALES.filter(
    (locale) => status[locale] === 'published' || hasText(localizedPart(fields, doc, locale)),
  )
  const locales = written.length > 0 ? written : [sourceLocale(doc)]
  const versions = new Map<Locale, Version>()
  const blanks = new Set<EntryType>()
  for (const locale of locales) {
    const whole = inLanguage(fields, doc, locale) as Doc
    const version = attempt(whole) ?? attempt(essentials(whole))
    if (version) versions.set(locale, version)

    function attempt(given: Doc) {
      const completed = complete(fields, given, { needs: type.needs, now })
      try {
        const presented = presentVersion(type, config, completed.doc, locale)
        presented.series?.dates()
        for (const blank of completed.blanks) blanks.add(blank)
        return presented
      } catch {
        // A draft may hold what no publication would take, such as a rule that cannot be read.
        return undefined
      }
    }
  }
  const waiting = locales.filter((locale) => status[locale] !== 'published')
  return { versions, waiting, blanks }

  /** The document without what only some of its kind have. */
  function essentials(doc: Doc): Doc {
    const kept = fields.filter(
      (field) =>
        ESSENTIAL.has(field.name) ||
        ('required' in field && field.required) ||
        type.needs.includes(field.name),
    )
    return { ...Object.fromEntries(kept.map(({ name }) => [name, doc[name]])), id: doc.id }
  }
}

const ESSENTIAL = new Set(['title', 'slug', 'summary', 'body', 'cover', 'districts'])

function hasText(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  return typeof value !== 'object' || Object.values(value).some(hasText)
}
