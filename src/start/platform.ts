import { allowReader } from '../database/grantReader.ts'
import { connected, migrate, requireMigrated } from '../database/migrate.ts'
import { type Env, isLocal } from '../env.ts'
import { openStorage } from '../storage/storage.ts'
import {
  type PreparedEnv,
  type PreparedEnvironment,
  prepareEnvironment,
  readEnvironment,
} from './environment.ts'
import { keepHeapSmall } from './heap.ts'
import { createHttp, type HttpServer } from './http.ts'
import { terminalReporter as report } from './report.ts'
import { type Stop, stopInOrder } from './stop.ts'

type Check = () => Promise<boolean>

/** Starts the roles that `ROLE` names (all by default) in this process, on one port. */
export async function startPlatform({ dev }: { dev: boolean }) {
  const begun = performance.now()
  report.say('Алматы жастары: the content platform of the youth centres\n')
  const stop = stopInOrder()
  try {
    const checks: Check[] = []
    const http = createHttp(readEnvironment(), async () =>
      (await Promise.all(checks.map((check) => check()))).every(Boolean),
    )
    await http.listen()
    stop.add('HTTP', http.close)
    const preparing = prepareEnvironment(report)
    // Added before it is there: a signal that comes meanwhile waits for it and stops it.
    stop.add('PostgreSQL', async () => (await preparing.catch(() => undefined))?.embedded?.stop())
    const prepared = await preparing
    const { env } = prepared
    await prepareStorage(env)
    await prepareDatabase(prepared)
    await startRoles(http, env, { dev, stop, checks })
    // Once more, to be the first: what is under way is answered while everything is still there.
    stop.add('HTTP', http.close)
    await http.open()
    announce(env, performance.now() - begun)
    if (env.ROLES.has('worker') && env.SITES === 'built') {
      const { startSites } = await import('../sites/start.ts')
      stop.add('Sites', startSites(env, http.routes.log).close)
    }
  } catch (error) {
    await stop.now()
    // After a signal its handler ends the process, and what the stop has cut off is no failure.
    if (!stop.asked()) throw error
  }
}

/** The worker has nothing to do with files. */
async function prepareStorage(env: PreparedEnv) {
  if (!env.S3 || !(env.ROLES.has('admin') || env.ROLES.has('delivery'))) return
  await report.step('Storage', openStorage(env).requireReach)
}

/** Only the admin role changes the database; the others say what is missing. */
async function prepareDatabase({ env, embedded }: PreparedEnvironment) {
  const { ROLES, DATABASE_URL, DELIVERY_DATABASE_URL } = env
  const ownReader = embedded !== undefined && DELIVERY_DATABASE_URL === embedded.readerUrl
  if (ROLES.has('admin')) {
    const done = await report.step('Migrations', () => migrate(DATABASE_URL))
    if (done.length > 0) report.say(`  (${done.join(', ')})`)
  } else if (ROLES.has('worker') || !DELIVERY_DATABASE_URL || ownReader) {
    await requireMigrated(DATABASE_URL)
  }
  if (!ROLES.has('delivery') || !DELIVERY_DATABASE_URL) return
  if (ownReader) await allowReader(DATABASE_URL, DELIVERY_DATABASE_URL)
  if (ROLES.has('admin')) {
    // A replica may be a moment behind what was migrated just now.
    const client = await connected(DELIVERY_DATABASE_URL, 'DELIVERY_DATABASE_URL')
    await client.end()
  } else {
    await requireMigrated(DELIVERY_DATABASE_URL, 'DELIVERY_DATABASE_URL')
  }
}

/**
 * Each role's code is loaded only where it runs: the delivery role starts without Payload and Next.
 */
async function startRoles(
  http: HttpServer,
  env: PreparedEnv,
  { dev, stop, checks }: { dev: boolean; stop: Stop; checks: Check[] },
) {
  if (env.METRICS_PORT) {
    const { startMetrics } = await import('../metrics/server.ts')
    stop.add('Metrics', (await startMetrics(env.METRICS_PORT, env.HOST)).close)
  }
  if (env.ROLES.has('delivery')) {
    if (env.ROLES.size === 1) keepHeapSmall()
    const { registerDelivery } = await import('../delivery/server.ts')
    const { deliverySettings } = await import('../delivery/settings.ts')
    const delivery = await report.step('Delivery', () =>
      registerDelivery(http.routes, {
        databaseUrl: env.DELIVERY_DATABASE_URL ?? env.DATABASE_URL,
        storage: openStorage(env),
        ...deliverySettings(env),
      }),
    )
    stop.add('Delivery', delivery.close)
    checks.push(delivery.isReady)
  }
  if (env.SITES === 'built' && (env.ROLES.has('delivery') || env.ROLES.has('worker'))) {
    const { siteHandler } = await import('../sites/serve.ts')
    const { BuiltSites, sitesFolder } = await import('../sites/files.ts')
    const { SiteHosts } = await import('../sites/hosts.ts')
    const hosts = new SiteHosts(env.DELIVERY_DATABASE_URL ?? env.DATABASE_URL)
    stop.add('Hosts', hosts.close)
    http.serveFirst(siteHandler(new BuiltSites(sitesFolder(env)), env.PUBLIC_URL, hosts))
  }
  if (env.ROLES.has('admin')) {
    const { startAdmin } = await import('../admin/server/start.ts')
    const admin = await startAdmin(http, env, { dev, report })
    stop.add('Admin', admin.close)
    checks.push(admin.isReady)
  }
  if (env.ROLES.has('worker')) {
    const { startWorker } = await import('../notify/worker.ts')
    const worker = await startWorker(env)
    stop.add('Worker', worker.close)
    checks.push(worker.isReady)
  }
}

function announce(env: Env, milliseconds: number) {
  const lines = [
    env.ROLES.has('admin') && `  Admin      ${env.PUBLIC_URL}/admin`,
    env.ROLES.has('delivery') && `  GraphQL    ${env.PUBLIC_URL}/graphql`,
    env.SITES === 'built' &&
      isLocal(env.PUBLIC_URL) &&
      `  Sites      http://karasai.localhost:${env.PORT} and others, in a moment`,
    `  Ready in ${(milliseconds / 1000).toFixed(1)} s. Stop with Ctrl-C.`,
  ]
  report.say(`\n${lines.filter(Boolean).join('\n')}\n`)
}
