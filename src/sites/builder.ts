import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Message, Report, SiteToBuild } from '../../site/builder/messages.ts'
import type { Failures } from './failures.ts'

const SITE = join(import.meta.dirname, '..', '..', 'site')

/** Milliseconds before a builder that ended is started again, growing; and after which one counts as having run well. */
const PAUSE = 500
const LONGEST_PAUSE = 60_000
const WELL = 30_000
/** Milliseconds that it may take to end by itself. */
const PATIENCE = 5_000

/**
 * Pages come as thousands of small buffers outside of V8's heap: a small young generation lets go of them soon, and glibc gives the memory
 * back instead of keeping it in pieces (docs/decisions.md).
 */
const LEAN = ['--max-semi-space-size=4']
const LEAN_MALLOC = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

interface Options {
  /** Where the sites go. */
  folder: string
  apiUrl: string
  /** Where visitors reach the API. */
  apiOrigin: string
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** A process begins that knows of nothing yet. */
  onBegin?: () => void
  /** Where it is noted which sites cannot be built. */
  failures?: Pick<Failures, 'failed' | 'succeeded' | 'keepOnly'>
}

/** The builder in a process of its own, so that rendering delays nobody; started again whenever it ends. */
export class Builder {
  readonly #options: Options
  #child: ChildProcess | undefined
  #sites: SiteToBuild[] = []
  #failures = 0
  /** The sites that the present process has rendered. */
  readonly #built = new Set<string>()
  #stopped = false
  #timer: NodeJS.Timeout | undefined
  #ended: Promise<void> = Promise.resolve()

  constructor(options: Options) {
    this.#options = options
  }

  start() {
    this.#ended = this.#run()
  }

  /** Something was published: these sites there are now. */
  tell(sites: SiteToBuild[]) {
    const isSame = JSON.stringify(sites) === JSON.stringify(this.#sites)
    this.#sites = sites
    if (!isSame) this.#options.failures?.keepOnly(sites.map(({ slug }) => slug))
    this.#send(isSame ? { type: 'changed' } : { type: 'sites', sites })
  }

  hasBuilt = (slug: string) => this.#built.has(slug)

  /** The process that builds, where there is one. */
  get pid() {
    return this.#child?.pid
  }

  async close() {
    this.#stopped = true
    clearTimeout(this.#timer)
    const child = this.#child
    child?.kill()
    const limit = setTimeout(() => child?.kill('SIGKILL'), PATIENCE)
    await this.#ended
    clearTimeout(limit)
  }

  async #run() {
    const begun = performance.now()
    const status = (await this.#process('builder/compileCommand.ts')) || (await this.#build())
    if (this.#stopped) return
    this.#failures = performance.now() - begun > WELL ? 1 : this.#failures + 1
    const pause = Math.min(LONGEST_PAUSE, PAUSE * 2 ** (this.#failures - 1))
    this.#options.log.error({ status, pause }, 'the builder of sites ended; it is started again')
    if (this.#failures > 1) this.#allFailed(`the builder of sites ended with ${status}`)
    this.#timer = setTimeout(() => this.start(), pause)
  }

  #build() {
    this.#built.clear()
    const ended = this.#process('builder/main.ts')
    this.#child?.on('message', (report: Report) => this.#report(report))
    if (this.#sites.length > 0) this.#send({ type: 'sites', sites: this.#sites })
    this.#options.onBegin?.()
    return ended
  }

  #process(file: string) {
    if (this.#stopped) return Promise.resolve('stopped')
    const { folder, apiUrl, apiOrigin, log } = this.#options
    const child = spawn(process.execPath, [...LEAN, file], {
      cwd: SITE,
      env: {
        PATH: process.env.PATH,
        ...LEAN_MALLOC,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        API_URL: apiUrl,
        API_ORIGIN: apiOrigin,
        SITES_FOLDER: folder,
        CARDS: join(folder, '.cards'),
      } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4_000)
    })
    this.#child = child
    return new Promise<number | string>((resolve) => {
      child.on('error', (error) => resolve(error.message))
      child.on('exit', (code, signal) => {
        if (this.#child === child) this.#child = undefined
        if (code && said) log.error({ said }, 'the builder of sites said')
        resolve(code ?? signal ?? 1)
      })
    })
  }

  #send(message: Message) {
    if (this.#child?.connected) this.#child.send(message, () => undefined)
  }

  #report(report: Report) {
    const { log, failures } = this.#options
    if (report.type === 'drawn') log.info(report, 'pictures of a site drawn')
    else if (report.type === 'undrawn') log.error(report, 'pictures of a site could not be drawn')
    else if (report.type === 'round') {
      log.info({ site: report.site, ...report.round }, 'site built')
      this.#built.add(report.site)
      failures?.succeeded(report.site)
    } else {
      log.error(report, 'a site could not be built; what was there stays up')
      failures?.failed(report.site, { ...report, at: new Date().toISOString() })
    }
  }

  /** It does not even come to building any. */
  #allFailed(message: string) {
    const at = new Date().toISOString()
    for (const { slug } of this.#sites) this.#options.failures?.failed(slug, { at, message })
  }
}
