import type { EntryType } from '../content/names.ts'
import { isShown, scopeSql, wasShown } from '../delivery/scope.ts'
import { toldHow } from './told.ts'

/** A site of the platform, as far as editors need it. */
export interface ConcernedSite {
  slug: string
  host: string
  title: string
  /** Whether the builder makes it, or somebody elsewhere. */
  isBuilt: boolean
}

/** A connection that reads the schema `delivery`. */
export interface Queries {
  query<Row extends object>(
    text: string,
    values: unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>
}

interface Site extends ConcernedSite {
  districts: string[]
}

/** The slugs of the districts whose content the `site` of a query shows. */
const DISTRICTS = `array(
  select distinct slug from entries where type = 'district' and case
    when site.head ->> 'district' is not null then doc = (site.head ->> 'district')::int
    else facets && array['region:' || (site.head ->> 'region')] end)`

/** The public sites that the platform builds, in the order of their slugs. */
export async function sitesToBuild(client: Queries) {
  const { rows } = await client.query<{ slug: string; host: string; districts: string[] }>(
    `select distinct on (slug) site.slug, site.head ->> 'host' as host, ${DISTRICTS} as districts
     from entries site join public.sites s on s.id = site.doc
     where type = 'site' and ${toldHow('s')} = 'builder' order by slug`,
    [],
  )
  return rows
}

/** Whether something behind a number of the log concerns the sites of these districts: by the rule of `changes`. */
export async function hasChangedSince(client: Queries, districts: string[], seq: number) {
  const { rowCount } = await client.query(
    `with ${scopeSql('$1')}
     select from scope cross join log l
     left join entries e on e.type = l.type and e.doc = l.doc and e.locale = l.locale and ${isShown}
     where l.seq > $2 and (e.doc is not null or ${wasShown}) limit 1`,
    [districts, seq],
  )
  return Boolean(rowCount)
}

/** The sites that show an entry: by the rule by which followers of `changes` are told of it. */
export async function sitesShowing(client: Queries, type: EntryType, doc: number, locale: string) {
  const { rows: sites } = await client.query<Site>(
    `select distinct on (site.doc) site.slug, site.head ->> 'host' as host, site.title,
       (select ${toldHow('s')} = 'builder' from public.sites s where s.id = site.doc) as "isBuilt", ${DISTRICTS} as districts
     from entries site where site.type = 'site' order by site.doc, site.locale = $1 desc`,
    [locale],
  )
  const found: ConcernedSite[] = []
  for (const { districts, ...site } of sites) {
    const { rowCount } = await client.query(
      `with ${scopeSql('$1')} select from entries e, scope where e.type = $2 and e.doc = $3 and ${isShown} limit 1`,
      [districts, type, doc],
    )
    if (rowCount) found.push(site)
  }
  return found.sort((a, b) => a.title.localeCompare(b.title, locale))
}
