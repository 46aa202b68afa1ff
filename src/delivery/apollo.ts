import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { LIMITS } from './cost/limits.ts'
import { costLimit } from './cost/plugin.ts'
import { compiledExecutor } from './executor.ts'
import { KnownQueries } from './knownQueries.ts'
import { publicErrors, statusOf } from './publicError.ts'

interface Settings {
  /** Where queries that succeeded are kept ready. */
  queries?: KnownQueries
  introspection: boolean
  persistedQueries: PersistedQueries
  log: FastifyBaseLogger
}

type PersistedQueries = NonNullable<
  Exclude<ApolloServerOptions<Context>['persistedQueries'], false | undefined>['cache']
>

/** GraphQL over the schema, with its limits and its errors, wherever the rows come from. */
export async function startApollo(
  schema: GraphQLSchema,
  { queries = new KnownQueries(), introspection, persistedQueries, log }: Settings,
) {
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecutor(schema, queries),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Read-only and without cookies: there is nothing to forge.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    persistedQueries: { cache: persistedQueries },
    formatError: publicErrors((error) => log.error({ err: error }, 'A field failed')),
    plugins: [noLandingPage, costLimit, statusOf, ApolloServerPluginCacheControlDisabled()],
  })
  await apollo.start()
  return apollo
}

const noLandingPage: ApolloServerPlugin = {
  serverWillStart: async () => ({
    renderLandingPage: async () => ({
      html: '<!doctype html><title>GraphQL</title><p>POST a query to this address.',
    }),
  }),
}
