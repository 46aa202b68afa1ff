import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builders } from '../../test/support/build.ts'
import { asReader } from '../../test/support/cluster.ts'
import { openFolder } from '../../test/support/folder.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { until } from '../../test/support/until.ts'
import { BuiltSites } from './files.ts'
import { SiteHosts } from './hosts.ts'
import { siteHandler } from './serve.ts'

// Sites that have no files yet, or never will: by what delivery may read of them.

let platform: TestPlatform
let build: ReturnType<typeof builders>
let port: number
let close: () => Promise<void>

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  await build.site({ slug: 'ile', host: 'ile.example.kz' })
  await build.site({ slug: 'kegen', host: 'kegen.example.kz', told: 'none' })
  const hosts = new SiteHosts(asReader(platform.databaseUrl))
  const sites = new BuiltSites(await openFolder('unbuilt'))
  const handle = siteHandler(sites, 'https://cms.example.kz', hosts)
  const server = createServer(async (asked, response) => {
    if (!(await handle(asked, response))) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  close = async () => {
    server.close()
    await hosts.close()
  }
})
afterAll(async () => {
  await close?.()
  await platform.close()
})

const ask = (host: string, { path = '/kk/', method = 'GET' } = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asking = request(
        { port, host: '127.0.0.1', path, method, headers: { host } },
        (answer) =>
          text(answer).then(
            (body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
            reject,
          ),
      )
      asking.on('error', reject)
      asking.end()
    },
  )

it.each(['ile.example.kz', 'ile.localhost:3000', 'ILE.example.kz.'])(
  'a site that the platform is still to build says so: %s',
  async (host) => {
    for (const path of ['/', '/kk/', '/graphql', '/admin']) {
      const { status, headers, body } = await ask(host, { path })
      expect(status).toBe(503)
      expect(headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' })
      expect(body).toContain('<h1>Сайт құрастырылып жатыр')
      expect(body).toContain('<p lang="ru">Сайт собирается')
      expect(body).toContain('<p lang="en">The site is being built')
    }
  },
)

it('one that is built elsewhere has nothing here', async () => {
  const { status, headers, body } = await ask('kegen.localhost')
  expect([status, headers['retry-after']]).toEqual([404, undefined])
  expect(body).toContain('Бұл мекенжайда сайт жоқ.')
})

it('HEAD is told the same without words', async () => {
  const { status, body } = await ask('ile.localhost', { method: 'HEAD' })
  expect([status, body]).toEqual([503, ''])
})

it.each(['cms.example.kz', 'localhost', '127.0.0.1', 'example.kz', 'nosuch.localhost'])(
  'what is no site is the platform: %s',
  async (host) => {
    expect((await ask(host)).status).toBe(418)
  },
)

it('it is known at once who builds a site, and which are new', async () => {
  const [{ id } = { id: 0 }] = await platform.sql<{ id: number }>(
    "select id from sites where slug = 'ile'",
  )
  await platform.payload.update({ collection: 'sites', id, data: { told: 'none' } })
  await until(async () => (await ask('ile.localhost')).status === 404)
  await platform.payload.update({ collection: 'sites', id, data: { told: 'builder' } })
  await until(async () => (await ask('ile.localhost')).status === 503)
  await build.site({ slug: 'talgar', host: 'talgar.example.kz' })
  await until(async () => (await ask('talgar.example.kz')).status === 503)
})
