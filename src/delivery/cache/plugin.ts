import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { type Answer, type Answers, etagOf } from './answers.ts'
import type { Moments } from './clock.ts'
import type { Freshness } from './freshness.ts'

const NOTHING = Buffer.alloc(0)

/** Seconds for which others may keep an answer without asking, and for which they may give it while they cannot ask. */
const SHARED = 60
const IF_ERROR = 86_400

/** Entries that are named one by one; of more, the types. */
const MOST_TAGS = 100

/** A question on its way, and what is known of its answer. */
interface Asking {
  question: string
  answer: Answer | undefined
  generation: number
  context: Context | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    asking: Asking | undefined
  }
}

export interface Cache {
  answers: Answers
  freshness: Freshness
  moments: Moments
}

/**
 * Gives answers from memory for as long as a fresh query would give the same, and tells others how long they may keep them: RFC 9111
 * and 9110 (Cache-Control, ETag, Vary), RFC 9211 (Cache-Status), and the names of what is in them (Surrogate-Key).
 * @param cache null where every answer is to be made anew
 */
export function keepAnswers(scope: FastifyInstance, cache: Cache | null) {
  scope.decorateRequest('asking', undefined)
  scope.addHook('onRequest', async (request) => {
    if (request.method === 'GET') recognise(request, request.url, cache)
  })
  scope.addHook('preHandler', async (request, reply) => {
    const { asking } = request
    if (!asking?.answer) return
    return send(request, reply, asking.answer, 'hit')
  })
  scope.addHook('onSend', async (request, reply, payload) => {
    const { asking } = request
    if (!asking || asking.answer || reply.statusCode !== 200 || typeof payload !== 'string') {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
      return payload
    }
    // What failed may succeed in a moment.
    if (!asking.context || payload.startsWith('{"errors"')) {
      reply.header('cache-control', 'no-store')
      return payload
    }
    const answer = await finish(payload, reply, asking.context, cache)
    if (cache) cache.answers.keep(asking.question, answer, asking.generation)
    return head(request, reply, answer, 'fwd=miss') && payload
  })
}

/** Looks whether the answer is known; to be called as soon as it is clear what is asked. @returns whether it is */
export function recognise(request: FastifyRequest, question: string, cache: Cache | null) {
  const accept = request.headers.accept ?? ''
  const key = `${accept} ${question}`
  request.asking = {
    question: key,
    answer: cache?.answers.get(key),
    generation: cache?.freshness.generation ?? 0,
    context: undefined,
  }
  return request.asking.answer !== undefined
}

async function finish(
  payload: string,
  reply: FastifyReply,
  context: Context,
  cache: Cache | null,
): Promise<Answer> {
  const now = Date.parse(context.now)
  const { ticking, tags } = context.dependencies
  return {
    // Text goes out faster than bytes, and bytes are kept in less memory.
    body: cache ? Buffer.from(payload) : NOTHING,
    type: String(reply.getHeader('content-type')),
    etag: etagOf(payload),
    until: cache ? await cache.moments.next(ticking, now) : now,
    tags: [...(tags.size > MOST_TAGS ? new Set([...tags].map(typeOf)) : tags)].join(' '),
  }
}

const typeOf = (tag: string) => tag.split('-')[0] as string

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer, status: string) {
  reply.header('content-type', answer.type)
  const body = head(request, reply, answer, status)
  // Nothing at all: `null` would be sent as the word.
  return body === null ? reply.send() : reply.send(body)
}

/** Writes what goes before the body. @returns the body, or none where the client has it */
function head(request: FastifyRequest, reply: FastifyReply, answer: Answer, status: string) {
  const left = Math.max(0, Math.floor((answer.until - Date.now()) / 1000))
  reply.headers({
    etag: answer.etag,
    'cache-control': `public, s-maxage=${Math.min(SHARED, left)}, stale-if-error=${IF_ERROR}`,
    'cache-status': `youth-centres; ${status}`,
    'surrogate-key': answer.tags,
  })
  const vary = reply.getHeader('vary')
  reply.header('vary', vary ? `${vary}, accept` : 'accept')
  const known = request.headers['if-none-match']
  if (known === undefined || !isKnown(known, answer.etag)) return answer.body
  reply.code(304).removeHeader('content-type')
  return null
}

/** Weakly compared, as RFC 9110 asks for If-None-Match: compression on the way makes validators weak. */
const isKnown = (given: string, etag: string) =>
  given === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
