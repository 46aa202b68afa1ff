import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Presented } from './contract.ts'
import { type Database, idList, rows, type Schema, tableIn } from './database.ts'
import type { Link } from './links.ts'
import { insertListings, writeListings } from './listings.ts'

/** What the world is told of a language version beside its content. */
export interface About {
  sourceLocale: string
  firstPublishedAt: string
  updatedAt: string
  formerSlugs: string[]
  translations: { locale: string; slug: string; title: string; stale: boolean; updatedAt: string }[]
}

/** A language version as `delivery.entries` and `delivery.bodies` hold it. */
export interface Row extends Presented {
  /** Every language the document is public in. */
  locales: string[]
  about: About
  links: Link[]
  version: number
  /** The digest of what it is found by, of a version that stands there. */
  search?: string | null
}

/** A version's place in the read model. */
export interface Place {
  doc: number
  locale: string
}

/** What stands in the read model of these documents, by document and language. */
export async function readRows(db: Database, type: string, docs: number[]) {
  const found = rows<Row & Place>(
    await db.execute(sql`
      select e.doc, e.locale, e.slug, e.title, to_json(e.sort_at) #>> '{}' as "sortAt", e.facets, e.media, e.locales, e.head, e.about,
        e.version, b.body, s.digest as search, (select coalesce(json_agg(json_build_object('type', type, 'doc', doc)), '[]')
          from unnest(e.link_types, e.link_docs) link (type, doc)) as links,
        json_build_object('opens', to_json(e.opens_at), 'closes', to_json(e.closes_at)) as window,
        json_build_object('from', e.min_age, 'to', e.max_age) as ages
      from delivery.entries e left join delivery.bodies b using (type, doc, locale)
        left join delivery.search s using (type, doc, locale)
      where type = ${type} and doc = any(${idList(docs)})`),
  )
  const byDocument = new Map(docs.map((doc) => [doc, new Map<string, Row>()]))
  for (const { doc, locale, ...row } of found) byDocument.get(doc)?.set(locale, row as Row)
  return byDocument
}

/** Whether two forms of a version say the same to the world; `about` follows from other versions and is no change of this one. */
export function sameContent(a: Presented, b: Presented) {
  return contentOf(a) === contentOf(b)
}

const contentOf = ({ slug, title, sortAt, window, ages, facets, head, body, media }: Presented) =>
  JSON.stringify([
    slug,
    title,
    [sortAt, window?.opens, window?.closes].map((time) => (time ? Date.parse(time) : null)),
    [ages?.from ?? null, ages?.to ?? null],
    facets.filter(isPublic),
    head,
    body,
    media,
  ])

/** Who builds a site is read beside what is public, and a change of it is no publication. */
const isPublic = (facet: string) => !facet.startsWith('told:')

const sameRow = (a: Row, b: Row) =>
  sameContent(a, b) &&
  JSON.stringify(a.facets) === JSON.stringify(b.facets) &&
  a.version === b.version &&
  JSON.stringify([a.about, a.locales, a.links]) === JSON.stringify([b.about, b.locales, b.links])

/** A version as it is to be, and as it stood before. */
export interface Write extends Place {
  row: Row
  before: Row | undefined
}

/** Writes the versions that differ from what stands there. */
export async function writeRows(db: Database, type: string, writes: Write[]) {
  const different = writes.filter(({ row, before }) => !before || !sameRow(before, row))
  if (different.length === 0) return
  await insertEntries(db, 'delivery', type, different)
  await writeListings(db, type, different)
  await writeBodies(
    db,
    type,
    different.filter(
      ({ row, before }) => !before || JSON.stringify(before.body) !== JSON.stringify(row.body),
    ),
  )
}

/** Lays versions over what is public, for the eyes of this transaction alone. */
export async function layRows(db: Database, type: string, writes: Write[]) {
  await insertEntries(db, 'drafts', type, writes)
  await insertListings(db, 'drafts', type, writes)
  await insertBodies(db, 'drafts', type, writes)
}

async function insertEntries(db: Database, schema: Schema, type: string, writes: Write[]) {
  if (writes.length === 0) return
  await db.execute(sql`
    insert into ${tableIn(schema, 'entries')} (type, doc, locale, slug, title, sort_at, opens_at, closes_at, min_age, max_age, facets, media,
      locales, former_slugs, link_types, link_docs, head, about, version)
    select ${type}, * from json_to_recordset(${JSON.stringify(writes.map(toRecord))}::json) as one(
      doc int, locale text, slug text, title text, sort_at timestamptz, opens_at timestamptz, closes_at timestamptz, min_age int,
      max_age int, facets text[], media int[], locales text[], former_slugs text[], link_types text[], link_docs int[], head json,
      about json, version int) ${schema === 'delivery' ? REPLACE_ENTRY : sql``}`)
}

const REPLACE_ENTRY = sql`
    on conflict (type, doc, locale) do update set slug = excluded.slug, title = excluded.title, sort_at = excluded.sort_at,
      opens_at = excluded.opens_at, closes_at = excluded.closes_at, min_age = excluded.min_age, max_age = excluded.max_age,
      facets = excluded.facets, media = excluded.media, locales = excluded.locales, former_slugs = excluded.former_slugs,
      link_types = excluded.link_types, link_docs = excluded.link_docs, head = excluded.head, about = excluded.about, version = excluded.version`

const toRecord = ({ doc, locale, row }: Write) => ({
  doc,
  locale,
  slug: row.slug,
  title: row.title,
  sort_at: row.sortAt,
  opens_at: row.window?.opens ?? null,
  closes_at: row.window?.closes ?? null,
  min_age: row.ages?.from ?? null,
  max_age: row.ages?.to ?? null,
  facets: row.facets,
  media: row.media,
  locales: row.locales,
  former_slugs: row.about.formerSlugs,
  link_types: row.links.map((link) => link.type),
  link_docs: row.links.map((link) => link.doc),
  head: row.head,
  about: row.about,
  version: row.version,
})

async function writeBodies(db: Database, type: string, writes: Write[]) {
  await insertBodies(db, 'delivery', type, writes)
  const emptied = writes.filter(({ row, before }) => !row.body && before?.body)
  await remove(db, sql`delivery.bodies`, type, emptied)
}

async function insertBodies(db: Database, schema: Schema, type: string, writes: Write[]) {
  const bodies = writes.flatMap(({ doc, locale, row }) =>
    row.body ? [{ doc, locale, body: row.body }] : [],
  )
  if (bodies.length === 0) return
  await db.execute(sql`
    insert into ${tableIn(schema, 'bodies')} (type, doc, locale, body)
    select ${type}, * from json_to_recordset(${JSON.stringify(bodies)}::json) as one(doc int, locale text, body json)
    ${schema === 'delivery' ? sql`on conflict (type, doc, locale) do update set body = excluded.body` : sql``}`)
}

/** Takes versions from the world; their bodies go with them by the foreign key. */
export const removeRows = (db: Database, type: string, places: Place[]) =>
  remove(db, sql`delivery.entries`, type, places)

async function remove(db: Database, table: SQL, type: string, places: Place[]) {
  if (places.length === 0) return
  const gone = places.map(({ doc, locale }) => ({ doc, locale }))
  await db.execute(sql`
    delete from ${table} where type = ${type} and (doc, locale) in (
      select doc, locale from json_to_recordset(${JSON.stringify(gone)}::json) as one(doc int, locale text))`)
}
