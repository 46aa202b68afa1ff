import { Readable, Transform } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import rateLimit from '@fastify/rate-limit'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { DEFAULT_LOCALE, type Label, preferredLanguage } from '../../editorial/languages.ts'
import { ownOrigins, parseEnv } from '../../env.ts'
import { NOT_JSON } from '../rest/body.ts'
import { FAULT } from '../rest/log.ts'

type Config = SanitizedConfig | Promise<SanitizedConfig>

/** Payload's REST API, answered by the process itself: the same code whether Next is there or not. */
export function restRoutes(routes: FastifyInstance, config: Config, payload: Payload) {
  routes.register(async (scope) => {
    // The body goes to Payload as it comes: JSON and forms with files, under Payload's own limits.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, __, done) => done(null))
    await scope.register(rateLimit, { global: false })
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      request.headers['accept-language'] = preferredLanguage(request.headers['accept-language'])
      const response = await handleEndpoints({ config, request: toWebRequest(request) })
      return sendResponse(reply, response)
    }
    scope.all('/api/*', { config: { rateLimit: GUESSING } }, answer)
    scope.setErrorHandler<FastifyError>((error, request, reply) => {
      const { status, message } = outsidePayload(error)
      if (status >= 500) payload.logger.error({ err: error })
      const language = preferredLanguage(request.headers['accept-language'])
      return reply.code(status).send({ errors: [{ message: message[language] }] })
    })
  })
}

const origin = ownOrigins(parseEnv(process.env))[0] ?? 'http://localhost'

/**
 * How often one address may try a password or ask for a new one: the lock-out guards each account, this the accounts as a whole.
 * Told by the path as Payload reads it, in capitals or with a slash at its end too.
 */
const GUESSING = {
  max: 20,
  timeWindow: '1 minute',
  allowList: (request: FastifyRequest) => isLoopback(request) || !isGuess(request),
}

const isLoopback = ({ ip }: FastifyRequest) => /^(127\.|::1$|::ffff:127\.)/.test(ip)

const isGuess = ({ method, url }: FastifyRequest) =>
  method === 'POST' &&
  /^\/api\/users\/(login|forgot-password|reset-password)\/*$/i.test(new URL(url, origin).pathname)

/**
 * Payload takes the default language for a request that names none only where languages fall back. Here such a request is in Kazakh.
 */
function addressOf(request: FastifyRequest) {
  const url = new URL(request.url, origin)
  // A long query that comes as the body of a POST names its language there.
  const isLong = OVERRIDES.some((name) => name in request.headers)
  if (!isLong && !url.searchParams.get('locale')) url.searchParams.set('locale', DEFAULT_LOCALE)
  return url
}

const OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override']

/** What fails before Payload is there to answer. */
function outsidePayload(error: FastifyError): { status: number; message: Label } {
  if (error.statusCode === 429) return { status: 429, message: TOO_OFTEN }
  // Payload reads the JSON of a long query where nothing catches its error.
  if (error instanceof SyntaxError) return { status: 400, message: NOT_JSON }
  return { status: 500, message: FAULT }
}

const TOO_OFTEN: Label = {
  kk: 'Сұраулар тым жиі келіп жатыр. Бір минуттан кейін қайталап көріңіз.',
  ru: 'Слишком много запросов. Попробуйте через минуту.',
  en: 'Too many requests. Please try again in a minute.',
}
function toWebRequest(request: FastifyRequest): Request {
  const { raw, method, headers } = request
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const abort = new AbortController()
  raw.on('close', () => {
    if (!raw.complete) abort.abort()
  })
  return new Request(addressOf(request), {
    method,
    headers: webHeaders(headers),
    signal: abort.signal,
    ...(hasBody && { body: Readable.toWeb(bodyOf(request)) as never, duplex: 'half' }),
  } as RequestInit)
}

/** Bytes of the largest body that is no form with a file: some thirty times the longest text. */
const MOST = 5_000_000

/** The body as it comes. One without end would be held in memory as a whole; forms have Payload's own limits. */
function bodyOf({ raw, headers }: FastifyRequest): Readable {
  if (headers['content-type']?.toLowerCase().startsWith('multipart/form-data')) return raw
  let size = 0
  const counted = new Transform({
    // The rest is read and dropped: a connection that is cut would hide the answer.
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      done(null, size > MOST ? undefined : chunk)
    },
    flush(done) {
      done(size > MOST ? Object.assign(new Error('The body is too large'), { status: 413 }) : null)
    },
  })
  raw.once('error', (error) => counted.destroy(error))
  return raw.pipe(counted)
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
