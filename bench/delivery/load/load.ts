import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

/** A request as the load is made of. */
export interface LoadRequest {
  method: 'GET' | 'POST'
  path: string
  body: string
  headers?: Record<string, string>
}

/** What came of a load: seconds, milliseconds, bytes. */
export interface Load {
  perSecond: number
  p50: number
  p95: number
  p99: number
  failed: number
  requests: number
}

const WRK = ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'].find(existsSync)

/** wrk where it is installed: it needs little of the machine itself. Else autocannon, which npm brings. */
export const LOADER = WRK ? 'wrk' : 'autocannon'

const run = promisify(execFile)

/** The headers that a request is sent with. */
export const headersOf = ({ body, headers }: LoadRequest): Record<string, string> => ({
  ...(body && { 'content-type': 'application/json' }),
  ...headers,
})

/** Sends the requests in turn over so many connections for so long. */
export async function load(
  url: string,
  requests: LoadRequest[],
  { connections, seconds, file }: { connections: number; seconds: number; file: string },
): Promise<Load> {
  if (!WRK) return byAutocannon(url, requests, connections, seconds)
  const lines = requests.map((request) => {
    const headers = Object.entries(headersOf(request)).flat()
    return [request.method, request.path, request.body, ...headers].join('\t')
  })
  await writeFile(file, `${lines.join('\n')}\n`)
  const script = join(import.meta.dirname, 'requests.lua')
  const { stdout } = await run(WRK, [
    ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', '10s'],
    ...['-s', script, url, '--', file],
  ])
  const line = stdout.split('\n').findLast((one) => one.startsWith('{')) as string
  const { microseconds, p50, p95, p99, ...counts } = JSON.parse(line)
  return {
    ...counts,
    perSecond: (counts.requests / microseconds) * 1e6,
    ...{ p50: p50 / 1000, p95: p95 / 1000, p99: p99 / 1000 },
  }
}

async function byAutocannon(
  url: string,
  requests: LoadRequest[],
  connections: number,
  duration: number,
): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration,
    requests: requests.map((request) => ({
      ...{ method: request.method, path: request.path, headers: headersOf(request) },
      ...(request.body && { body: request.body }),
    })),
  })
  const { latency, requests: sent, errors } = result
  const { p50, p97_5: p95, p99 } = latency
  // What is not modified is no failure.
  const failed = errors + result['4xx'] + result['5xx']
  return { perSecond: sent.average, p50, p95, p99, failed, requests: sent.total }
}
