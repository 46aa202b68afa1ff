import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import { ALONE } from '../asked.ts'
import type { Context } from '../context.ts'
import { type EntrySource, toSource } from '../entries.ts'
import { Values } from '../lists/conditions.ts'
import { pageColumns, readPage } from '../read.ts'
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
  context: Context,
  type: EntryType,
  condition: string,
  slug: string,
  languages: readonly Locale[],
) {
  const page = `select ${pageColumns(ALONE)} from entries e
     where e.type = $1 and e.locale = any($2::text[]) and e.doc = (
       select e.doc from entries e where e.type = $1 and ${condition}
       order by array_position($2::text[], e.locale), e.doc limit 1)
     order by array_position($2::text[], e.locale) limit 1`
  const values = new Values(type, languages, slug)
  const [row] = await readPage(context, page, { asked: ALONE, languages, values })
  return row ? toSource(row, languages) : null
}
