import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HttpProblem } from './problem.ts'

const WINDOW = 60_000
/** Addresses remembered at once; those that asked least lately are forgotten, so that memory stays the same whoever comes. */
const REMEMBERED = 10_000

/**
 * Limits how often an address may ask in a minute, and says so in the headers of each answer, in the form of the IETF's draft
 * (`RateLimit`, `RateLimit-Policy`) and in the older one of single headers. A network of IPv6 (/64) counts as one address; this
 * machine itself is not counted.
 * @param name what is counted together
 */
export async function limitRate(scope: FastifyInstance, name: string, most: number | undefined) {
  if (most === undefined) return
  await scope.register(rateLimit, {
    max: most,
    timeWindow: WINDOW,
    cache: REMEMBERED,
    enableDraftSpec: true,
    allowList: isLoopback,
    errorResponseBuilder: (_, { ttl }) =>
      new HttpProblem(
        429,
        'RATE_LIMITED',
        `At most ${most} requests a minute; ask again in ${Math.ceil(ttl / 1000)} s`,
      ),
  })
  const tell = (reply: FastifyReply) => {
    const left = reply.getHeader('ratelimit-remaining')
    if (left === undefined || reply.hasHeader('ratelimit')) return
    reply.header('ratelimit-policy', `"${name}";q=${most};w=${WINDOW / 1000}`)
    reply.header('ratelimit', `"${name}";r=${left};t=${reply.getHeader('ratelimit-reset')}`)
  }
  scope.addHook('preHandler', (_, reply, done) => {
    tell(reply)
    done()
  })
  // Of those that are refused.
  scope.addHook('onSend', (_, reply, payload, done) => {
    tell(reply)
    done(null, payload)
  })
}

const isLoopback = ({ ip }: FastifyRequest) => /^(127\.|::1$|::ffff:127\.)/.test(ip)
