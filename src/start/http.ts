import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify'
import { type Label, preferredLanguage } from '../editorial/languages.ts'
import type { Env } from '../env.ts'
import { StartError } from '../startError.ts'
import { answerClientError } from './clientError.ts'
import { logOptions } from './log.ts'
import { requestIds } from './requestId.ts'
import { normalizeTarget } from './requestTarget.ts'

export interface HttpServer {
  routes: FastifyInstance
  server: Server
  /**
   * Listens at once: while the rest starts, `/healthz` says alive, `/readyz` and everything else
   * 503.
   */
  listen(): Promise<void>
  /** Is asked before the routes; it says whether the request was one of its own. */
  serveFirst(handler: FirstHandler): void
  /** Which requests for another protocol are for the listeners of `upgrade`; none by itself. */
  takeUpgrades(choice: UpgradeChoice): void
  /** From here on requests reach the routes. */
  open(): Promise<void>
  /** Takes no more requests and waits for those under way; to be called again does no harm. */
  close(): Promise<void>
}

type UpgradeChoice = (request: IncomingMessage) => boolean
type FirstHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | false

/**
 * Milliseconds until a request has to be there, its head and the whole: slow ones would hold
 * connections for ever.
 */
const HEADERS_TIMEOUT = 15_000
const REQUEST_TIMEOUT = 120_000

/** Largest request body in bytes; uploads go to Payload, which has its own limit. */
const BODY_LIMIT = 1_000_000
const BAD_ADDRESS: Label = {
  kk: 'Мекенжай қате жазылған.',
  ru: 'Адрес записан неверно.',
  en: 'The address is not written correctly.',
}
/** Milliseconds after which a database that does not answer counts as not ready. */
const READY_LIMIT = 3_000
/** Milliseconds that requests under way get to end when the server closes. */
const DRAIN_LIMIT = 10_000

/**
 * The one HTTP server of the process.
 * @param isReady whether what the process serves can be served at this moment (the database
 * answers)
 */
export function createHttp(env: Env, isReady: () => Promise<boolean>): HttpServer {
  let handler: RequestListener | undefined
  let first: FirstHandler | undefined
  let opened = false
  let closing: Promise<void> | undefined
  let upgrades: UpgradeChoice = () => false
  // An upgrade is an offer (RFC 9110, 7.8): whoever makes one that is not taken is answered as if they had not.
  const options = { shouldUpgradeCallback: (request: IncomingMessage) => upgrades(request) }
  const server = createServer(options, (request, response) => {
    if (!normalizeTarget(request)) response.writeHead(400).end()
    else if (opened && handler) route(request, response, handler)
    else whileStarting(request, response)
  })
  const connections = connectionsOf(server)
  server.headersTimeout = HEADERS_TIMEOUT
  server.requestTimeout = REQUEST_TIMEOUT
  const routes = Fastify({
    serverFactory: (listener) => {
      handler = listener
      return server
    },
    bodyLimit: BODY_LIMIT,
    trustProxy: env.TRUSTED_PROXIES.length > 0 ? env.TRUSTED_PROXIES : false,
    logger: logOptions(env.LOG_LEVEL),
    clientErrorHandler: answerClientError,
    genReqId: requestIds(env.TRUSTED_PROXIES),
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { ignoreTrailingSlash: false },
    forceCloseConnections: 'idle',
    // An address that cannot be decoded reaches no route.
    frameworkErrors: (error, { headers }, reply: FastifyReply) => {
      const message = BAD_ADDRESS[preferredLanguage(headers['accept-language'])]
      reply.code(error.statusCode ?? 400).send({ errors: [{ message }] })
    },
  })
  routes.get('/healthz', () => ({ status: 'alive' }))
  routes.get('/readyz', async (_, reply) => {
    const late = delay(READY_LIMIT, false, { ref: false })
    const ready = await Promise.race([isReady(), late]).catch(() => false)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })

  function route(request: IncomingMessage, response: ServerResponse, routed: RequestListener) {
    const taken = first?.(request, response)
    if (!taken) return routed(request, response)
    taken.then(
      (isTaken) => isTaken || routed(request, response),
      (error: Error) => {
        routes.log.error({ err: error })
        if (!response.headersSent) response.writeHead(500)
        response.end()
      },
    )
  }

  async function close() {
    const drained = new Promise<void>((resolve) => server.close(() => resolve()))
    connections.closeWhenIdle()
    const limit = setTimeout(connections.cut, DRAIN_LIMIT)
    await drained
    clearTimeout(limit)
    await routes.close()
  }

  return {
    routes,
    server,
    listen: () => listen(server, env),
    serveFirst: (handler) => {
      first = handler
    },
    takeUpgrades: (choice) => {
      upgrades = choice
    },
    open: async () => {
      await routes.ready()
      opened = true
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/**
 * The server's connections. Node's own `closeIdleConnections` spares web sockets (of Next's dev
 * mode) and leaves a connection open that becomes idle later.
 */
function connectionsOf(server: Server) {
  /** Each with the number of its requests under way. */
  const open = new Map<Socket, number>()
  let leaving = false
  server.on('connection', (socket) => {
    open.set(socket, 0)
    socket.once('close', () => open.delete(socket))
  })
  server.prependListener('request', ({ socket }, response) => {
    open.set(socket, (open.get(socket) ?? 0) + 1)
    response.once('close', () => {
      const left = (open.get(socket) ?? 1) - 1
      if (open.has(socket)) open.set(socket, left)
      if (leaving && left === 0) socket.destroySoon()
    })
  })
  return {
    closeWhenIdle: () => {
      leaving = true
      for (const [socket, requests] of open) if (requests === 0) socket.destroySoon()
    },
    cut: () => {
      for (const socket of open.keys()) socket.destroy()
    },
  }
}

function whileStarting(request: IncomingMessage, response: ServerResponse) {
  const alive = request.url === '/healthz'
  response.writeHead(alive ? 200 : 503, { 'content-type': 'application/json', 'retry-after': '5' })
  response.end(JSON.stringify({ status: alive ? 'alive' : 'starting' }))
}

function listen(server: Server, { PORT, HOST }: Env) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error, PORT, HOST)))
    server.listen(PORT, HOST, resolve)
  })
}

function listenProblem(error: NodeJS.ErrnoException, port: number, host: string) {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(`The port ${port} is taken. Stop what uses it, or set PORT to another.`)
    case 'EACCES':
      return new StartError(
        `The port ${port} is not open to this user. Set PORT to one above 1023.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(
        `HOST ${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.`,
      )
    default:
      return error
  }
}
