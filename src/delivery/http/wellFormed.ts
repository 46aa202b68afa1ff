import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { jsonProblem } from './json.ts'
import { badRequest, HttpProblem } from './problem.ts'

/** The largest body in bytes: many times the longest query that may be asked. */
const LARGEST = 100_000
const JSON_PARAMETERS = ['variables', 'extensions']

/** Whether what is asked has an answer already. */
type IsKnown = (request: FastifyRequest, question: string) => boolean

/**
 * What a request has to be for GraphQL to look at it: JSON in UTF-8, one operation, nothing twice. What Fastify and Apollo would
 * quietly put right (replaced bytes, the last of two values) is refused, so that nobody between reads it in another way.
 */
export function requireWellFormed(scope: FastifyInstance, isKnown: IsKnown) {
  const parse = scope.getDefaultJsonParser('error', 'error')
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit: LARGEST },
    (request, body, done) => {
      const charset = /;\s*charset="?([^;"\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1]
      if (charset && !/^utf-?8$/i.test(charset)) return done(inUtf8)
      if (!isUtf8(body)) return done(badRequest('The body is not UTF-8'))
      const text = body.toString()
      // What was answered before was well-formed.
      if (isKnown(request, `${request.headers['content-type']} ${text}`)) return done(null, null)
      const problem = jsonProblem(text)
      if (problem) return done(badRequest(problem))
      parse(request, text, (error, value) =>
        error ? done(badRequest('The body is not JSON')) : done(null, value),
      )
    },
  )
  scope.addHook('preHandler', async (request) => {
    if (request.method === 'GET') requireParameters(request)
    else requireOneOperation(request.body)
  })
}

function requireOneOperation(body: unknown) {
  if (Array.isArray(body)) {
    throw badRequest('One operation a request: several are several root fields, or requests')
  }
  const { query } = (body ?? {}) as { query?: unknown }
  if (query && typeof query !== 'string') throw badRequest('`query` must be a text')
}

const inUtf8 = new HttpProblem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request in UTF-8')

function requireParameters({ url }: FastifyRequest) {
  const start = url.indexOf('?')
  if (start === -1) return
  const search = url.slice(start + 1)
  try {
    decodeURIComponent(search)
  } catch {
    throw badRequest('The address is not percent-encoded UTF-8')
  }
  const parameters = new URLSearchParams(search)
  for (const name of JSON_PARAMETERS) {
    const problem = jsonProblem(parameters.get(name) ?? '')
    if (problem) throw badRequest(`${name}: ${problem}`)
  }
}
