import type { Measured } from './measure.ts'
import type { Name } from './queries.ts'

/** By way, query and number of connections. */
export type Results = Map<string, Measured>

/** What the speed of one is held against, and how many times as fast it is meant to be at least. */
const RATIOS: [of: string, to: string, goal: number][] = [
  ['ours', 'floor', 0.7],
  ['ours, cached', 'constant', 0.6],
  ['cached, GET', 'constant', 0.6],
  ['304', 'cached, GET', 1],
  ['304', 'constant', 0.6],
  ['ours', 'PostGraphile', 1.6],
  ['ours', 'Payload', 12],
]

/** Each by requests a second, and in brackets by CPU: that of the server and of the database for a request. */
export function printRatios(results: Results, names: Name[], connections: number) {
  console.log(`\nAt ${connections} connections, times as fast (by CPU for each request):`)
  console.log(`  ${''.padEnd(32)}${names.map((name) => name.padStart(14)).join('')}      goal`)
  for (const [of, to, goal] of RATIOS) {
    const cells = names.map((name) => {
      const one = results.get(`${of} ${name} ${connections}`)
      const other = results.get(`${to} ${name} ${connections}`)
      if (!one || !other) return undefined
      if (one.requests === 0 || other.requests === 0) return 'no answers'
      const speed = one.perSecond / other.perSecond
      return `${speed.toFixed(2)} (${(cpu(other) / cpu(one)).toFixed(2)})`
    })
    if (cells.some((cell) => cell === undefined)) continue
    const label = `${of} beside ${to}`.padEnd(32)
    console.log(`  ${label}${cells.map((cell) => cell?.padStart(14)).join('')}      ${goal}`)
  }
}

const cpu = ({ server, database }: Measured) => server + database
