import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Reporter } from '../../start/report.ts'
import { StartError } from '../../startError.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** What the built admin depends on. */
const SOURCES = [
  'package-lock.json',
  'next.config.ts',
  'payload.config.ts',
  'src/**/*.{ts,tsx,css,js}',
]
const STAMP = join(ROOT, '.next', 'sources.sha256')
/** Who builds; not in `.next`, which every build empties. */
const LOCK = join(ROOT, 'node_modules', '.cache', 'admin-build.pid')
/** Milliseconds that another build is waited for, and between two looks. */
const PATIENCE = 600_000
const POLL = 500

/**
 * Builds the admin unless the last build was of the same sources. While another process builds it
 * is waited for: what it built is most likely what is wanted here.
 */
export async function buildWhenChanged(report: Reporter) {
  const sources = await digestSources()
  const isBuilt = async () => (await readFile(STAMP, 'utf8').catch(() => '')) === sources
  if (await isBuilt()) return
  const deadline = performance.now() + PATIENCE
  const nextLook = async () => {
    if (performance.now() > deadline) throw tooLong()
    await setTimeout(POLL)
  }
  const buildOnce = async () => {
    // False: a build is under way that was begun by hand, not by a start.
    while (!(await build())) {
      await nextLook()
      if (await isBuilt()) return
    }
    await writeFile(STAMP, sources)
  }
  let told = false
  const done = () =>
    alone(async () => {
      if (await isBuilt()) return
      await report.step('Building the admin (only when its sources changed)', buildOnce)
    })
  while (!(await done())) {
    if (!told) report.say('  (another process is building the admin: waiting for it)')
    told = true
    await nextLook()
  }
}

async function digestSources() {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) {
    if (file.endsWith('.test.ts')) continue
    hash.update(file).update(await readFile(join(ROOT, file)))
  }
  return hash.digest('hex')
}

/**
 * Does the work while no other start does it. Next has a lock of its own, but gives it up before
 * the stamp is written: who waits for that one alone builds again, under the feet of who was first.
 * @returns whether it was this process's turn
 */
async function alone(work: () => Promise<void>) {
  if (!(await take().catch(cannotWrite))) return false
  const leave = () => rmSync(LOCK, { force: true })
  process.once('exit', leave)
  try {
    await work()
    return true
  } finally {
    process.off('exit', leave)
    leave()
  }
}

async function take() {
  await mkdir(dirname(LOCK), { recursive: true })
  const taken = () =>
    writeFile(LOCK, String(process.pid), { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false
        throw error
      },
    )
  if (await taken()) return true
  const holder = Number(await readFile(LOCK, 'utf8').catch(() => ''))
  if (isAlive(holder)) return false
  await rm(LOCK, { force: true })
  return taken()
}

/** This process's own id is that of one that ended: in a container they are given out again. */
function isAlive(pid: number) {
  if (pid === process.pid) return false
  // The holder has made its file, but not written into it yet.
  if (!pid) return true
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function cannotWrite(error: NodeJS.ErrnoException): never {
  if (!/^(EACCES|EPERM|EROFS)$/.test(error.code ?? '')) throw error
  throw new StartError(
    `The admin has to be built, but this user cannot write in ${ROOT}. Start once as the user who owns it.`,
  )
}

const tooLong = () =>
  new StartError(
    `The admin has been under construction by another process for ${PATIENCE / 60_000} minutes. If there is none, delete ${LOCK} and start again.`,
  )

/** @returns whether it was built; false where Next says that another build is under way */
function build() {
  return new Promise<boolean>((resolve, reject) => {
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
    child.on('close', (status) => {
      process.off('exit', end)
      if (status === 0) return resolve(true)
      if (/Another .*next build.* process is already running/.test(output)) return resolve(false)
      process.stderr.write(output)
      reject(new StartError('The admin could not be built; what Next said stands above.'))
    })
  })
}
