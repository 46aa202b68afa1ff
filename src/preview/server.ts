import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Payload } from 'payload'
import { startApollo } from '../delivery/apollo.ts'
import { callerOf } from '../delivery/caller.ts'
import { type Context, createContext } from '../delivery/context.ts'
import { publicHeaders } from '../delivery/http/headers.ts'
import { answerProblem, HttpProblem } from '../delivery/http/problem.ts'
import { limitRate } from '../delivery/http/rateLimit.ts'
import { requireWellFormed } from '../delivery/http/wellFormed.ts'
import { persistedQueries } from '../delivery/persisted.ts'
import { buildSchema } from '../delivery/schema/build.ts'
import type { Storage } from '../storage/storage.ts'
import { readDrafts } from './drafts.ts'
import { previewMedia } from './media.ts'
import { type Overlay, openOverlay, openPreviewPool } from './overlay.ts'
import { previewPage } from './pageRoute.ts'
import { signatureOf, type Visit, visitOf } from './tokens.ts'

export interface PreviewOptions {
  databaseUrl: string
  publicUrl: string
  storage: Storage
  introspection: boolean
  origins: readonly string[]
  rateLimit: number | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who previews what. */
    visit: Visit | null
  }
}

/** What a preview is read with: what is public, with drafts over it. */
export interface Opened {
  context: Context
  overlay: Overlay
}

/**
 * Registers previews: GraphQL over drafts at `/graphql/preview`, pictures in them under `/media/preview`, and a plain page of an entry
 * under `/preview`. To be registered where Payload is, since drafts are with it alone.
 */
export async function registerPreview(
  routes: FastifyInstance,
  payload: Payload,
  { databaseUrl, publicUrl, storage, introspection, origins, rateLimit }: PreviewOptions,
) {
  const pool = openPreviewPool(databaseUrl, (error) =>
    payload.logger.warn(`A database connection was lost: ${error.message}`),
  )
  const schema = await buildSchema()
  const apollo = await startApollo(schema, {
    introspection,
    persistedQueries: persistedQueries(),
    log: routes.log,
  })

  function open(visit: Visit, reply: FastifyReply): Opened {
    const { person, scope } = visit
    const overlay = openOverlay(pool, () => readDrafts(payload, person, scope), callerOf(reply))
    const context = createContext(overlay, publicUrl, (media) =>
      overlay.isHidden(media.id)
        ? `${publicUrl}/media/preview/${signatureOf(visit, media)}/${media.id}-${media.revision}`
        : undefined,
    )
    return { overlay, context }
  }

  await routes.register(async (scope) => {
    publicHeaders(scope, origins, ['authorization'])
    scope.decorateRequest('visit', null)
    scope.addHook('onSend', keepForNobody)
    scope.setErrorHandler(answerProblem)
    await limitRate(scope, 'previews', rateLimit)

    await scope.register(async (graphql) => {
      graphql.addHook('onRequest', async (request) => {
        if (request.method === 'OPTIONS') return
        request.visit = await visitorOf(payload, request)
        if (!request.visit) throw UNKNOWN
      })
      requireWellFormed(graphql, () => false)
      const contexts = new WeakMap<FastifyRequest, Context>()
      const answer = fastifyApolloHandler(apollo, {
        context: async (request) => contexts.get(request as FastifyRequest) as Context,
      })
      graphql.route({
        method: ['GET', 'POST', 'OPTIONS'],
        url: '/graphql/preview',
        handler: async function (request, reply) {
          const { context, overlay } = open(request.visit as Visit, reply)
          contexts.set(request, context)
          try {
            return await answer.call(this, request as never, reply as never)
          } finally {
            await overlay.close()
          }
        },
      })
    })
    previewMedia(scope, { payload, storage })
    previewPage(scope, { payload, apollo, schema, publicUrl, open })
  })
  return {
    close: async () => {
      await apollo.stop()
      await pool.end()
    },
  }
}

/** By header, or in the address for a link. */
async function visitorOf(payload: Payload, { headers, query }: FastifyRequest) {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? []
  const { token } = query as { token?: unknown }
  const given = bearer ?? token
  return (typeof given === 'string' ? await visitOf(payload, given) : undefined) ?? null
}

const UNKNOWN = new HttpProblem(
  401,
  'UNAUTHENTICATED',
  'Ask with a preview token that is good: it may have expired or been taken back',
)

/** No cache keeps a draft, and no search engine finds one. */
async function keepForNobody(_: FastifyRequest, reply: FastifyReply) {
  reply.headers({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' })
}
