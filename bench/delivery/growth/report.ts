import type { Cost } from './growth.ts'

/** Prints what everything costs over each set, and how many times as much over the largest as over the smallest. */
export function printGrowth(costs: Cost[], sizes: number[]) {
  const head = sizes.map((size) => size.toLocaleString('en').padStart(10)).join('')
  console.log(
    `\nCPU milliseconds a request, or seconds, by articles:\n${''.padEnd(76)}${head}     times`,
  )
  for (const { what, who, unit, values } of costs) {
    const cells = values.map((value) => `${value.toFixed(3)} ${unit}`.padStart(10)).join('')
    console.log(
      `  ${what.padEnd(66)}${who.padEnd(8)}${cells}${times(values).toFixed(2).padStart(10)}`,
    )
  }
  const of = (what: string, who = 'ours') =>
    costs.find((one) => one.what.startsWith(what) && one.who === who)?.values ?? []
  const deep = of('articles, page 100').map(
    (value, at) => value / (of('articles, page 1')[at] ?? 0),
  )
  console.log(
    `\n  page 100 beside page 1: ${deep.map((one) => one.toFixed(2)).join(' and ')} times (goal: 1)`,
  )
  const pulled = times(of('a district')) / times(of('a district', 'floor'))
  console.log(
    `  growth of pulling a district beside the floor’s: ${pulled.toFixed(2)} times (goal: 1.5 at most)`,
  )
  const queries = costs.filter(({ what, who }) => who === 'ours' && /^Q\d/.test(what))
  const worst = Math.max(...queries.map(({ values }) => times(values)))
  console.log(`  the query that grew most: ${worst.toFixed(2)} times (goal: 1.3 at most)`)
}

/** How many times as dear it is over the largest set as over the smallest. */
export const times = (values: number[]) => (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN)
