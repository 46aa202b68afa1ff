import type { GraphQLResolveInfo } from 'graphql'
import type { EntryType } from '../../content/names.ts'
import { LOCALES, type Locale } from '../../editorial/languages.ts'
import type { About } from '../../publication/readModel.ts'
import { askedOf } from '../asked.ts'
import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'
import { encodeDocumentId, encodeId } from '../ids.ts'
import { loadConnection } from '../lists/connection.ts'
import type { PageArgs } from '../lists/page.ts'
import { entryOf, whenAll } from '../read.ts'
import { ALL, type Listing, readListing } from './queries.ts'

/** The fields that every entry has. */
export const entryFields = {
  id: ({ $, locale }: EntrySource) => encodeId({ ...$, locale }),
  documentId: ({ $ }: EntrySource) => encodeDocumentId($),
  type: ({ $ }: EntrySource) => $.type,
  translations: ({ $, translations }: EntrySource) =>
    inOrder(translations).map((translation) => ({
      ...translation,
      id: encodeId({ ...$, locale: translation.locale as Locale }),
    })),
}

const inOrder = (translations: About['translations']) =>
  [...translations].sort((a, b) => rank(a.locale) - rank(b.locale))

const rank = (locale: string) => LOCALES.indexOf(locale as Locale)

/** A field that gives the one entry whose id stands in the source under `name`; null while it is not published. */
export const link =
  (type: EntryType, name: string) =>
  (source: EntrySource, _: unknown, context: Context, info: GraphQLResolveInfo) => {
    const doc = source[name] as number | null | undefined
    if (!doc) return null
    return entryOf(context, { type, doc, languages: source.$.languages }, askedOf(info))
  }

/** A field that gives the entries whose ids stand in the source under `name`, in their order, without those not published. */
export const links =
  (type: EntryType, name: string) =>
  (source: EntrySource, _: unknown, context: Context, info: GraphQLResolveInfo) => {
    const asked = askedOf(info)
    const { languages } = source.$
    const docs = (source[name] ?? []) as number[]
    const found = docs.map((doc) => entryOf(context, { type, doc, languages }, asked))
    return whenAll(found, (entries) => entries.filter((entry) => entry !== null))
  }

/** A field that pages through the entries that name the source's document under the facet `name`. */
export const referring =
  <Filter>(type: EntryType, name: string, listing: Listing<Filter>) =>
  (
    source: EntrySource,
    args: PageArgs & { filter?: Filter | null },
    context: Context,
    info: GraphQLResolveInfo,
  ) =>
    loadConnection(context, {
      type,
      languages: source.$.languages,
      parent: [`${name}:${source.$.doc}`],
      ...readListing(listing, args, context, info),
    })

/** The same as a plain list, by title, where there are always few. */
export const allReferring =
  (type: EntryType, name: string) =>
  async (source: EntrySource, _: unknown, context: Context, info: GraphQLResolveInfo) => {
    const { entries } = await context.lists.page.load({
      type,
      order: 'title',
      languages: source.$.languages,
      where: [],
      span: null,
      page: ALL,
      asked: askedOf(info),
      parent: [`${name}:${source.$.doc}`],
    })
    return entries.map(({ node }) => node)
  }

/** A nested object of the source that goes on as part of its entry: pictures in it are in the entry's language. */
export const part = (name: string) => (source: EntrySource) => {
  const value = source[name]
  if (Array.isArray(value)) return value.map((one) => within(source, one))
  return value ? within(source, value as object) : null
}

const within = ({ $, locale }: EntrySource, value: object) => ({ ...value, $, locale })
