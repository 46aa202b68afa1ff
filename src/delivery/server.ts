import fastifyApollo from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Storage } from '../storage/storage.ts'
import { startApollo } from './apollo.ts'
import { Answers } from './cache/answers.ts'
import { Moments } from './cache/clock.ts'
import { Freshness } from './cache/freshness.ts'
import { type Cache, keepAnswers, recognise } from './cache/plugin.ts'
import { callerOf } from './caller.ts'
import { createContext } from './context.ts'
import { type Database, openDatabase } from './database.ts'
import { feedRoutes } from './feeds/routes.ts'
import { graphiql } from './graphiql.ts'
import { publicHeaders } from './http/headers.ts'
import { answerProblem, HttpProblem } from './http/problem.ts'
import { limitRate } from './http/rateLimit.ts'
import { recordRequests } from './http/record.ts'
import { requireWellFormed } from './http/wellFormed.ts'
import { answerKnownQueries, KnownQueries } from './knownQueries.ts'
import { mediaRoutes } from './media/route.ts'
import { persistedQueries } from './persisted.ts'
import { buildSchema } from './schema/build.ts'
import { searchPage } from './search/searchPage.ts'
import { readTrustedDocuments, requireTrusted, trustedStore } from './trusted.ts'

export interface DeliveryOptions {
  databaseUrl: string
  publicUrl: string
  storage: Storage
  graphiql: boolean
  introspection: boolean
  /** A file with the only documents that are answered. */
  trustedDocuments: string | undefined
  /** The origins whose pages may read it; none means all. */
  origins: readonly string[]
  /** Whether answers are kept for as long as a fresh query would give the same. */
  cache: boolean
  /** Requests a minute of one address. */
  rateLimit: number | undefined
  /** Whether each request gets a line in the log. */
  requestLog: boolean
}

/** A page has many pictures. */
const PICTURES = 5

export interface Delivery {
  /** Whether the read model can be read at this moment. */
  isReady(): Promise<boolean>
  close(): Promise<void>
}

/** Registers the public side: GraphQL at `/graphql`, pictures and files under `/media`, calendars under `/ics`, news
 * under `/feeds`, results of the search under `/search`. It reads the schema `delivery` alone. */
export async function registerDelivery(
  server: FastifyInstance,
  options: DeliveryOptions,
): Promise<Delivery> {
  const database = openDatabase(options.databaseUrl, (error) =>
    server.log.warn(`A database connection was lost: ${error.message}`),
  )
  const schema = await buildSchema()
  const queries = new KnownQueries()
  const trusted =
    options.trustedDocuments && (await readTrustedDocuments(options.trustedDocuments, schema))
  const apollo = await startApollo(schema, {
    queries,
    introspection: options.introspection,
    persistedQueries: trusted ? trustedStore(trusted) : persistedQueries(),
    log: server.log,
  })
  const cache = options.cache ? openCache(options.databaseUrl, database) : null
  const contextOf = (request: FastifyRequest, reply: FastifyReply) => {
    const context = createContext(database.for(callerOf(reply)), options.publicUrl)
    if (request.asking) request.asking.context = context
    return context
  }
  await server.register(async (scope) => {
    publicHeaders(scope, options.origins)
    recordRequests(scope, { lines: options.requestLog })
    scope.setErrorHandler(answerProblem)
    await scope.register(async (graphql) => {
      await limitRate(graphql, 'queries', options.rateLimit)
      keepAnswers(graphql, cache)
      requireWellFormed(graphql, (request, question) => recognise(request, question, cache))
      if (trusted) requireTrusted(graphql, trusted)
      if (options.graphiql) graphql.addHook('preHandler', graphiql)
      answerKnownQueries(graphql, { queries, schema }, contextOf, cache)
      await graphql.register(fastifyApollo(apollo), {
        path: '/graphql',
        method: ['GET', 'POST', 'OPTIONS'],
        context: async (request, reply) => contextOf(request, reply),
      })
      graphql.route({
        method: ['PUT', 'PATCH', 'DELETE'],
        url: '/graphql',
        onRequest: async (_, reply) => {
          reply.header('allow', 'GET, POST')
          throw new HttpProblem(405, 'METHOD_NOT_ALLOWED', 'Ask by GET or POST')
        },
        handler: () => undefined,
      })
    })
    await scope.register(async (media) => {
      await limitRate(media, 'pictures', options.rateLimit && options.rateLimit * PICTURES)
      mediaRoutes(media, { database, storage: options.storage })
    })
    await scope.register(async (feeds) => {
      await limitRate(feeds, 'feeds', options.rateLimit)
      feedRoutes(feeds, { database, publicUrl: options.publicUrl })
    })
    await scope.register(async (search) => {
      await limitRate(search, 'queries', options.rateLimit)
      searchPage(search, { database, schema, publicUrl: options.publicUrl })
    })
  })
  return {
    isReady: async () => (await database.query('select from epoch', [])).length === 1,
    close: async () => {
      await apollo.stop()
      await cache?.freshness.close()
      await database.end()
    },
  }
}

function openCache(databaseUrl: string, database: Database): Cache {
  const moments = new Moments(database)
  const freshness: Freshness = new Freshness(databaseUrl, () => {
    answers.forget()
    moments.forget()
  })
  const answers = new Answers(freshness)
  return { answers, freshness, moments }
}
