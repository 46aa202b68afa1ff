import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhenChanged } from '../../src/admin/server/build.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { allowReader } from '../../src/database/grantReader.ts'
import { terminalReporter } from '../../src/start/report.ts'
import { type Running, start } from '../delivery/servers.ts'
import { ADMIN, signIn } from '../rest.ts'

export interface Platform {
  admin: Running
  deliveries: Running[]
  /** Calls the admin's REST, signed in. */
  rest(method: string, path: string, data?: unknown): Promise<{ id: number; slug: string }>
  stop(): Promise<void>
}

/** The platform as in production, with the demo in it: one admin and two deliveries, which read by a user of their own. */
export async function startPlatform(): Promise<Platform> {
  await buildWhenChanged(terminalReporter)
  const folder = await mkdtemp(join(tmpdir(), 'bench-soak-'))
  await chmod(folder, 0o755)
  const database = await startEmbedded(folder)
  const running: Running[] = []
  const stop = async () => {
    for (const one of running) await one.stop()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const run = async (name: string, environment: Record<string, string>) => {
    const common = { NODE_ENV: 'production', LOG_LEVEL: 'error', REQUEST_LOG: 'off' }
    const server = {
      name,
      script: ['--disable-warning=DeprecationWarning', 'src/server.ts'],
      ready: '/readyz',
    }
    const one = await start(
      { ...server, environment: { ...common, ...environment } },
      { databaseUrl: database.url, folder },
    )
    running.push(one)
    return one
  }
  try {
    const account = { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password }
    const admin = await run('admin', { ROLE: 'admin', SEED: 'demo', ...account })
    await allowReader(database.url, database.readerUrl)
    const reading = { DATABASE_URL: '', DELIVERY_DATABASE_URL: database.readerUrl }
    const deliveries = [
      await run('delivery 1', { ROLE: 'delivery', ...reading }),
      await run('delivery 2', { ROLE: 'delivery', ...reading }),
    ]
    const call = await signIn<{ doc: { id: number; slug: string } }>(admin.url)
    const rest: Platform['rest'] = async (...asked) => (await call(...asked)).doc
    return { admin, deliveries, rest, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
