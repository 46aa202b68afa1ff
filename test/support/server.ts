import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two looks. */
const POLL = 100
const ROOT = join(import.meta.dirname, '..', '..')

/** The platform as an operator starts it: its own process. */
export interface RunningServer {
  process: ChildProcess
  url: string
  output(): string
  /** Settles with the exit status once the process has ended. */
  ended: Promise<number | null>
  /** Resolves as soon as `/readyz` says ready; fails when the process ends before. */
  ready(): Promise<void>
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export function startServer(environment: Record<string, string>): RunningServer {
  const child = spawnServer(environment, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const url = `http://localhost:${environment.PORT}`
  return {
    process: child,
    url,
    output: () => output,
    ended,
    ready: () => waitUntilReady(url, child, () => output),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** The process alone: nothing of the tests' own environment reaches it. */
export function spawnServer(environment: Record<string, string>, options: SpawnOptions) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VITEST') && name !== 'NODE_ENV',
  )
  return spawn(process.execPath, ['src/server.ts'], {
    cwd: ROOT,
    // Sites take time and are built where a test asks for them.
    env: {
      ...Object.fromEntries(inherited),
      SITES: 'none',
      ...environment,
    } as unknown as NodeJS.ProcessEnv,
    ...options,
  })
}

export async function waitUntilReady(url: string, child: ChildProcess, output: () => string) {
  while (child.exitCode === null) {
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await setTimeout(POLL)
  }
  throw new Error(`The server ended with ${child.exitCode}:\n${output()}`)
}
