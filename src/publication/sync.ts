import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { LANGUAGE_NAMES, type Label, LOCALES, type Locale } from '../editorial/languages.ts'
import { invalid, type Problem } from '../editorial/messages.ts'
import type { Presented, Publishable } from './contract.ts'
import type { Database } from './database.ts'
import { historiesOf, remember } from './history.ts'
import { inLanguage } from './inLanguage.ts'
import { type ShownMedia, showMedia } from './media/show.ts'
import {
  type Doc,
  outcomeOf,
  presentVersion,
  sourceLocale,
  type Transition,
  type Version,
} from './outcome.ts'
import { readRows, removeRows, writeRows } from './readModel.ts'
import { writeSearch } from './search/write.ts'
import { writeSeries } from './series.ts'
import { instant } from './time.ts'
import { transactionOf } from './transaction.ts'

interface Sync {
  req: PayloadRequest
  db: Database
  /** The translations that are confirmed against the original by this very act. */
  confirmed?: readonly Locale[]
  /** A republication: history stays as it is, rows are written also where only the presenter's version differs. */
  again?: boolean
}

/**
 * Brings the read model in line with the live documents: each of their published languages is presented and written, what is no
 * longer public goes. Decided from the live rows alone, so it does not matter which way a document came to its state.
 * @returns the language versions that changed for the world
 * @throws ValidationError that tells the editor what a published language lacks
 */
export async function sync(type: Publishable, ids: number[], { req, db, ...how }: Sync) {
  const transitions = await readTransitions(type, ids, req, db)
  if (transitions.length === 0) return []
  const media = await showMedia(req, db, {
    before: new Set(transitions.flatMap(({ before }) => shown(before.values()))),
    after: new Set(transitions.flatMap(({ versions }) => shown(versions.values()))),
  })
  for (const { versions } of transitions) requireDescriptions(req, type, versions, media)

  const config = collectionOf(req, type)
  const now = instant(new Date().toISOString())
  const outcomes = transitions.map((transition) =>
    outcomeOf(type, config, transition, { now, confirmed: how.confirmed ?? [], again: how.again }),
  )
  await remember(
    db,
    type.type,
    outcomes.flatMap(({ histories }) => histories),
  )
  await writeRows(
    db,
    type.type,
    outcomes.flatMap(({ writes }) => writes),
  )
  const { rewording } = await transactionOf(req)
  await writeSearch(db, type.type, outcomes, rewording)
  await removeRows(
    db,
    type.type,
    outcomes.flatMap(({ gone }) => gone),
  )
  if (type.takesPlace) {
    await writeSeries(
      db,
      new Map(transitions.map(({ id, versions }) => [id, [...versions.values()][0]?.series])),
    )
  }
  await media.dropUnshown()
  return outcomes.flatMap(({ changes }) => changes)
}

async function readTransitions(
  type: Publishable,
  ids: number[],
  req: PayloadRequest,
  db: Database,
): Promise<Transition[]> {
  const before = await readRows(db, type.type, ids)
  const { docs } = await req.payload.db.find<Doc>({
    collection: type.collection as CollectionSlug,
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
    req,
  })
  const live = new Map(docs.map((doc) => [doc.id, doc]))
  const histories = await historiesOf(db, type.type, ids)
  const config = collectionOf(req, type)
  return ids.flatMap((id) => {
    const doc = live.get(id)
    const rows = before.get(id) ?? new Map()
    const locales = doc ? publicLocales(type, doc) : []
    if (rows.size === 0 && locales.length === 0) return []
    const versions = doc ? presentAll(type, config, doc, locales, req) : new Map()
    return [{ id, doc, before: rows, versions, histories: histories.get(id) ?? new Map() }]
  })
}

export const collectionOf = (req: PayloadRequest, type: Publishable) =>
  req.payload.collections[type.collection as CollectionSlug].config

function publicLocales(type: Publishable, doc: Doc): Locale[] {
  if (type.permanent) return [...LOCALES]
  if (doc.deletedAt) return []
  const status = (doc._status ?? {}) as Partial<Record<Locale, string>>
  return LOCALES.filter((locale) => status[locale] === 'published')
}

function presentAll(
  type: Publishable,
  config: SanitizedCollectionConfig,
  doc: Doc,
  locales: Locale[],
  req: PayloadRequest,
) {
  const problems: Problem[] = []
  const versions = new Map<Locale, Version>()
  for (const locale of locales) {
    const fallback = type.permanent ? sourceLocale(doc) : undefined
    const version = inLanguage(config.flattenedFields, doc, locale, fallback)
    const missing = type.needs.filter(
      (name) => version[name] === null || version[name] === undefined,
    )
    for (const name of missing) problems.push(lacking(name, labelOf(config, name), locale))
    if (missing.length > 0) continue
    versions.set(locale, presentVersion(type, config, version, locale))
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

const shown = (versions: Iterable<Presented>) => [...versions].flatMap(({ media }) => media)
