import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Storage } from '../storage/storage.ts'
import { type Context, createContext } from './context.ts'
import { costLimit } from './cost.ts'
import { openDatabase } from './database.ts'
import { compiledExecutor } from './executor.ts'
import { feedRoutes } from './feeds/routes.ts'
import { graphiql } from './graphiql.ts'
import { mediaRoutes } from './media/route.ts'
import { buildSchema } from './schema/build.ts'

export interface DeliveryOptions {
  databaseUrl: string
  publicUrl: string
  storage: Storage
  graphiql: boolean
}

export interface Delivery {
  /** Whether the read model can be read at this moment. */
  isReady(): Promise<boolean>
  close(): Promise<void>
}

/** Registers the public side: GraphQL at `/graphql`, pictures and files under `/media`, calendars under `/ics` and news
 * under `/feeds`. It reads the schema `delivery` alone. */
export async function registerDelivery(
  server: FastifyInstance,
  options: DeliveryOptions,
): Promise<Delivery> {
  const database = openDatabase(options.databaseUrl, (error) =>
    server.log.warn(`A database connection was lost: ${error.message}`),
  )
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecutor(await buildSchema()),
    introspection: true,
    // Read-only and without cookies: there is nothing to forge.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      publicError(formatted, error, (hidden) => server.log.error(hidden)),
    plugins: [noLandingPage, costLimit, ApolloServerPluginCacheControlDisabled()],
  })
  await apollo.start()
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('access-control-allow-origin', '*')
      if (request.method === 'OPTIONS') {
        return reply
          .headers({
            'access-control-allow-methods': 'GET, POST, OPTIONS',
            'access-control-allow-headers': 'content-type, accept',
            'access-control-max-age': '86400',
          })
          .code(204)
          .send()
      }
    })
    if (options.graphiql) scope.addHook('preHandler', graphiql)
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST', 'OPTIONS'],
      context: async () => createContext(database, options.publicUrl),
    })
  })
  mediaRoutes(server, { database, storage: options.storage })
  feedRoutes(server, { database, publicUrl: options.publicUrl })
  return {
    isReady: async () => (await database.query('select from epoch', [])).length === 1,
    close: async () => {
      await apollo.stop()
      await database.end()
    },
  }
}

const noLandingPage: ApolloServerPlugin = {
  serverWillStart: async () => ({
    renderLandingPage: async () => ({
      html: '<!doctype html><title>GraphQL</title><p>POST a query to this address.',
    }),
  }),
}

/** What the world is told of a failure: its own mistakes in full, ours as such and no more. */
function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
) {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted
  const { code, extensions } = unwrapResolverError(error) as Partial<
    GraphQLError & { code: string }
  >
  // Apollo tells some mistakes of the client by their status alone.
  const { status = 500 } = (extensions?.http ?? {}) as { status?: number }
  if (status < 500) return { ...formatted, extensions: { code: 'BAD_REQUEST' } }
  // PostgreSQL's class 22, data exceptions: a value that no text or date can be, such as a NUL in a slug.
  if (code?.startsWith('22')) {
    return {
      ...formatted,
      message: 'A value in this request cannot be used',
      extensions: { code: 'BAD_USER_INPUT' },
    }
  }
  log(unwrapResolverError(error))
  return {
    message: 'Something went wrong on our side',
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
