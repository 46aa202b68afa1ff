import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseEnv } from '../../src/env.ts'
import { startSites } from '../../src/sites/start.ts'
import type { PreparedEnv } from '../../src/start/environment.ts'
import { builders } from '../support/build.ts'
import type { TestPlatform } from '../support/platform.ts'
import { startSeededPlatform } from '../support/seeded.ts'

// After a restart every site is looked through again; those that have something to show do not wait for it.

const SITES = ['alatau', 'almaly', 'ile', 'karasai', 'talgar']

let platform: TestPlatform
let sites: ReturnType<typeof start>

beforeAll(async () => {
  platform = await startSeededPlatform()
  await platform.sql("update sites set told = 'none' where slug <> all($1)", [SITES])
  sites = start()
  await sites.untilBuilt(SITES.length)
})
afterAll(async () => {
  await sites?.close()
  await platform?.close()
})

function start() {
  const built: string[] = []
  const log = {
    info: ({ site }: { site: string }, said: string) => {
      if (said === 'site built') built.push(site)
    },
    warn: () => undefined,
    error: () => undefined,
  }
  const env = { ...parseEnv(process.env), SITES_API_URL: `${platform.url}/graphql` } as PreparedEnv
  const { close } = startSites(env, log as unknown as Parameters<typeof startSites>[1])
  const untilBuilt = async (count: number) => {
    while (built.length < count) await setTimeout(20)
    return built
  }
  return { close, untilBuilt }
}

it.each(['talgar', 'karasai'])(
  'the site that a publication waits for is first: %s',
  async (slug) => {
    await sites.close()
    const { docs } = await platform.payload.find({
      collection: 'districts',
      where: { slug: { equals: slug } },
    })
    const build = builders(platform.payload)
    await build.article({ districts: [docs[0]?.id], _status: 'published' })
    sites = start()
    const built = await sites.untilBuilt(SITES.length)
    expect(built[0]).toBe(slug)
    expect(new Set(built)).toEqual(new Set(SITES))
  },
)
