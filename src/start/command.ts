import type { Payload } from 'payload'
import { closePayload } from '../database/closePayload.ts'
import { migrate } from '../database/migrate.ts'
import { type PreparedEnv, prepareEnvironment } from './environment.ts'
import { loadQuickly } from './loading.ts'
import { failStart, terminalReporter } from './report.ts'
import { stopInOrder } from './stop.ts'

/**
 * Runs a command of the operator's against the platform's database, brought up to date, with
 * Payload.
 * @param work gives the exit status
 */
export const runCommand = (work: (payload: Payload) => Promise<number>) =>
  runOnDatabase(async (env) => {
    await migrate(env.DATABASE_URL)
    process.env.LOG_LEVEL ??= 'warn'
    loadQuickly()
    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config.ts')
    const payload = await getPayload({ config })
    return work(payload).finally(() => closePayload(payload))
  })

/**
 * Runs a command against the platform's database: the embedded one is started where none is
 * running, and stopped again afterwards, whatever happens, unless others use it.
 * @param work gives the exit status
 */
export async function runOnDatabase(work: (env: PreparedEnv) => Promise<number>) {
  const stop = stopInOrder({ status: 130 })
  try {
    const preparing = prepareEnvironment(terminalReporter)
    stop.add('PostgreSQL', async () => (await preparing.catch(() => undefined))?.embedded?.stop())
    const { env } = await preparing
    const status = await work(env)
    await stop.now()
    if (!stop.asked()) process.exit(status)
  } catch (error) {
    await stop.now()
    if (!stop.asked()) failStart(error)
  }
}
