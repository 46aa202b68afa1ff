import { createHash } from 'node:crypto'
import type { SanitizedCollectionConfig } from 'payload'
import type { Locale } from '../editorial/languages.ts'
import type { Presented, Publishable } from './contract.ts'
import type { History } from './history.ts'
import { localizedPart } from './inLanguage.ts'
import { linksOf } from './links.ts'
import type { Change } from './log.ts'
import { type Row, sameContent } from './readModel.ts'
import { territoryOf } from './territory.ts'

export type Doc = Record<string, unknown> & { id: number }

/** A language version as it is presented, with what it links to. */
export type Version = Presented & Pick<Row, 'links'>

/** A document with what the world is to see of it, and what it saw so far. */
export interface Transition {
  id: number
  doc: Doc | undefined
  before: Map<string, Row>
  versions: Map<Locale, Version>
  histories: Map<string, History>
}

/** @param doc in the one language, with all that the type needs */
export function presentVersion(
  type: Publishable,
  { flattenedFields }: SanitizedCollectionConfig,
  doc: Record<string, unknown>,
  locale: Locale,
): Version {
  const presented = type.present(doc as never, locale)
  return { ...presented, links: linksOf(flattenedFields, doc, presented) }
}

/** Pure: what is to be written of a document so that the world sees what is now public of it. */
export function outcomeOf(
  type: Publishable,
  config: SanitizedCollectionConfig,
  { id, doc, before, versions, histories }: Transition,
  {
    now,
    confirmed,
    again,
  }: { now: string; confirmed: readonly Locale[]; again: boolean | undefined },
) {
  const original = doc ? sourceLocale(doc) : 'kk'
  const digest = doc ? digestOf(localizedPart(config.flattenedFields, doc, original)) : ''
  const changes: Change[] = []
  const next = new Map<Locale, History>()
  for (const [locale, presented] of versions) {
    const row = before.get(locale)
    const changed = !row || !sameContent(row, presented)
    const moved = row !== undefined && !sameTerritory(row, presented) && { moved: true }
    if (changed) changes.push({ type: type.type, doc: id, locale, ...moved })
    const old = histories.get(locale)
    next.set(locale, {
      locale,
      firstPublishedAt: old?.firstPublishedAt ?? now,
      updatedAt: changed && !(again && old) ? now : (old?.updatedAt ?? now),
      confirmed:
        locale === original
          ? null
          : confirmed.includes(locale) || !old
            ? digest
            : (old.confirmed ?? digest),
      formerSlugs: formerSlugs(old, row, presented),
    })
  }
  const gone = [...before.keys()].filter((locale) => !versions.has(locale as Locale))
  changes.push(...gone.map((locale) => ({ type: type.type, doc: id, locale })))
  // What was linked leads on once it is public again, under whatever slug, and nobody else takes it meanwhile.
  for (const locale of gone) {
    const old = histories.get(locale)
    const slug = before.get(locale)?.slug
    if (old && slug) next.set(locale as Locale, { ...old, formerSlugs: withSlug(old, slug) })
  }

  const translations = [...versions].map(([locale, { slug, title }]) => ({
    locale,
    slug,
    title,
    stale: locale !== original && next.get(locale)?.confirmed !== digest,
    updatedAt: next.get(locale)?.updatedAt ?? now,
  }))
  const writes = [...versions].map(([locale, presented]) => {
    const { firstPublishedAt, updatedAt, formerSlugs } = next.get(locale) as History
    const about = { sourceLocale: original, firstPublishedAt, updatedAt, formerSlugs, translations }
    const row: Row = { ...presented, locales: [...versions.keys()], about, version: type.version }
    return { doc: id, locale, row, before: before.get(locale) }
  })
  return {
    changes,
    writes,
    gone: gone.map((locale) => ({ doc: id, locale })),
    histories: [...next.values()]
      .filter(
        (history) => JSON.stringify(history) !== JSON.stringify(histories.get(history.locale)),
      )
      .map((history) => ({ ...history, doc: id })),
  }
}

const sameTerritory = (before: Row, after: Presented) =>
  JSON.stringify(territoryOf(before.facets)) === JSON.stringify(territoryOf(after.facets))

export const sourceLocale = (doc: Doc) => (doc.sourceLocale as Locale | null | undefined) ?? 'kk'

const digestOf = (part: unknown) =>
  createHash('sha256').update(JSON.stringify(part)).digest('base64url').slice(0, 22)

function formerSlugs(old: History | undefined, row: Row | undefined, presented: Presented) {
  const former = row ? withSlug(old, row.slug) : (old?.formerSlugs ?? [])
  return former.filter((slug) => slug !== presented.slug)
}

const withSlug = (old: History | undefined, slug: string) => [
  ...(old?.formerSlugs ?? []).filter((one) => one !== slug),
  slug,
]
