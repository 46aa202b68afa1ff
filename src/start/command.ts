import type { Payload } from 'payload'
import { prepareEnvironment } from './environment.ts'
import { failStart, terminalReporter } from './report.ts'
import { migrate } from '../database/migrate.ts'

/**
 * Runs a command of the operator's against the platform's database: the embedded one is started where none is running, and stopped again
 * afterwards unless others use it.
 */
export async function runCommand(work: (payload: Payload) => Promise<number>) {
  try {
    const { env, embedded } = await prepareEnvironment(terminalReporter)
    await migrate(env.DATABASE_URL)
    process.env.LOG_LEVEL ??= 'warn'
    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config.ts')
    const payload = await getPayload({ config })
    const status = await work(payload).finally(() => payload.destroy())
    await embedded?.stop()
    process.exit(status)
  } catch (error) {
    failStart(error)
  }
}
