import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { randomFrom } from '../../test/support/random.ts'
import { compare } from './compare.ts'
import { drawGrowth } from './growth/chart.ts'
import { measureGrowth } from './growth/growth.ts'
import { printGrowth } from './growth/report.ts'
import { drawKeys, NAMES } from './queries.ts'
import { ROOT } from './servers.ts'
import { type OpenSet, openSet } from './sets.ts'
import { joined } from './stage.ts'

// npm run bench: how fast the public API answers, beside others, on the same documents, in turn. Prints requests a second, latencies,
// CPU and memory, and the ratios that count. docs/performance.md explains it.
//   --rivals            also PostGraphile and Payload's own GraphQL
//   --queries Q1,Q3     only these; --connections 16; --seconds 5 for each load
//   --articles 50000    instead: how the cost grows from 5,000 articles to so many; --chart docs/growth.svg draws it
//   --data folder       where the sets are; by default .data/bench

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: `${ROOT}/.data/bench` },
    articles: { type: 'string', default: '5000' },
    chart: { type: 'string' },
    seconds: { type: 'string', default: '5' },
    queries: { type: 'string', default: NAMES.join() },
    connections: { type: 'string', default: '1,16' },
    rivals: { type: 'boolean', default: false },
  },
})
const KEYS = 1000
/** Articles of the set that everybody is compared on, and that a larger one is held against. */
const ARTICLES = 5000

const names = NAMES.filter((name) => values.queries.split(',').includes(name))
const seconds = Number(values.seconds)
const articles = Number(values.articles)
await (articles === ARTICLES ? compareAll() : grow())

async function compareAll() {
  const set = await openSet(values.data, ARTICLES)
  try {
    const stage = await joined(set, values)
    try {
      const keys = drawKeys(stage.found.articles, stage.found.districts, randomFrom(1), KEYS)
      const connections = values.connections.split(',').map(Number)
      await compare(stage, keys, { names, connections, seconds })
    } finally {
      await stage.close()
    }
  } finally {
    await set.close()
  }
}

async function grow() {
  const sizes = [ARTICLES, articles].sort((one, other) => one - other)
  const sets: OpenSet[] = []
  try {
    for (const size of sizes) sets.push(await openSet(values.data, size))
    const costs = await measureGrowth(sets, names, seconds)
    printGrowth(costs, sizes)
    if (values.chart) await writeFile(values.chart, drawGrowth(costs, sizes))
  } finally {
    for (const set of sets) await set.close()
  }
}
