import { sql } from '@payloadcms/db-postgres'
import { type Database, rows } from './database.ts'

/** A document that is public in some language while another is missing or has fallen behind. */
export interface Gap {
  kind: 'without-kazakh' | 'without-russian' | 'stale'
  type: string
  doc: number
  /** In the language that is public, Kazakh where it is. */
  title: string
  /** The language to be worked on. */
  locale: string
}

/** What of the public content wants a translator, the most recently changed first. Territories and sites have all languages always. */
export async function findGaps(
  db: Database,
  types: readonly string[],
  limit: number,
): Promise<Gap[]> {
  return rows<Gap>(
    await db.execute(sql`
      with document as (
        select distinct on (type, doc) type, doc, title, locales, about
        from delivery.entries
        where type in (${sql.join(
          types.map((type) => sql`${type}`),
          sql`, `,
        )})
        order by type, doc, array_position(array['kk', 'ru', 'en'], locale)
      ), gap as (
        select 'without-kazakh' as kind, type, doc, title, 'kk' as locale, about from document where not 'kk' = any(locales)
        union all
        select 'without-russian', type, doc, title, 'ru', about from document where not 'ru' = any(locales)
        union all
        select 'stale', type, doc, document.title, translation.locale, about
        from document, json_to_recordset(about -> 'translations') as translation (locale text, stale boolean)
        where translation.stale
      )
      select kind, type, doc, title, locale from gap
      order by about ->> 'updatedAt' desc, type, doc, locale limit ${limit}`),
  )
}
