import type { GraphQLResolveInfo } from 'graphql'
import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import type { Context } from '../context.ts'
import { type EntryRow, type EntrySource, entryColumns, entryTables, toSource } from '../entries.ts'
import type { Condition } from '../lists/conditions.ts'
import { loadConnection } from '../lists/connection.ts'
import type { Order } from '../lists/loader.ts'
import { type PageArgs, readPage } from '../lists/page.ts'
import { asksFor } from './selection.ts'

export interface LanguageArgs {
  locale: Locale
  fallback: readonly Locale[]
}

/** The language asked for and those to try after it, each once. */
export const languagesOf = ({ locale, fallback }: LanguageArgs): Locale[] => [
  ...new Set([locale, ...fallback]),
]

/** A root field that gives the entry with a slug. */
export const bySlug =
  (type: EntryType) =>
  (_: unknown, args: LanguageArgs & { slug: string }, context: Context, info: GraphQLResolveInfo) =>
    findOne(context, type, args, `e.slug = $3`, args.slug, info)

/** The entry of a type that a condition on the row `e` names; `$3` is its value. */
export async function findOne(
  { database }: Context,
  type: EntryType,
  args: LanguageArgs,
  condition: string,
  value: unknown,
  info: GraphQLResolveInfo,
  /** Of several in the same language, those for which this is false come first. */
  after = 'e.doc',
): Promise<EntrySource | null> {
  const languages = languagesOf(args)
  const withBody = asksFor(info, 'body')
  const [row] = await database.query<EntryRow>(
    `select ${entryColumns(withBody)} from ${entryTables(withBody)}
     where e.type = $1 and e.locale = any($2) and ${condition}
     order by array_position($2::text[], e.locale), ${after}, e.doc limit 1`,
    [type, languages, value],
  )
  return row ? toSource(row, languages) : null
}

/** A root field that lists all entries of a type, of which there are few, by title. */
export const all =
  (type: EntryType, where: (args: Record<string, unknown>) => Condition[] = () => []) =>
  async (_: unknown, args: LanguageArgs, context: Context, info: GraphQLResolveInfo) => {
    const { entries } = await context.lists.page.load({
      type,
      order: 'title',
      languages: languagesOf(args),
      where: where(args as unknown as Record<string, unknown>),
      page: { size: MANY, backwards: false, from: null },
      withBody: asksFor(info, 'body'),
      parent: null,
    })
    return entries.map(({ node }) => node)
  }

/** More than there will ever be of what is listed without pages. */
export const MANY = 1000

/** A root field that pages through the entries of a type. */
export const connection =
  <Filter>(type: EntryType, order: Order, where: (filter: Filter) => Condition[]) =>
  (
    _: unknown,
    args: LanguageArgs & PageArgs & { filter?: Filter | null },
    context: Context,
    info: GraphQLResolveInfo,
  ) =>
    loadConnection(context, {
      type,
      order,
      languages: languagesOf(args),
      where: args.filter ? where(args.filter) : [],
      page: readPage(args, order),
      withBody: asksFor(info, 'body'),
      parent: null,
    })
