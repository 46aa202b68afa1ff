import { sql } from '@payloadcms/db-postgres'
import type { Presented } from './contract.ts'
import { type Database, rows } from './database.ts'

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
  version: number
}

export async function readRows(db: Database, type: string, doc: number) {
  const found = rows<Row & { locale: string }>(
    await db.execute(sql`
      select e.locale, e.slug, e.title, to_json(e.sort_at) #>> '{}' as "sortAt", e.facets, e.media, e.locales, e.head, e.about,
        e.version, b.body,
        json_build_object('opens', to_json(e.opens_at), 'closes', to_json(e.closes_at)) as window,
        json_build_object('from', e.min_age, 'to', e.max_age) as ages
      from delivery.entries e left join delivery.bodies b using (type, doc, locale)
      where type = ${type} and doc = ${doc}`),
  )
  return new Map(found.map(({ locale, ...row }) => [locale, row as Row]))
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
    facets,
    head,
    body,
    media,
  ])

const sameRow = (a: Row, b: Row) =>
  sameContent(a, b) &&
  a.version === b.version &&
  JSON.stringify([a.about, a.locales]) === JSON.stringify([b.about, b.locales])

/** Writes a version where it differs from what stands there. */
export async function writeRow(
  db: Database,
  type: string,
  doc: number,
  locale: string,
  row: Row,
  before: Row | undefined,
) {
  if (before && sameRow(before, row)) return
  const { window, ages } = row
  await db.execute(sql`
    insert into delivery.entries (type, doc, locale, slug, title, sort_at, opens_at, closes_at, min_age, max_age, facets, media,
      locales, former_slugs, head, about, version)
    values (${type}, ${doc}, ${locale}, ${row.slug}, ${row.title}, ${row.sortAt}::timestamptz,
      ${window?.opens ?? null}::timestamptz, ${window?.closes ?? null}::timestamptz, ${ages?.from ?? null}::int,
      ${ages?.to ?? null}::int, ${textArray(row.facets)}, ${textArray(row.media.map(String))}::int[],
      ${textArray(row.locales)}, ${textArray(row.about.formerSlugs)}, ${JSON.stringify(row.head)}::json,
      ${JSON.stringify(row.about)}::json, ${row.version})
    on conflict (type, doc, locale) do update set slug = excluded.slug, title = excluded.title, sort_at = excluded.sort_at,
      opens_at = excluded.opens_at, closes_at = excluded.closes_at, min_age = excluded.min_age, max_age = excluded.max_age,
      facets = excluded.facets, media = excluded.media, locales = excluded.locales, former_slugs = excluded.former_slugs,
      head = excluded.head, about = excluded.about, version = excluded.version`)
  if (before && JSON.stringify(before.body) === JSON.stringify(row.body)) return
  if (row.body) {
    await db.execute(sql`
      insert into delivery.bodies (type, doc, locale, body)
      values (${type}, ${doc}, ${locale}, ${JSON.stringify(row.body)}::json)
      on conflict (type, doc, locale) do update set body = excluded.body`)
  } else {
    await db.execute(
      sql`delete from delivery.bodies where type = ${type} and doc = ${doc} and locale = ${locale}`,
    )
  }
}

/** An array for a query: drizzle would spread a list into parameters. */
const textArray = (values: string[]) =>
  sql`${`{${values.map((value) => JSON.stringify(value)).join(',')}}`}::text[]`

/** Takes a version from the world; its body goes with it by the foreign key. */
export async function removeRow(db: Database, type: string, doc: number, locale: string) {
  await db.execute(
    sql`delete from delivery.entries where type = ${type} and doc = ${doc} and locale = ${locale}`,
  )
}
