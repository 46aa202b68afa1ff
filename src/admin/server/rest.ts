import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { ownOrigins, parseEnv } from '../../env.ts'

type Config = SanitizedConfig | Promise<SanitizedConfig>

/** Payload's REST API, answered by the process itself: the same code whether Next is there or not. */
export function restRoutes(routes: FastifyInstance, config: Config, payload: Payload) {
  routes.register(async (scope) => {
    // The body goes to Payload as it comes: JSON and forms with files, under Payload's own limits.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, __, done) => done(null))
    scope.all('/api/*', async (request, reply) => {
      const response = await handleEndpoints({ config, request: toWebRequest(request) })
      return sendResponse(reply, response)
    })
    scope.addHook('onError', async (_, __, error) => payload.logger.error(error))
  })
}

const origin = ownOrigins(parseEnv(process.env))[0] ?? 'http://localhost'

function toWebRequest({ raw, url, method, headers }: FastifyRequest): Request {
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const abort = new AbortController()
  raw.on('close', () => {
    if (!raw.complete) abort.abort()
  })
  return new Request(new URL(url, origin), {
    method,
    headers: webHeaders(headers),
    signal: abort.signal,
    ...(hasBody && { body: Readable.toWeb(raw) as never, duplex: 'half' }),
  } as RequestInit)
}

function webHeaders(headers: FastifyRequest['headers']) {
  const result = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) result.append(name, one)
    }
  }
  return result
}

function sendResponse(reply: FastifyReply, response: Response) {
  reply.code(response.status)
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') reply.header(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  reply.header('cache-control', reply.getHeader('cache-control') ?? 'private, no-store')
  return reply.send(response.body ? Readable.fromWeb(response.body as ReadableStream) : '')
}
