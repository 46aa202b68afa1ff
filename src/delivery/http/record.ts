import type { FastifyInstance } from 'fastify'
import { counter, histogram } from '../../metrics/registry.ts'

const requests = counter('delivery_requests_total', 'Requests to the public side.')
const seconds = histogram('delivery_request_seconds', 'How long their answers took.')

/**
 * Counts the requests of a scope and, if asked to, writes a line for each. A line says what, how it went and how long it took; never
 * who asked, from where, or for what: addresses, queries, variables, cookies and agents are nobody's business.
 */
export function recordRequests(scope: FastifyInstance, { lines }: { lines: boolean }) {
  scope.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    const { statusCode: status } = reply
    const kind = routeOptions.url?.split('/')[1] ?? 'other'
    const took = reply.elapsedTime
    requests({ kind, method, status })
    seconds({ kind }, took / 1000)
    if (lines) {
      request.log.info({ kind, method, status, ms: Math.round(took * 10) / 10 }, 'answered')
    }
    done()
  })
}
