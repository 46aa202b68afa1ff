import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache')
/** How the package knows that its own system libraries are wanted too. */
const WITH_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }

/**
 * A real Chromium: the one that npm brought, so that it is the same on every machine and takes two thirds of the time of a whole
 * browser, or the one that `CHROMIUM` names.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM
  if (named) return chromium.launch({ executablePath: named, args: QUIET })
  const folder = await unpacked()
  // Where another one runs, there is all that Chromium needs of a system.
  const env = INSTALLED.some(existsSync)
    ? process.env
    : {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
        FONTCONFIG_PATH: join(folder, 'fonts'),
      }
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: QUIET,
    env: env as Record<string, string>,
  })
}

/** The folder of the unpacked package, which unpacks to wherever temporary files go. */
async function unpacked() {
  const { resolve } = createRequire(import.meta.url)
  const manifest = join(dirname(resolve('@sparticuz/chromium')), '..', '..', 'package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(CACHE, `chromium-${version}`)
  if (existsSync(folder)) return folder
  await mkdir(CACHE, { recursive: true })
  const fresh = await mkdtemp(`${folder}-`)
  const script = `import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())`
  await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...WITH_LIBRARIES, TMPDIR: fresh },
  })
  // Whoever is second has the same.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }))
  return folder
}
