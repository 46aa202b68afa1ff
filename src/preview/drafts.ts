import { sql } from '@payloadcms/db-postgres'
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { User } from '../../payload-types.ts'
import { contentTypes } from '../content/index.ts'
import type { EntryType } from '../content/names.ts'
import { LOCALES } from '../editorial/languages.ts'
import type { Publishable } from '../publication/contract.ts'
import { type Database, rows } from '../publication/database.ts'
import { historiesOf } from '../publication/history.ts'
import type { MediaDoc } from '../publication/media/present.ts'
import { readMedia } from '../publication/media/show.ts'
import { type Doc, outcomeOf } from '../publication/outcome.ts'
import { readRows, type Write } from '../publication/readModel.ts'
import { instant } from '../publication/time.ts'
import { BLANK } from './complete.ts'
import { type PresentedDraft, presentDraft } from './present.ts'
import type { Scope } from './tokens.ts'

/** Drafts that a preview of all shows at most, the ones last worked on. */
export const MOST = 500

/** Drafts in the form in which publishing them would write them. */
export interface Drafts {
  types: { type: EntryType; docs: number[]; writes: Write[] }[]
  /** Pictures and files in them that are not public. */
  media: MediaDoc[]
}

/**
 * The newest drafts of a scope that a person may read, presented. Reads as any reader does: no lock, no transaction of an editor waits
 * for it.
 */
export async function readDrafts(payload: Payload, person: User, scope: Scope): Promise<Drafts> {
  const db = (payload.db as unknown as { drizzle: Database }).drizzle
  const req = await createLocalReq({ user: { ...person, collection: 'users' } as never }, payload)
  const wanted = scope === 'all' ? await pending(db) : new Map([[scope.type, [scope.doc]]])
  const now = instant(new Date().toISOString())
  const types: Drafts['types'] = []
  const blanks = new Set<EntryType>()
  for (const type of contentTypes) {
    const ids = await readable(req, type, wanted.get(type.type) ?? [])
    const drafts = await newest(req, type, ids)
    const presented = drafts.map((doc): [Doc, PresentedDraft] => {
      const draft = presentDraft(type, configOf(req, type), doc, now)
      for (const blank of draft.blanks) blanks.add(blank)
      return [doc, draft]
    })
    const docs = presented.map(([{ id }]) => id)
    types.push({ type: type.type, docs, writes: await writesOf(req, db, type, presented, now) })
  }
  types.push(...blankEntries(req, blanks, now))
  const shown = types.flatMap(({ writes }) => writes.flatMap(({ row }) => row.media))
  return { types, media: await readMedia(req, await hidden(db, new Set(shown))) }
}

const configOf = (req: PayloadRequest, { collection }: Publishable) =>
  req.payload.collections[collection as CollectionSlug].config

/** Documents with a language whose newest version is a draft, the ones last worked on first. */
async function pending(db: Database) {
  const drafted = contentTypes
    .filter(({ permanent }) => !permanent)
    .map(({ type, collection }) => {
      const versions = sql.identifier(`_${collection}_v`)
      const localized = sql.identifier(`_${collection}_v_l10n`)
      return sql`
        select ${type} as type, v.parent_id as doc, v.updated_at from ${versions} v
        where v.latest and v.version_deleted_at is null and exists (
          select from ${localized} l where l._parent_id = v.id and l.version__status = 'draft')`
    })
  const found = rows<{ type: EntryType; doc: number }>(
    await db.execute(sql`
      select type, doc from (${sql.join(drafted, sql` union all `)}) drafted
      order by updated_at desc, type, doc limit ${MOST}`),
  )
  const wanted = new Map<EntryType, number[]>()
  for (const { type, doc } of found) wanted.set(type, [...(wanted.get(type) ?? []), doc])
  return wanted
}

/** Those that the person may read as drafts. */
async function readable(
  req: PayloadRequest,
  { collection, permanent }: Publishable,
  ids: number[],
) {
  // What has no drafts is public as it is.
  if (permanent || ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: collection as 'articles',
    where: { id: { in: ids } },
    draft: true,
    overrideAccess: false,
    locale: 'kk',
    depth: 0,
    select: { title: true },
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id).sort((a, b) => a - b)
}

/** The newest versions as the database holds them, all languages side by side. */
async function newest(req: PayloadRequest, { collection }: Publishable, ids: number[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
    .map(({ parent, version }): Doc => ({ ...version, id: Number(parent) }))
    .sort((a, b) => a.id - b.id)
}

/** What publication would write of them. */
async function writesOf(
  req: PayloadRequest,
  db: Database,
  type: Publishable,
  drafts: [Doc, PresentedDraft][],
  now: string,
) {
  if (drafts.length === 0) return []
  const ids = drafts.map(([{ id }]) => id)
  const before = await readRows(db, type.type, ids)
  const histories = await historiesOf(db, type.type, ids)
  return drafts.flatMap(([doc, { versions, waiting }]) => {
    const transition = {
      id: doc.id,
      doc,
      versions,
      before: before.get(doc.id) ?? new Map(),
      histories: histories.get(doc.id) ?? new Map(),
    }
    const how = { now, confirmed: waiting, again: false }
    return outcomeOf(type, configOf(req, type), transition, how).writes
  })
}

/** Entries without a word, one for each of the types, and for those that these have to link in their turn. */
function blankEntries(
  req: PayloadRequest,
  blanks: ReadonlySet<EntryType>,
  now: string,
): Drafts['types'] {
  const found: Drafts['types'] = []
  const wanted = [...blanks]
  for (const name of wanted) {
    const type = contentTypes.find((one) => one.type === name) as Publishable
    const status = Object.fromEntries(LOCALES.map((locale) => [locale, 'published']))
    const doc = { id: BLANK, _status: status }
    const { versions, blanks: further } = presentDraft(type, configOf(req, type), doc, now)
    const transition = { id: BLANK, doc, versions, before: new Map(), histories: new Map() }
    const how = { now, confirmed: [], again: false }
    const { writes } = outcomeOf(type, configOf(req, type), transition, how)
    found.push({ type: name, docs: [], writes })
    for (const one of further) if (!wanted.includes(one)) wanted.push(one)
  }
  return found
}

/** Of these pictures and files the ones that the world cannot see. */
async function hidden(db: Database, ids: Set<number>) {
  if (ids.size === 0) return []
  const shown = rows<{ id: number }>(
    await db.execute(
      sql`select id from delivery.media where id = any(${`{${[...ids].join(',')}}`}::int[])`,
    ),
  )
  const known = new Set(shown.map(({ id }) => id))
  return [...ids].filter((id) => !known.has(id))
}
