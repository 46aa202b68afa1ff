import { ask } from './ask.ts'
import { LOADER } from './load/load.ts'
import { type Measured, measure } from './measure.ts'
import { type Key, type Name, WHAT } from './queries.ts'
import { printRatios, type Results } from './ratios.ts'
import type { Stage } from './stage.ts'
import { expected } from './ways.ts'

/** Keys of each query whose answers are looked at. */
const CHECKED = 20

interface Extent {
  names: Name[]
  connections: number[]
  seconds: number
}

/** Checks everybody's answers, loads everybody in turn, prints what it cost and how that relates. */
export async function compare(stage: Stage, keys: Key[], extent: Extent) {
  for (const name of extent.names) await check(stage, name, keys.slice(0, CHECKED))
  console.log(
    `Loaded by ${LOADER}; ${extent.seconds} s each after as much to warm up, 3 s at most.\n`,
  )
  const results: Results = new Map()
  for (const name of extent.names) {
    console.log(`${name}: ${WHAT[name]}`)
    const prepared = []
    for (const { way, server } of stage.ways) {
      prepared.push({ way, server, requests: await way.prepare(server.url, name, keys) })
    }
    for (const connections of extent.connections) {
      for (const { way, server, requests } of prepared) {
        const options = { connections, seconds: extent.seconds }
        const measured = await measure(server, requests, stage.set, options)
        results.set(`${way.name} ${name} ${connections}`, measured)
        console.log(lineOf(way.name, connections, measured))
      }
    }
  }
  for (const connections of extent.connections) printRatios(results, extent.names, connections)
}

function lineOf(name: string, connections: number, measured: Measured) {
  const { perSecond, p50, p95, p99, server, database, memory, failed } = measured
  return [
    `  ${name.padEnd(14)} ${String(connections).padStart(2)} connections`,
    `${perSecond.toFixed(0).padStart(6)}/s`,
    `p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} p99 ${p99.toFixed(2)} ms`,
    `CPU ${server.toFixed(3)} + ${database.toFixed(3)} ms`,
    `${memory.toFixed(0)} MB`,
    ...(failed > 0 ? [`${failed} FAILED`] : []),
  ].join('   ')
}

/** Everybody gives the same answer to the same question. */
async function check({ ways, ours }: Stage, name: Name, keys: Key[]) {
  const due = await Promise.all(keys.map((key) => expected(ours.url, name, key)))
  for (const { way, server } of ways) {
    const requests = await way.prepare(server.url, name, keys)
    for (const [at, request] of requests.entries()) {
      const answered = await ask(server.url, request)
      const one = due[at] as (typeof due)[number]
      if (await way.isRight(answered, one)) continue
      console.error(
        answered.status,
        answered.headers,
        answered.text,
        '\n',
        JSON.stringify(one.data),
      )
      throw new Error(`${name}: ${way.name} answers otherwise for ${JSON.stringify(one.key)}`)
    }
  }
}
