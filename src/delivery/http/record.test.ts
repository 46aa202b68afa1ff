import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asReader } from '../../../test/support/cluster.ts'
import { cloneDatabase } from '../../../test/support/database.ts'
import { openFolder } from '../../../test/support/folder.ts'
import { freePort } from '../../../test/support/platform.ts'
import { type RunningServer, startServer } from '../../../test/support/server.ts'

/** What the requests below bring, and no log or number may show. */
const SECRETS = {
  words: 'zhasyrynSoz',
  address: '203.0.113.77',
  cookie: 'payload-token-abc',
  agent: 'PrivatePhone',
  referrer: 'where-they-came-from',
  token: 'Bearer-xyz',
}

let database: Awaited<ReturnType<typeof cloneDatabase>>
let folder: string
let server: RunningServer
let metrics: string
let log: Record<string, any>[]
let text: string

beforeAll(async () => {
  database = await cloneDatabase()
  folder = await openFolder('cms-record')
  const METRICS_PORT = String(await freePort())
  server = startServer({
    ROLE: 'delivery',
    NODE_ENV: 'production',
    PORT: String(await freePort()),
    METRICS_PORT,
    DATABASE_URL: '',
    DELIVERY_DATABASE_URL: asReader(database.url),
    DATA_DIR: folder,
    TRUSTED_PROXIES: 'loopback',
    RATE_LIMIT: '8',
    LOG_LEVEL: 'info',
  })
  await server.ready()
  await askEverything()
  metrics = await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text()
  const elsewhere = await fetch(`${server.url}/metrics`)
  expect(elsewhere.status).toBe(404)
  expect(await server.stop()).toBe(0)
  text = server.output()
  log = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
})
afterAll(async () => {
  await server.stop('SIGKILL')
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** All that can go well or wrong, each with everything that is nobody's business. */
async function askEverything() {
  const { words, address, cookie, agent, referrer, token } = SECRETS
  const headers = {
    'x-forwarded-for': address,
    'x-request-id': 'proxy-1',
    cookie: `payload-token=${cookie}`,
    'user-agent': agent,
    referer: `https://a.kz/${referrer}`,
    authorization: token,
  }
  const get = (search: string, more = {}) =>
    fetch(`${server.url}/graphql${search}`, { headers: { ...headers, ...more } })
  const post = (body: string, type = 'application/json') =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    })
  const search = `{ ${words}: regions(locale: KK) { title } }`
  expect((await get(`?query=${encodeURIComponent(search)}`)).status).toBe(200)
  await post(
    JSON.stringify({
      query: 'query ($s: String!) { article(slug: $s) { id } }',
      variables: { s: words },
    }),
  )
  await post(JSON.stringify({ query: `{ ${words} }` }))
  await post(`{"${words}`)
  await post(words, 'text/plain')
  await get(`?query=${words}%ff`)
  await database.query('alter table delivery.entries rename to away')
  await post(JSON.stringify({ query: search, operationName: null }))
  await database.query('alter table delivery.away rename to entries')
  await get(`?query=${words}`)
  expect((await get(`?query=${words}`)).status).toBe(429)
  await fetch(`${server.url}/media/1-0123456789ab/${words}.jpg`, { headers })
  await fetch(`${server.url}/${words}`, { headers })
  await fetch(`${server.url}/graphql?query={topics{id}}`)
}

describe('the log', () => {
  it('has a line for each request: what, how it went, how long it took', () => {
    const lines = log.filter(({ msg }) => msg === 'answered')
    expect(lines.length).toBe(11)
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual([
        'kind',
        'level',
        'method',
        'ms',
        'msg',
        'pid',
        'reqId',
        'status',
        'time',
      ])
    }
    expect(lines[0]).toMatchObject({
      kind: 'graphql',
      method: 'GET',
      status: 200,
      reqId: 'proxy-1',
    })
    expect(lines.map(({ status }) => status)).toEqual([
      200, 200, 400, 400, 415, 400, 500, 400, 429, 404, 200,
    ])
  })

  it('has our own failures with their reason', () => {
    const failures = log.filter(({ level }) => level >= 50)
    expect(failures.map(({ msg, err }) => [msg, err.code])).toEqual([['A field failed', '42P01']])
  })

  it.each(Object.entries(SECRETS))('shows nothing of who asked for what: %s', (_, secret) => {
    expect(text).not.toContain(secret)
    expect(metrics).not.toContain(secret)
  })
})

describe('the numbers', () => {
  const numberOf = (series: string) => {
    const line = metrics.split('\n').find((one) => one.startsWith(`${series} `))
    return line === undefined ? undefined : Number(line.slice(series.length + 1))
  }

  it('are in the text format of Prometheus', () => {
    const line =
      /^(# (HELP|TYPE) \w+ .+|[a-z_]+(\{[a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*\})? -?[\d.e+-]+)$/
    const lines = metrics.trimEnd().split('\n')
    for (const one of lines) expect(one).toMatch(line)
    const names = lines.filter((one) => one.startsWith('# TYPE')).map((one) => one.split(' ')[2])
    expect(new Set(names).size).toBe(names.length)
  })

  it('count requests by kind, method and status', () => {
    expect(numberOf('delivery_requests_total{kind="graphql",method="GET",status="200"}')).toBe(2)
    expect(numberOf('delivery_requests_total{kind="graphql",method="GET",status="429"}')).toBe(1)
    expect(numberOf('delivery_requests_total{kind="media",method="GET",status="404"}')).toBe(1)
    expect(numberOf('delivery_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1)
    expect(numberOf('delivery_errors_total{code="INTERNAL_SERVER_ERROR"}')).toBe(1)
  })

  it('measure how long answers take', () => {
    const of = (name: string, le?: string) =>
      numberOf(`delivery_request_seconds_${name}{kind="graphql"${le ? `,le="${le}"` : ''}}`)
    expect(of('count')).toBe(10)
    expect(of('bucket', '+Inf')).toBe(10)
    expect(of('bucket', '5')).toBe(10)
    expect(of('bucket', '0.001')).toBeLessThanOrEqual(of('bucket', '0.1') ?? 0)
    expect(of('sum')).toBeGreaterThan(0)
  })

  it('show the pool, the memory and the delay of the event loop', () => {
    expect(numberOf('delivery_pool_connections{state="idle"}')).toBeGreaterThan(0)
    expect(numberOf('delivery_pool_connections{state="busy"}')).toBe(0)
    expect(numberOf('delivery_pool_waiting')).toBe(0)
    expect(numberOf('process_resident_memory_bytes')).toBeGreaterThan(1e7)
    expect(numberOf('process_cpu_seconds_total')).toBeGreaterThan(0)
    expect(numberOf('nodejs_eventloop_delay_seconds{quantile="p99"}')).toBeGreaterThan(0)
  })
})
