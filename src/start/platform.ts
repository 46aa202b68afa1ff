import { connected, migrate, migrationNames, pendingMigrations } from '../database/migrate.ts'
import type { Env } from '../env.ts'
import { StartError } from '../startError.ts'
import { prepareEnvironment } from './environment.ts'
import { createHttp, type HttpServer } from './http.ts'
import { terminalReporter as report } from './report.ts'
import { stopInOrder, type Stop } from './stop.ts'

type PreparedEnv = Env & { DATABASE_URL: string }
type Check = () => Promise<boolean>

/** Starts the roles that `ROLE` names (all by default) in this process, on one port. */
export async function startPlatform({ dev }: { dev: boolean }) {
  const begun = performance.now()
  report.say('Алматы жастары: the content platform of the youth centres\n')
  const stop = stopInOrder()
  try {
    const { env, embedded } = await prepareEnvironment(report)
    if (embedded) stop.add('PostgreSQL', embedded.stop)
    const checks: Check[] = []
    const http = createHttp(env, async () =>
      (await Promise.all(checks.map((check) => check()))).every(Boolean),
    )
    await http.listen()
    stop.add('HTTP', http.close)
    await prepareDatabase(env)
    await startRoles(http, env, { dev, stop, checks })
    await http.open()
    announce(env, performance.now() - begun)
  } catch (error) {
    await stop.now()
    throw error
  }
}

async function prepareDatabase(env: PreparedEnv) {
  if (env.ROLES.has('admin')) {
    const done = await report.step('Migrations', () => migrate(env.DATABASE_URL))
    if (done.length > 0) report.say(`  (${done.join(', ')})`)
    return
  }
  // Only the admin role changes the database; the others say what is missing.
  const client = await connected(env.DATABASE_URL)
  const pending = await pendingMigrations(client, await migrationNames()).finally(() => client.end())
  if (pending.length > 0) {
    throw new StartError(
      `The database lacks the migrations ${pending.join(', ')}. Run: npm run migrate, or start the admin role.`,
    )
  }
}

/** Each role's code is loaded only where it runs: the delivery role starts without Payload and Next. */
async function startRoles(
  http: HttpServer,
  env: PreparedEnv,
  { dev, stop, checks }: { dev: boolean; stop: Stop; checks: Check[] },
) {
  if (env.ROLES.has('delivery')) {
    const { registerDelivery } = await import('../delivery/server.ts')
    const delivery = await report.step('Delivery', () =>
      registerDelivery(http.routes, {
        databaseUrl: env.DELIVERY_DATABASE_URL ?? env.DATABASE_URL,
        publicUrl: env.PUBLIC_URL,
        dataDir: env.DATA_DIR,
        graphiql: env.GRAPHIQL,
      }),
    )
    stop.add('Delivery', delivery.close)
    checks.push(delivery.isReady)
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
    `  Ready in ${(milliseconds / 1000).toFixed(1)} s. Stop with Ctrl-C.`,
  ]
  report.say(`\n${lines.filter(Boolean).join('\n')}\n`)
}
