import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { LANGUAGE_NAMES, type Label, LOCALES, type Locale } from '../editorial/languages.ts'
import { invalid, type Problem } from '../editorial/messages.ts'
import type { Presented, Publishable } from './contract.ts'
import type { Database } from './database.ts'
import { type History, historyOf, remember } from './history.ts'
import { inLanguage, localizedPart } from './inLanguage.ts'
import type { Change } from './log.ts'
import { type ShownMedia, showMedia } from './media/show.ts'
import { type Row, readRows, removeRow, sameContent, writeRow } from './readModel.ts'
import { instant } from './time.ts'

type Doc = Record<string, unknown> & { id: number }

interface Sync {
  req: PayloadRequest
  db: Database
  /** The translations that are confirmed against the original by this very act. */
  confirmed?: readonly Locale[]
  /** A republication: history stays as it is, rows are written also where only the presenter's version differs. */
  again?: boolean
}

/**
 * Brings the read model in line with the live document: each of its published languages is presented and written, what is no
 * longer public goes. Decided from the live rows alone, so it does not matter which way the document came to its state.
 * @returns the language versions that changed for the world
 * @throws ValidationError that tells the editor what a published language lacks
 */
export async function sync(
  type: Publishable,
  id: number,
  { req, db, confirmed = [], again }: Sync,
) {
  const before = await readRows(db, type.type, id)
  const doc = (await req.payload.db.findOne({
    collection: type.collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })) as Doc | null
  const locales = doc ? publicLocales(type, doc) : []
  if (before.size === 0 && locales.length === 0) return []

  const config = collectionOf(req, type)
  const versions = doc ? presentAll(type, config, doc, locales, req) : new Map<Locale, Presented>()
  const media = await showMedia(req, db, { before: shown(before), after: versions })
  requireDescriptions(req, type, versions, media)

  const histories = await historyOf(db, type.type, id)
  const now = instant(new Date().toISOString())
  const original = doc ? sourceLocale(doc) : 'kk'
  const digest = doc ? digestOf(localizedPart(config.flattenedFields, doc, original)) : ''
  const changes: Change[] = []
  const next = new Map<Locale, History>()
  for (const [locale, presented] of versions) {
    const row = before.get(locale)
    const changed = !row || !sameContent(row, presented)
    if (changed) changes.push({ type: type.type, doc: id, locale })
    const old = histories.get(locale)
    const history: History = {
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
    }
    next.set(locale, history)
    if (JSON.stringify(history) !== JSON.stringify(old)) await remember(db, type.type, id, history)
  }

  const translations = [...versions].map(([locale, { slug, title }]) => ({
    locale,
    slug,
    title,
    stale: locale !== original && next.get(locale)?.confirmed !== digest,
    updatedAt: next.get(locale)?.updatedAt ?? now,
  }))
  for (const [locale, presented] of versions) {
    const { firstPublishedAt, updatedAt, formerSlugs } = next.get(locale) as History
    const about = { sourceLocale: original, firstPublishedAt, updatedAt, formerSlugs, translations }
    const row: Row = {
      ...presented,
      locales: [...versions.keys()],
      about,
      version: type.version,
    }
    await writeRow(db, type.type, id, locale, row, before.get(locale))
  }
  for (const locale of before.keys()) {
    if (versions.has(locale as Locale)) continue
    await removeRow(db, type.type, id, locale)
    changes.push({ type: type.type, doc: id, locale })
  }
  await media.dropUnshown()
  return changes
}

export const collectionOf = (req: PayloadRequest, type: Publishable) =>
  req.payload.collections[type.collection as CollectionSlug].config

function publicLocales(type: Publishable, doc: Doc): Locale[] {
  if (type.permanent) return [...LOCALES]
  if (doc.deletedAt) return []
  const status = (doc._status ?? {}) as Partial<Record<Locale, string>>
  return LOCALES.filter((locale) => status[locale] === 'published')
}

const sourceLocale = (doc: Doc) => (doc.sourceLocale as Locale | null | undefined) ?? 'kk'

function presentAll(
  type: Publishable,
  config: SanitizedCollectionConfig,
  doc: Doc,
  locales: Locale[],
  req: PayloadRequest,
) {
  const problems: Problem[] = []
  const versions = new Map<Locale, Presented>()
  for (const locale of locales) {
    const fallback = type.permanent ? sourceLocale(doc) : undefined
    const version = inLanguage(config.flattenedFields, doc, locale, fallback)
    const missing = type.needs.filter(
      (name) => version[name] === null || version[name] === undefined,
    )
    for (const name of missing) problems.push(lacking(name, labelOf(config, name), locale))
    if (missing.length === 0) versions.set(locale, type.present(version as never, locale))
  }
  if (problems.length > 0) throw invalid(req, type.collection, problems)
  return versions
}

const lacking = (path: string, label: Label, locale: Locale): Problem => {
  const language = LANGUAGE_NAMES[locale]
  return {
    path,
    label,
    message: {
      kk: `«${label.kk}» толтырылмаған (тілі: ${language.kk.toLowerCase()}). Онсыз жариялауға болмайды.`,
      ru: `Не заполнено: «${label.ru}» (язык: ${language.ru.toLowerCase()}). Без этого публиковать нельзя.`,
      en: `“${label.en}” is empty in ${language.en}. It cannot be published without it.`,
    },
  }
}

/** A field's name in the languages of the interface. */
function labelOf({ flattenedFields }: SanitizedCollectionConfig, name: string): Label {
  const field = flattenedFields.find((one) => one.name === name)
  const label = field && 'label' in field ? field.label : undefined
  const named = typeof label === 'object' && label !== null && 'kk' in label
  return named ? (label as Label) : { kk: name, ru: name, en: name }
}

/** A picture without a description in the language of the page shuts out whoever cannot see it. */
function requireDescriptions(
  req: PayloadRequest,
  type: Publishable,
  versions: Map<Locale, Presented>,
  media: ShownMedia,
) {
  const problems = [...versions].flatMap(([locale, presented]) =>
    presented.media.flatMap((id) => media.problemOf(id, locale, presented) ?? []),
  )
  if (problems.length > 0) throw invalid(req, type.collection, problems)
}

const shown = (rows: Map<string, Row>) => new Set([...rows.values()].flatMap(({ media }) => media))

const digestOf = (part: unknown) =>
  createHash('sha256').update(JSON.stringify(part)).digest('base64url').slice(0, 22)

function formerSlugs(old: History | undefined, row: Row | undefined, presented: Presented) {
  const former = (old?.formerSlugs ?? []).filter((slug) => slug !== presented.slug)
  return row && row.slug !== presented.slug
    ? [...former.filter((s) => s !== row.slug), row.slug]
    : former
}
