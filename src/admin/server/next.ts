import { preferredLanguage } from '../../editorial/languages.ts'
import type { Env } from '../../env.ts'
import type { HttpServer } from '../../start/http.ts'
import type { Reporter } from '../../start/report.ts'
import { ZONE } from '../../zone.ts'

const ROOT = new URL('../../..', import.meta.url).pathname

/**
 * A district's site shares its domain with the admin, and so the editor's cookie: in a frame of its page a click would publish. The
 * address of a new password is told to nobody.
 */
const GUARDS = {
  'content-security-policy': "frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
}

/** Lets Next serve the admin under `/admin`, with its own files under `/_next`. */
export async function startNext(
  { routes, server, takeUpgrades }: HttpServer,
  { HOST, PORT }: Env,
  { dev, report }: { dev: boolean; report: Reporter },
) {
  // Next and React tell development from production by this variable alone.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })
  // What Payload's pages write of dates on the server they write by the clock of the process.
  process.env.TZ = ZONE
  // Node's watch mode asks every child process for its files, over the channel that Next's workers answer on.
  delete process.env.WATCH_REPORT_DEPENDENCIES
  const { default: next } = await import('next')
  const app = next({
    dev,
    dir: ROOT,
    hostname: HOST,
    port: PORT,
    ...(dev && { httpServer: server }),
  })
  await report.step('Next', () => app.prepare())
  const handle = app.getRequestHandler()
  // Reloading needs a socket; in production nothing does, and an open one could be held for ever.
  if (dev) {
    takeUpgrades(({ url }) => url?.startsWith('/_next/') ?? false)
    server.on('upgrade', app.getUpgradeHandler())
  }

  await routes.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, __, done) => done(null))
    for (const path of ['/', '/admin', '/admin/*', '/_next/*', '/__nextjs*']) {
      scope.all(path, async (request, reply) => {
        const { headers } = request.raw
        headers['accept-language'] = preferredLanguage(headers['accept-language'])
        for (const [name, value] of Object.entries(GUARDS)) reply.raw.setHeader(name, value)
        reply.hijack()
        await handle(request.raw, reply.raw)
      })
    }
  })
  return { close: () => app.close() }
}
