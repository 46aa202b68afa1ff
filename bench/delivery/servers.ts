import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../../test/support/platform.ts'
import type { Name } from './queries.ts'

export const ROOT = join(import.meta.dirname, '..', '..')

/** What answers, a process each. */
export interface Server {
  name: string
  script: string[]
  environment: Record<string, string>
  /** The path that says ready by answering anything but that it is not. */
  ready: string
  /** Beside the project's own. */
  cwd?: string
}

export interface Running {
  name: string
  pid: number
  url: string
  stop(): Promise<unknown>
}

const delivery = (name: string, CACHE: 'on' | 'off'): Server => ({
  name,
  script: ['src/server.ts'],
  environment: {
    ...{ ROLE: 'delivery', NODE_ENV: 'production', LOG_LEVEL: 'error', REQUEST_LOG: 'off' },
    ...{ SEED: 'none', CACHE },
  },
  ready: '/readyz',
})

export const OURS = delivery('ours', 'off')
export const CACHED = delivery('cached', 'on')

export const FLOOR: Server = {
  name: 'floor',
  script: ['bench/delivery/floor.ts'],
  environment: {},
  ready: '/Q1/kk/nowhere',
}

/** @param lengths bytes of the answer to each query */
export const constant = (lengths: Record<Name, number>): Server => ({
  name: 'constant',
  script: ['bench/delivery/constant.ts'],
  environment: { LENGTHS: JSON.stringify(lengths) },
  ready: '/Q1',
})

/** Starts a server over a set, and waits until it answers. */
export async function start(
  { name, script, environment, ready, cwd = ROOT }: Server,
  { databaseUrl, folder }: { databaseUrl: string; folder: string },
): Promise<Running> {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, script, {
    cwd,
    env: {
      ...process.env,
      ...{ PORT: port, PUBLIC_URL: 'https://cms.example.kz' },
      ...{ DATABASE_URL: databaseUrl, DATA_DIR: folder },
      PAYLOAD_SECRET: 'a secret of the benchmark, which guards nothing at all',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const answers = () =>
    fetch(url + ready).then(
      ({ status }) => status !== 503,
      () => false,
    )
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`)
    await setTimeout(50)
  }
  const stop = async () => {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { name, pid: child.pid as number, url, stop }
}
