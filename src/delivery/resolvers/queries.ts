import type { GraphQLResolveInfo } from 'graphql'
import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import { askedOf } from '../asked.ts'
import type { Context } from '../context.ts'
import { type EntrySource, toSource } from '../entries.ts'
import { type Condition, Values } from '../lists/conditions.ts'
import { loadConnection } from '../lists/connection.ts'
import type { Order } from '../lists/orders.ts'
import { type Page, type PageArgs, pageOf } from '../lists/page.ts'
import type { Span } from '../lists/span.ts'
import { pageColumns, readPage } from '../read.ts'

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
  context: Context,
  type: EntryType,
  args: LanguageArgs,
  condition: string,
  value: unknown,
  info: GraphQLResolveInfo,
  /** Of several in the same language, those for which this is false come first. */
  after = 'e.doc',
): Promise<EntrySource | null> {
  const languages = languagesOf(args)
  const asked = askedOf(info)
  const values = new Values(type, languages, value)
  const page = `select ${pageColumns(asked)} from entries e
     where e.type = $1 and e.locale = any($2::text[]) and ${condition}
     order by array_position($2::text[], e.locale), ${after}, e.doc limit 1`
  const [row] = await readPage(context, page, { type, asked, languages, values })
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
      span: null,
      page: ALL,
      asked: askedOf(info),
      parent: null,
    })
    return entries.map(({ node }) => node)
  }

/** The one page of what is listed without pages, of which there will never be more. */
export const ALL: Page = { size: 1000, backwards: false, from: null, at: null }

/** What a list of a type is sorted by, and what its filter asks for. */
export interface Listing<Filter> {
  order: Order
  /** @param at the moment at which the list was begun, RFC 3339 */
  where?: (filter: Filter, at: string) => Condition[]
  span?: (filter: Filter, at: string) => Span
}

type ConnectionArgs<Filter> = PageArgs & { filter?: Filter | null }

/** A page of a listing, as a loader wants it, but for its type, languages and parent. */
export function readListing<Filter>(
  { order, where, span }: Listing<Filter>,
  args: ConnectionArgs<Filter>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const page = pageOf(args, order, context.now)
  const at = page.at ?? context.now
  const filter = args.filter ?? undefined
  const conditions = filter && where ? where(filter, at) : []
  if (order === 'window' || conditions.some((one) => 'window' in one))
    context.dependencies.ticking.add('windows')
  if (order === 'soonest') context.dependencies.ticking.add('dates')
  return {
    order,
    where: conditions,
    span: span ? span(filter ?? ({} as Filter), at) : null,
    page,
    asked: askedOf(info),
  }
}

/** A root field that pages through the entries of a type. */
export const connection =
  <Filter>(type: EntryType, listing: Listing<Filter>) =>
  (
    _: unknown,
    args: LanguageArgs & ConnectionArgs<Filter>,
    context: Context,
    info: GraphQLResolveInfo,
  ) =>
    loadConnection(context, {
      type,
      languages: languagesOf(args),
      parent: null,
      ...readListing(listing, args, context, info),
    })
