import { getPayload } from 'payload'
import { registerPreview } from '../../preview/server.ts'
import { previewSettings } from '../../preview/settings.ts'
import type { PreparedEnv } from '../../start/environment.ts'
import type { HttpServer } from '../../start/http.ts'
import type { Reporter } from '../../start/report.ts'
import { buildWhenChanged } from './build.ts'
import { firstAdministrator } from './firstAdministrator.ts'
import { startNext } from './next.ts'
import { restRoutes } from './rest.ts'

/**
 * Starts the editing side: Payload with its REST API under `/api`, and its admin, which Next serves, under `/admin`. Fills an empty
 * database.
 */
export async function startAdmin(
  http: HttpServer,
  env: PreparedEnv,
  { dev, report }: { dev: boolean; report: Reporter },
) {
  const built = dev ? Promise.resolve() : buildWhenChanged(report)
  // Whoever waits for it below hears of its failure; until then it is nobody's unhandled rejection.
  built.catch(() => undefined)
  const { default: config } = await import('../../../payload.config.ts')
  const payload = await report.step('Payload', () => getPayload({ config }))
  const made = await firstAdministrator(payload, env)
  if (made) {
    report.say(`  First administrator: ${made.email}`)
    if (made.password) report.say(`  Password (shown this once): ${made.password}`)
    if (made.weakness) {
      report.say(`  ADMIN_PASSWORD was taken, but change it soon. ${made.weakness.en}`)
    }
  }
  if (env.SEED === 'demo') {
    const { seedWhenEmpty } = await import('../../../seed/seed.ts')
    await seedWhenEmpty(payload, report)
  }
  restRoutes(http.routes, config, payload)
  const previews = await registerPreview(http.routes, payload, previewSettings(env))
  await built
  const next = await startNext(http, env, { dev, report })
  return {
    isReady: async () => {
      await payload.count({ collection: 'users' })
      return true
    },
    close: async () => {
      await next.close()
      await previews.close()
      await payload.destroy()
    },
  }
}
