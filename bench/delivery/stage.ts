import { randomFrom } from '../../test/support/random.ts'
import { prepareRivals } from '../rivals/rivals.ts'
import { askAll } from './ask.ts'
import { drawKeys, NAMES, type Name } from './queries.ts'
import { CACHED, constant, FLOOR, OURS, type Running, type Server, start } from './servers.ts'
import type { OpenSet } from './sets.ts'
import { fillTables } from './tables.ts'
import { WAYS, type Way } from './ways.ts'

/** All that is compared, running over one set. */
export interface Stage {
  set: OpenSet
  /** What there is to ask for. */
  found: Awaited<ReturnType<typeof fillTables>>
  ours: Running
  ways: { way: Way; server: Running }[]
  close(): Promise<void>
}

/** Answers whose length is that of the constant one, in the mean. */
const MEANT = 100

/** @param rivals whether other products take part too */
export async function joined(set: OpenSet, { rivals }: { rivals: boolean }): Promise<Stage> {
  const running = new Map<string, Running>()
  const close = async () => {
    for (const { stop } of running.values()) await stop()
  }
  const add = async (server: Server) => {
    const one = await start(server, set)
    running.set(server.name, one)
    return one
  }
  try {
    const ours = await add(OURS)
    const found = await fillTables(set.databaseUrl, ours.url)
    await add(FLOOR)
    await add(CACHED)
    await add(constant(await lengthsOf(ours, found)))
    const others = rivals ? await prepareRivals(set) : { servers: [], ways: [] }
    for (const server of others.servers) await add(server)
    const ways = [...WAYS, ...others.ways].map((way) => ({
      way,
      server: running.get(way.server) as Running,
    }))
    return { set, found, ours, ways, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function lengthsOf({ url }: Running, { articles, districts }: Stage['found']) {
  const keys = drawKeys(articles, districts, randomFrom(2), MEANT)
  const lengths = {} as Record<Name, number>
  const way = WAYS.find(({ name }) => name === 'ours') as Way
  for (const name of NAMES) {
    const answers = await askAll(url, await way.prepare(url, name, keys))
    const bytes = answers.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    lengths[name] = Math.round(bytes / answers.length)
  }
  return lengths
}
