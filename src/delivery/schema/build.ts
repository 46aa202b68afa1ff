import { pathToFileURL } from 'node:url'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import { ENTRY_TYPES } from '../../content/names.ts'
import { LOCALES } from '../../editorial/languages.ts'
import { askedOf } from '../asked.ts'
import { type ChangesArgs, changes } from '../changes.ts'
import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'
import { connectionFields } from '../lists/connection.ts'
import { mediaResolvers } from '../resolvers/media.ts'
import { nodeResolvers } from '../resolvers/node.ts'
import { richTextResolvers } from '../resolvers/richText.ts'
import { scalarResolvers } from '../resolvers/scalars.ts'
import { seoResolvers } from '../resolvers/seo.ts'
import { searchEdgeFields, searchEntries } from '../search/search.ts'
import { resolverFiles, schemaSources } from './sources.ts'

const typeName = ({ $ }: EntrySource) => `${$.type[0]?.toUpperCase()}${$.type.slice(1)}`

const shared = {
  ...scalarResolvers,
  Locale: Object.fromEntries(LOCALES.map((locale) => [locale.toUpperCase(), locale])),
  EntryType: Object.fromEntries(ENTRY_TYPES.map((type) => [type.toUpperCase(), type])),
  Node: { __resolveType: typeName },
  Entry: { __resolveType: typeName },
  Query: {
    ...nodeResolvers,
    search: searchEntries,
    changes: (_: unknown, args: ChangesArgs, context: Context, info: GraphQLResolveInfo) =>
      changes(context, args, askedOf(info)),
  },
  ...mediaResolvers,
  ...richTextResolvers,
  SearchEdge: searchEdgeFields,
  ...seoResolvers,
}

/** The executable schema: its text from the `.graphql` files, its resolvers from the content types. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const modules = await Promise.all(
    resolverFiles().map(async (file) => (await import(pathToFileURL(file).href)).resolvers),
  )
  const sources = schemaSources()
  return makeExecutableSchema({
    typeDefs: sources,
    resolvers: [shared, connections(sources), ...modules],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}

/** Every type that pages through entries and can be counted. */
const connections = (sources: string[]) =>
  Object.fromEntries(
    [...sources.join('\n').matchAll(/type (\w+Connection) \{([^}]*)\}/g)]
      .filter(([, , fields]) => fields?.includes('totalCount'))
      .map(([, name]) => [name, connectionFields]),
  )
