import { keptSecrets, prepareDataDir } from '../database/dataDir.ts'
import { startEmbedded, type EmbeddedDatabase } from '../database/embedded.ts'
import { parseEnv, requireStrongSecret, type Env } from '../env.ts'
import type { Reporter } from './report.ts'

export interface PreparedEnvironment {
  env: Env & { DATABASE_URL: string }
  embedded?: EmbeddedDatabase
}

/**
 * Reads the environment and fills what the embedded set-up brings itself: the database and the secret. What it fills stands in
 * `process.env` afterwards, where Payload's configuration reads it.
 * @throws StartError for whatever the operator has to put right
 */
export async function prepareEnvironment(report: Reporter): Promise<PreparedEnvironment> {
  const env = parseEnv(process.env)
  if (env.production) requireStrongSecret(env.PAYLOAD_SECRET)
  await prepareDataDir(env.DATA_DIR)
  if (!env.PAYLOAD_SECRET) {
    process.env.PAYLOAD_SECRET = (await keptSecrets(env.DATA_DIR)).payloadSecret
  }
  let embedded: EmbeddedDatabase | undefined
  if (!env.DATABASE_URL) {
    embedded = await report.step('PostgreSQL', () => startEmbedded(env.DATA_DIR))
    if (embedded.adopted) report.say('  (it was still running: the last process ended without stopping it)')
    process.env.DATABASE_URL = embedded.url
  }
  const filled = parseEnv(process.env)
  return { env: { ...filled, DATABASE_URL: filled.DATABASE_URL as string }, ...(embedded && { embedded }) }
}
