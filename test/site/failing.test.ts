import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseEnv } from '../../src/env.ts'
import type { Receipt, SiteReceipt } from '../../src/sites/receipt.ts'
import { startSites } from '../../src/sites/start.ts'
import type { PreparedEnv } from '../../src/start/environment.ts'
import { type Person, signIn } from '../support/client.ts'
import type { TestPlatform } from '../support/platform.ts'
import { startSeededPlatform } from '../support/seeded.ts'

// What the editor is told where a site's folder cannot be written to, with the builder as the platform runs it.

let platform: TestPlatform
let sites: ReturnType<typeof startSites>
let editor: Person
let folder: string

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

beforeAll(async () => {
  platform = await startSeededPlatform({ SITES: 'built' })
  await platform.sql("update sites set told = 'none' where slug <> 'karasai'")
  editor = await signIn(platform, { role: 'administrator' })
  folder = join(platform.dataDir, 'sites', 'karasai')
  const env = parseEnv(process.env)
  sites = startSites({ ...env, SITES_API_URL: `${platform.url}/graphql` } as PreparedEnv, quiet)
})
afterAll(async () => {
  await sites?.close()
  await platform?.close()
})

async function untilReceipt(id: number, isSo: (receipt: SiteReceipt) => boolean) {
  for (;;) {
    const { body } = await editor.get(`/api/articles/${id}/live?locale=kk`)
    const found = (body as Receipt).sites.find(({ slug }) => slug === 'karasai')
    if (found && isSo(found)) return found
    await setTimeout(100)
  }
}

it('a folder that nothing can be written to shows as a failing build, with its own reason, until it can', async () => {
  const { docs } = await platform.payload.find({
    collection: 'articles',
    locale: 'kk',
    where: { 'districts.slug': { equals: 'karasai' } },
    limit: 1,
  })
  const id = docs[0]?.id as number
  await untilReceipt(id, ({ state }) => state === 'live')
  // Where these stand no file of their names can be written, not even by root.
  const inTheWay = ['manifest.json.part', 'failure.json.part'].map((name) => join(folder, name))
  for (const path of inTheWay) await mkdir(path)
  const data = { title: 'Диск толы', _status: 'published' } as never
  await platform.payload.update({ collection: 'articles', id, locale: 'kk', data })
  const { reason } = await untilReceipt(id, ({ state }) => state === 'failing')
  expect(reason).toContain('manifest.json')
  for (const path of inTheWay) await rm(path, { recursive: true })
  const mended = await untilReceipt(id, ({ state }) => state === 'live')
  expect(mended).not.toHaveProperty('reason')
})
