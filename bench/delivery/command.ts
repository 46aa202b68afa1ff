import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { startEmbedded } from '../../src/database/embedded.ts'
import { freePort } from '../../test/support/platform.ts'
import { randomFrom } from '../../test/support/random.ts'
import { pathOf } from './floor.ts'
import { LOADER, type LoadRequest, load } from './load/load.ts'
import { cpuOf, memoryOf } from './load/processes.ts'
import { drawKeys, GRAPHQL, type Key, NAMES, type Name, variablesOf, WHAT } from './queries.ts'
import { fillTables } from './tables.ts'

// npm run bench: how fast the public API answers, beside the floor (floor.ts) and others, on the same documents, in turn. Prints
// requests a second, latencies, CPU and memory, and the ratios to the floor.

const ROOT = join(import.meta.dirname, '..', '..')
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(ROOT, '.data', 'bench') },
    articles: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '5' },
    queries: { type: 'string', default: NAMES.join() },
    connections: { type: 'string', default: '1,16' },
  },
})
const seconds = Number(options.seconds)
const KEYS = 1000
const CHECKED = 20

interface Competitor {
  name: string
  /** Starts it; it says ready by answering `path`. */
  script: string[]
  environment: Record<string, string>
  ready: string
  requestOf(name: Name, key: Key): LoadRequest
}

const graphql = (name: Name, key: Key): LoadRequest => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query: GRAPHQL[name], variables: variablesOf(name, key) }),
})

const COMPETITORS: Competitor[] = [
  {
    name: 'floor',
    script: ['bench/delivery/floor.ts'],
    environment: {},
    ready: '/Q1/kk/nowhere',
    requestOf: (name, key) => ({
      method: 'GET',
      path: pathOf(name, variablesOf(name, key) as Record<string, string>),
      body: '',
    }),
  },
  {
    name: 'ours',
    script: ['src/server.ts'],
    environment: {
      ROLE: 'delivery',
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      SEED: 'none',
      CACHE: 'off',
    },
    ready: '/readyz',
    requestOf: graphql,
  },
]

await mkdir(options.data, { recursive: true, mode: 0o755 })
if (!existsSync(join(options.data, 'postgres'))) await seed()
const database = await startEmbedded(options.data)
const running: {
  name: string
  pid: number
  url: string
  stop(): Promise<unknown>
  competitor: Competitor
}[] = []
try {
  const [floor, ours, ...others] = COMPETITORS as [Competitor, Competitor, ...Competitor[]]
  const api = await start(ours)
  const found = await fillTables(database.url, api.url)
  running.push(await start(floor), api)
  for (const other of others) running.push(await start(other))
  await compare(found)
} finally {
  for (const { stop } of running) await stop()
  await database.stop()
}

async function compare(found: Awaited<ReturnType<typeof fillTables>>) {
  const keys = drawKeys(found.articles, found.districts, randomFrom(1), KEYS)
  const asked = NAMES.filter((name) => options.queries.split(',').includes(name))
  for (const name of asked) await check(name, keys.slice(0, CHECKED))
  console.log(`Loaded by ${LOADER}; ${seconds} s each after as much to warm up.\n`)
  for (const name of asked) {
    console.log(`${name}: ${WHAT[name]}`)
    for (const connections of options.connections.split(',').map(Number)) {
      const floors = new Map<number, number>()
      for (const one of running) {
        const requests = keys.map((key) => one.competitor.requestOf(name, key))
        const file = join(options.data, `requests-${one.name}.tsv`)
        await load(one.url, requests, { connections, seconds: Math.min(seconds, 3), file })
        const before = [cpuOf(one.pid), cpuOf(postmaster())] as const
        const result = await load(one.url, requests, { connections, seconds, file })
        const after = [cpuOf(one.pid), cpuOf(postmaster())] as const
        const cpu = after.map((ms, n) => (ms - (before[n] as number)) / result.requests)
        if (one.name === 'floor') floors.set(connections, result.perSecond)
        console.log(
          [
            `  ${one.name.padEnd(12)} ${String(connections).padStart(2)} connections`,
            `${result.perSecond.toFixed(0).padStart(6)}/s`,
            `p50 ${result.p50.toFixed(2)} p95 ${result.p95.toFixed(2)} p99 ${result.p99.toFixed(2)} ms`,
            `CPU ${cpu[0]?.toFixed(3)} + ${cpu[1]?.toFixed(3)} ms`,
            `${memoryOf(one.pid).toFixed(0)} MB`,
            `${(result.perSecond / (floors.get(connections) ?? Number.NaN)).toFixed(2)} of the floor`,
            ...(result.failed > 0 ? [`${result.failed} FAILED`] : []),
          ].join('   '),
        )
      }
    }
  }
}

function postmaster() {
  return Number(
    readFileSync(join(options.data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  )
}

/** Everybody gives the same answer to the same question. */
async function check(name: Name, keys: Key[]) {
  for (const key of keys) {
    const answers = await Promise.all(
      running.map(async ({ url, competitor, name: who }) => {
        const { method, path, body } = competitor.requestOf(name, key)
        const response = await fetch(url + path, {
          method,
          ...(body && { body, headers: { 'content-type': 'application/json' } }),
        })
        return [who, (await response.json()) as { data: unknown }] as const
      }),
    )
    const [first, ...others] = answers
    for (const [who, answer] of others) {
      if (isDeepStrictEqual(answer.data, first?.[1].data)) continue
      console.error(JSON.stringify(answer).slice(0, 2000))
      throw new Error(
        `${name}: ${who} answers otherwise than ${first?.[0]} for ${JSON.stringify(key)}`,
      )
    }
  }
}

async function seed() {
  console.log(`Making ${options.articles} articles …`)
  const child = spawn(process.execPath, ['seed/command.ts', '--scale', options.articles], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: options.data },
    stdio: 'inherit',
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error('The set could not be made')
}

async function start(competitor: Competitor) {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, competitor.script, {
    cwd: ROOT,
    env: {
      ...process.env,
      ...{
        PORT: port,
        PUBLIC_URL: 'https://cms.example.kz',
        DATABASE_URL: database.url,
        DATA_DIR: options.data,
      },
      PAYLOAD_SECRET: 'a secret of the benchmark, which guards nothing at all',
      ...competitor.environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (
    !(await fetch(url + competitor.ready).then(
      (one) => one.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${competitor.name} ended with ${child.exitCode}`)
  }
  const stop = async () => {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { name: competitor.name, pid: child.pid as number, url, stop, competitor }
}
