import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reporter } from '../../start/report.ts'
import { StartError } from '../../startError.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** What the built admin depends on. */
const SOURCES = ['package-lock.json', 'next.config.ts', 'payload.config.ts', 'src/**/*.{ts,tsx,css,js}']
const STAMP = join(ROOT, '.next', 'sources.sha256')

/** Builds the admin unless the last build was of the same sources. */
export async function buildWhenChanged(report: Reporter) {
  const sources = await digestSources()
  const built = await readFile(STAMP, 'utf8').catch(() => '')
  if (built === sources) return
  await report.step('Building the admin (only when its sources changed)', build)
  await writeFile(STAMP, sources)
}

async function digestSources() {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) {
    if (file.endsWith('.test.ts')) continue
    hash.update(file).update(await readFile(join(ROOT, file)))
  }
  return hash.digest('hex')
}

function build() {
  return new Promise<void>((resolve, reject) => {
    const next = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    // A start that fails or is stopped does not leave its build behind.
    const end = () => child.kill()
    process.once('exit', end)
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('exit', (status) => {
      process.off('exit', end)
      if (status === 0) return resolve()
      process.stderr.write(output)
      reject(new StartError('The admin could not be built; what Next said stands above.'))
    })
  })
}
