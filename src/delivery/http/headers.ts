import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What every answer of the public side says to browsers. An answer is data: nothing of it runs, and no page frames it. */
const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  // Made to be used by the pages of others.
  'cross-origin-resource-policy': 'cross-origin',
}

/** What a page of another origin may send, and what it may see of an answer. */
const ALLOWED = 'content-type, accept, if-none-match, apollo-require-preflight'
const EXPOSED =
  'x-request-id, retry-after, ratelimit, ratelimit-policy, ratelimit-limit, ratelimit-remaining, ratelimit-reset, etag, age, cache-status'

/**
 * Security headers, CORS and the request's id on all answers of a scope.
 * @param origins the origins whose pages may read the answers; none means all
 * @param sent what a page of them may send beside the usual
 */
export function publicHeaders(
  scope: FastifyInstance,
  origins: readonly string[],
  sent: readonly string[] = [],
) {
  const allow = originsAllowed(origins)
  scope.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY).header('x-request-id', request.id)
    allow(request, reply)
    if (request.method !== 'OPTIONS') return done()
    reply
      .headers({
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': [ALLOWED, ...sent].join(', '),
        'access-control-max-age': '86400',
      })
      .code(204)
      .send()
  })
}

function originsAllowed(origins: readonly string[]) {
  if (origins.length === 0) {
    return (_: FastifyRequest, reply: FastifyReply) => {
      reply
        .header('access-control-allow-origin', '*')
        .header('access-control-expose-headers', EXPOSED)
    }
  }
  return ({ headers: { origin } }: FastifyRequest, reply: FastifyReply) => {
    reply.header('vary', 'origin')
    if (!origin || !origins.includes(origin)) return
    reply
      .header('access-control-allow-origin', origin)
      .header('access-control-expose-headers', EXPOSED)
  }
}
