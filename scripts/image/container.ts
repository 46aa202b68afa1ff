import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Stage } from './dockerfile.ts'
import { type Built, inStage, openToAll, pathOf } from './stages.ts'

const AS_ROOT = process.getuid?.() === 0
/** Milliseconds that a start may take, and between two looks. */
const PATIENCE = 120_000
const POLL = 250

/** The last stage as it is run: each container is a process of it, by the image's user. */
export class Image {
  readonly #stage: Stage
  readonly #built: Built
  readonly #folder: string

  constructor(stage: Stage, built: Built, folder: string) {
    this.#stage = stage
    this.#built = built
    this.#folder = folder
  }

  /** Starts the image's command. */
  async start(name: string, environment: Record<string, string>) {
    const child = await this.#spawn(name, this.#stage.command, environment)
    return new Container(name, child, () =>
      this.run(`${name}-check`, this.#stage.healthcheck, environment),
    )
  }

  /** Runs another command in the image to its end. */
  async run(name: string, command: string[], environment: Record<string, string>) {
    const child = await this.#spawn(name, command, environment)
    const output = outputOf(child)
    const [status] = await once(child, 'close')
    return { status: status as number | null, output: output() }
  }

  async #spawn(name: string, [program = '', ...args]: string[], given: Record<string, string>) {
    const tmp = join(this.#folder, `tmp-${name}`)
    await mkdir(tmp, { recursive: true, mode: 0o777 })
    await openToAll(tmp)
    const { env, user } = this.#built
    // Folders of the image are elsewhere on this machine.
    const mapped = Object.entries(env).map(([key, value]) => [
      key,
      value.startsWith('/') ? inStage(this.#built, value) : value,
    ])
    if (AS_ROOT && user) await once(spawn('chown', [`${user.uid}:${user.gid}`, tmp]), 'close')
    return spawn(program, args, {
      cwd: inStage(this.#built, '.'),
      env: {
        ...Object.fromEntries(mapped),
        PATH: pathOf(this.#folder),
        TMPDIR: tmp,
        ...given,
      } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(AS_ROOT && user),
    })
  }
}

export class Container {
  readonly name: string
  readonly output: () => string
  readonly check: () => Promise<{ status: number | null; output: string }>
  readonly #process: ChildProcess

  constructor(name: string, process: ChildProcess, check: Container['check']) {
    this.name = name
    this.check = check
    this.#process = process
    this.output = outputOf(process)
  }

  /** Until the image's health check passes, as an orchestrator waits. */
  async healthy() {
    const late = AbortSignal.timeout(PATIENCE)
    for (;;) {
      const { status, output } = await this.check()
      if (status === 0) return
      if (this.#process.exitCode !== null || late.aborted) {
        throw new Error(`${this.name} is not healthy (${output.trim()}):\n${this.output()}`)
      }
      await setTimeout(POLL)
    }
  }

  /** Until it ends by itself. @returns the exit status */
  async ended() {
    if (this.#process.exitCode === null) await once(this.#process, 'close')
    return this.#process.exitCode
  }

  /** @returns the exit status */
  async stop() {
    this.#process.kill('SIGTERM')
    return this.ended()
  }

  kill() {
    this.#process.kill('SIGKILL')
  }
}

function outputOf(child: ChildProcess) {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  return () => output
}
