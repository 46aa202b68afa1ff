import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { etagOf, isKnown, STALE_IF_ERROR, sharedFor } from '../http/caching.ts'
import type { Answer, Answers } from './answers.ts'
import type { Moments } from './clock.ts'
import type { Freshness } from './freshness.ts'

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
  scope.addHook('onRequest', (request, _reply, done) => {
    if (request.method === 'GET') recognise(request, request.url, cache)
    done()
  })
  scope.addHook('preHandler', (request, reply, done) => {
    const answer = request.asking?.answer
    if (answer) give(request, reply, answer, 'hit')
    else done()
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
    const type = String(reply.getHeader('content-type'))
    const answer = await keep(asking, asking.context, Buffer.from(payload), type, cache)
    return describe(request, reply, answer, 'fwd=miss') ? null : payload
  })
}

/** Sends what was just made of a question, and keeps it. */
export async function giveNew(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, type, context }: { body: Buffer; type: string; context: Context },
  cache: Cache | null,
) {
  const answer = await keep(request.asking as Asking, context, body, type, cache)
  give(request, reply, answer, 'fwd=miss')
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

async function keep(
  { question, generation }: Asking,
  { now, dependencies }: Context,
  body: Buffer,
  type: string,
  cache: Cache | null,
): Promise<Answer> {
  const { ticking, tags } = dependencies
  const at = Date.parse(now)
  const answer = {
    body,
    type,
    etag: etagOf(body),
    until: cache ? await cache.moments.next(ticking, at) : at,
    tags: [...(tags.size > MOST_TAGS ? new Set([...tags].map(typeOf)) : tags)].join(' '),
  }
  cache?.answers.keep(question, answer, generation)
  return answer
}

const typeOf = (tag: string) => tag.split('-')[0] as string

/** Sends an answer past everything that makes one: nothing is to be added to it but its headers. */
function give(request: FastifyRequest, reply: FastifyReply, answer: Answer, status: string) {
  const headers = reply.getHeaders() as OutgoingHttpHeaders
  Object.assign(headers, headersOf(answer, status, headers.vary))
  reply.hijack()
  const { raw } = reply
  if (isKnown(request.headers['if-none-match'], answer.etag)) {
    raw.writeHead(304, headers).end()
    return
  }
  headers['content-type'] = answer.type
  headers['content-length'] = answer.body.length
  // Bytes as text of one byte a letter go out in one piece with what stands before them.
  raw.writeHead(200, headers)
  raw.end(answer.body.toString('latin1'), 'latin1')
}

/** Writes what goes before the body. @returns whether the client has that already */
function describe(request: FastifyRequest, reply: FastifyReply, answer: Answer, status: string) {
  reply.headers(headersOf(answer, status, reply.getHeader('vary')))
  if (!isKnown(request.headers['if-none-match'], answer.etag)) return false
  reply.code(304).removeHeader('content-type')
  return true
}

const headersOf = ({ etag, until, tags }: Answer, status: string, vary: unknown) => ({
  etag,
  'cache-control': `public, s-maxage=${sharedFor(until, Date.now())}, stale-if-error=${STALE_IF_ERROR}`,
  'cache-status': `youth-centres; ${status}`,
  'surrogate-key': tags,
  vary: vary ? `${vary}, accept` : 'accept',
})
