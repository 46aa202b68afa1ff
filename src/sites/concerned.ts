import type { EntryType } from '../content/names.ts'
import { isShown, scopeSql } from '../delivery/scope.ts'
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

/** The sites that show an entry: by the rule by which followers of `changes` are told of it. */
export async function sitesShowing(client: Queries, type: EntryType, doc: number, locale: string) {
  const { rows: sites } = await client.query<Site>(
    `select distinct on (site.doc) site.slug, site.head ->> 'host' as host, site.title,
       (select ${toldHow('s')} = 'builder' from public.sites s where s.id = site.doc) as "isBuilt", array(
       select distinct slug from entries where type = 'district' and case
         when site.head ->> 'district' is not null then doc = (site.head ->> 'district')::int
         else facets && array['region:' || (site.head ->> 'region')] end) as districts
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
