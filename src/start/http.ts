import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Env } from '../env.ts'
import { StartError } from '../startError.ts'

export interface HttpServer {
  routes: FastifyInstance
  server: Server
  /** Listens at once: while the rest starts, `/healthz` says alive, `/readyz` and everything else 503. */
  listen(): Promise<void>
  /** From here on requests reach the routes. */
  open(): Promise<void>
  close(): Promise<void>
}

/** Largest request body in bytes; uploads go to Payload, which has its own limit. */
const BODY_LIMIT = 1_000_000

/**
 * The one HTTP server of the process.
 * @param isReady whether what the process serves can be served at this moment (the database answers)
 */
export function createHttp(env: Env, isReady: () => Promise<boolean>): HttpServer {
  let handler: RequestListener | undefined
  let opened = false
  const server = createServer((request, response) => {
    if (opened && handler) handler(request, response)
    else whileStarting(request, response)
  })
  const routes = Fastify({
    serverFactory: (listener) => {
      handler = listener
      return server
    },
    bodyLimit: BODY_LIMIT,
    logger: { level: env.LOG_LEVEL },
    disableRequestLogging: true,
    routerOptions: { ignoreTrailingSlash: false },
    forceCloseConnections: 'idle',
  })
  routes.get('/healthz', () => ({ status: 'alive' }))
  routes.get('/readyz', async (_, reply) => {
    const ready = await isReady().catch(() => false)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
  return {
    routes,
    server,
    listen: () => listen(server, env),
    open: async () => {
      await routes.ready()
      opened = true
    },
    close: async () => {
      opened = false
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
      await routes.close()
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
      return new StartError(`The port ${port} is not open to this user. Set PORT to one above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`HOST ${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.`)
    default:
      return error
  }
}
