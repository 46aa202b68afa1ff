import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import type { Context } from '../context.ts'
import { type EntryRow, type EntrySource, entryColumns, entryTables, toSource } from '../entries.ts'
import { ONCE_HAD } from '../resolvers/node.ts'
import type { Subject } from './address.ts'

/** What a slug leads to. */
export interface Found {
  entry: EntrySource
  /** Whether the slug is one that the entry had before. */
  former: boolean
}

/**
 * The entry with a slug, of whichever language that is, in the first of the languages that it is published in.
 * @returns null where nothing public has or had the slug
 */
export async function findBySlug(
  context: Context,
  { type, slug }: Subject,
  languages: readonly Locale[],
): Promise<Found | null> {
  const current = await find(context, type, 'e.slug = $3', slug, languages)
  if (current) return { entry: current, former: false }
  const renamed = await find(context, type, ONCE_HAD, slug, languages)
  return renamed && { entry: renamed, former: true }
}

async function find(
  { database }: Context,
  type: EntryType,
  condition: string,
  slug: string,
  languages: readonly Locale[],
) {
  const [row] = await database.query<EntryRow>(
    `select ${entryColumns(false)} from ${entryTables(false)}
     where e.type = $1 and e.locale = any($2) and e.doc = (
       select e.doc from entries e where e.type = $1 and ${condition}
       order by array_position($2::text[], e.locale), e.doc limit 1)
     order by array_position($2::text[], e.locale) limit 1`,
    [type, languages, slug],
  )
  return row ? toSource(row, languages) : null
}
