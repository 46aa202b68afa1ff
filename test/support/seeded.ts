import { spawn } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { sql, withDatabase } from './cluster.ts'
import { once } from './once.ts'
import { startTestPlatform, type TestPlatform } from './platform.ts'

const SEEDED = 'template_seeded'
const ROOT = join(import.meta.dirname, '..', '..')

/** The platform with the demo in it, pictures included. The seed is written once in a run; each test file gets a copy. */
export async function startSeededPlatform(
  environment: Record<string, string> = {},
): Promise<TestPlatform> {
  const { media, template } = await seeded()
  const platform = await startTestPlatform(environment, template)
  await cp(media, join(platform.dataDir, 'media'), { recursive: true })
  return platform
}

/** The name of a database with the demo in it, to be cloned, and the folder of its pictures, to be copied. */
export async function seeded() {
  const dataDir = join(inject('folder'), 'seeded')
  const isDone = async () => {
    const named = `select from pg_database where datname = '${SEEDED}'`
    return (await sql(inject('clusterUrl'), named)).rowCount === 1
  }
  await once(SEEDED, isDone, () => seedTemplate(dataDir))
  return { media: join(dataDir, 'media'), template: SEEDED }
}

/** Fills a database by the operator's command, and names it only once it is whole. */
async function seedTemplate(dataDir: string) {
  const clusterUrl = inject('clusterUrl')
  const making = `${SEEDED}_making`
  await sql(clusterUrl, `drop database if exists ${making}`)
  await sql(clusterUrl, `create database ${making} template ${inject('template')}`)
  await run(['seed/command.ts'], {
    DATABASE_URL: withDatabase(clusterUrl, making),
    DATA_DIR: dataDir,
  })
  await sql(clusterUrl, `alter database ${making} rename to ${SEEDED}`)
}

function run(args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  return new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status) =>
      status === 0
        ? resolve()
        : reject(new Error(`${args.join(' ')} ended with ${status}:\n${output}`)),
    )
  })
}
