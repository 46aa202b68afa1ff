import { keptSecrets, prepareDataDir } from '../database/dataDir.ts'
import { type EmbeddedDatabase, startEmbedded } from '../database/embedded.ts'
import { type Env, parseEnv, requireStrongSecret } from '../env.ts'
import type { Reporter } from './report.ts'

export type PreparedEnv = Env & { DATABASE_URL: string }

export interface PreparedEnvironment {
  env: PreparedEnv
  embedded?: EmbeddedDatabase
}

/**
 * Reads the environment.
 * @throws StartError for every value that is wrong, and in production for a secret that is weak
 */
export function readEnvironment() {
  const env = parseEnv(process.env)
  if (env.production && hasEditing(env)) requireStrongSecret(env.PAYLOAD_SECRET)
  return env
}

/**
 * Reads the environment and fills what the embedded set-up brings itself: the database and the
 * secret. What it fills stands in `process.env` afterwards, where Payload's configuration reads it.
 * @throws StartError for whatever the operator has to put right
 */
export async function prepareEnvironment(report: Reporter): Promise<PreparedEnvironment> {
  const env = readEnvironment()
  await prepareDataDir(env.DATA_DIR)
  if (!env.PAYLOAD_SECRET && hasEditing(env)) {
    process.env.PAYLOAD_SECRET = (await keptSecrets(env.DATA_DIR)).payloadSecret
  }
  // A machine that only delivers may know the read-only address alone.
  if (!hasEditing(env)) process.env.DATABASE_URL ||= env.DELIVERY_DATABASE_URL ?? ''
  let embedded: EmbeddedDatabase | undefined
  if (!process.env.DATABASE_URL) {
    embedded = await report.step('PostgreSQL', () => startEmbedded(env.DATA_DIR))
    if (embedded.adopted)
      report.say('  (it was still running: the last process ended without stopping it)')
    process.env.DATABASE_URL = embedded.url
    process.env.DELIVERY_DATABASE_URL ||= embedded.readerUrl
  }
  const filled = parseEnv(process.env)
  return {
    env: { ...filled, DATABASE_URL: filled.DATABASE_URL as string },
    ...(embedded && { embedded }),
  }
}

/** Whether the process runs Payload. The public side works without its secret. */
const hasEditing = ({ ROLES }: Env) => ROLES.has('admin') || ROLES.has('worker')
