import { join } from 'node:path'
import { type Load, type LoadRequest, load } from './load/load.ts'
import { cpuOf, memoryOf } from './load/processes.ts'
import type { Running } from './servers.ts'
import type { OpenSet } from './sets.ts'

export interface Measured extends Load {
  /** Milliseconds on a processor for each request. */
  server: number
  database: number
  /** Megabytes of the server, at the end. */
  memory: number
}

/** Loads a server for so long, after some of it to warm up, and reads what it cost. */
export async function measure(
  one: Running,
  requests: LoadRequest[],
  set: OpenSet,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Measured> {
  const file = join(set.folder, 'requests.tsv')
  await load(one.url, requests, { connections, seconds: Math.min(seconds, 3), file })
  const before = [cpuOf(one.pid), cpuOf(set.postmaster())] as const
  const result = await load(one.url, requests, { connections, seconds, file })
  return {
    ...result,
    server: (cpuOf(one.pid) - before[0]) / result.requests,
    database: (cpuOf(set.postmaster()) - before[1]) / result.requests,
    memory: memoryOf(one.pid),
  }
}
