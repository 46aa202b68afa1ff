import { randomFrom } from '../../../test/support/random.ts'
import type { LoadRequest } from '../load/load.ts'
import { cpuOf } from '../load/processes.ts'
import { measure } from '../measure.ts'
import { drawKeys, type Name, WHAT } from '../queries.ts'
import { FLOOR, OURS, type Running, start } from '../servers.ts'
import type { OpenSet } from '../sets.ts'
import { fillTables } from '../tables.ts'
import { WAYS, type Way } from '../ways.ts'
import { pagesOf, recentChanges } from './pages.ts'
import { pullByChanges, pullByKeys } from './pull.ts'

/** What something costs over each of the sets, smallest first. */
export interface Cost {
  what: string
  who: 'ours' | 'floor'
  /** Milliseconds on a processor for a request, or seconds from beginning to end. */
  unit: 'ms' | 's'
  values: number[]
}

/** Times that a district is pulled; the quickest counts, which was disturbed least. */
const PULLS = 5
const CONNECTIONS = 16
const KEYS = 1000

interface Standing {
  set: OpenSet
  found: Awaited<ReturnType<typeof fillTables>>
  ours: Running
  floor: Running
}

/** Measures the same over sets of different size, in turn. */
export async function measureGrowth(sets: OpenSet[], names: Name[], seconds: number) {
  const standing: Standing[] = []
  try {
    for (const set of sets) standing.push(await stand(set))
    const costs: Cost[] = []
    for (const name of names) costs.push(...(await queryCosts(standing, name, seconds)))
    costs.push(
      await loadCost(standing, 'articles, page 1', (url) => pagesOf(url, 1), seconds),
      await loadCost(standing, 'articles, page 100', (url) => pagesOf(url, 100), seconds),
      await loadCost(standing, 'changes, recent cursor', recentChanges, seconds),
      ...(await pullCosts(standing)),
    )
    return costs
  } finally {
    for (const { ours, floor } of standing) {
      await ours.stop()
      await floor.stop()
    }
  }
}

async function stand(set: OpenSet): Promise<Standing> {
  const ours = await start(OURS, set)
  const found = await fillTables(set.databaseUrl, ours.url)
  return { set, found, ours, floor: await start(FLOOR, set) }
}

async function queryCosts(standing: Standing[], name: Name, seconds: number): Promise<Cost[]> {
  const costs: Cost[] = []
  for (const who of ['floor', 'ours'] as const) {
    const way = WAYS.find((one) => one.name === who) as Way
    const prepare = (url: string, { found }: Standing) =>
      way.prepare(url, name, drawKeys(found.articles, found.districts, randomFrom(1), KEYS))
    costs.push(await loadCost(standing, `${name}: ${WHAT[name]}`, prepare, seconds, who))
  }
  return costs
}

async function loadCost(
  standing: Standing[],
  what: string,
  prepare: (url: string, one: Standing) => Promise<LoadRequest[]>,
  seconds: number,
  who: Cost['who'] = 'ours',
): Promise<Cost> {
  const values: number[] = []
  for (const one of standing) {
    const requests = await prepare(one[who].url, one)
    const options = { connections: CONNECTIONS, seconds }
    const { server, database, failed } = await measure(one[who], requests, one.set, options)
    if (failed > 0) throw new Error(`${what}: ${failed} requests of ${who} failed`)
    values.push(server + database)
  }
  return { what, who, unit: 'ms', values }
}

async function pullCosts(standing: Standing[]): Promise<Cost[]> {
  const what = 'a district in three languages'
  const floor: Cost = { what, who: 'floor', unit: 's', values: [] }
  const ours: Cost = { what, who: 'ours', unit: 's', values: [] }
  for (const one of standing) {
    const district = one.found.districts[0] as string
    const counts = [
      await quickest(floor, one.floor, (url) => pullByKeys(url, district)),
      await quickest(ours, one.ours, (url) => pullByChanges(url, district)),
    ]
    if (counts[0] !== counts[1]) throw new Error(`Pulled ${counts.join(' and ')} entries`)
    console.log(`  ${counts[0]} language versions of ${district} of ${one.set.articles} articles`)
  }
  return [floor, ours]
}

async function quickest(cost: Cost, { url, pid }: Running, pull: (url: string) => Promise<number>) {
  const times: number[] = []
  let count = 0
  const before = cpuOf(pid)
  for (let turn = 0; turn < PULLS; turn += 1) {
    const begun = performance.now()
    count = await pull(url)
    times.push((performance.now() - begun) / 1000)
  }
  const cpu = (cpuOf(pid) - before) / PULLS / 1000
  cost.values.push(Math.min(...times))
  console.log(`  ${cost.who}: ${Math.min(...times).toFixed(2)} s (${cpu.toFixed(2)} s of its CPU)`)
  return count
}
