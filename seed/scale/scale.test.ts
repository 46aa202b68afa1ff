import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveIn } from '../../test/support/build.ts'
import type { TestPlatform } from '../../test/support/platform.ts'
import { startSeededPlatform } from '../../test/support/seeded.ts'
import { scale } from './scale.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startSeededPlatform()
})
afterAll(() => platform.close())

it('makes a large set that is as publishing would have made it', async () => {
  await scale(platform.payload, 300)
  const { data } = await platform.query(`{
    articles(first: 100) { totalCount nodes { slug title cover { url } districts { slug } } }
    russian: articles(locale: RU) { totalCount }
    centers { totalCount }
    events(filter: { from: "2000-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z" }) { totalCount }
  }`)
  expect(data.articles.totalCount).toBe(300)
  expect(data.russian.totalCount).toBeGreaterThan(200)
  expect(data.centers.totalCount).toBe(60)
  expect(data.events.totalCount).toBe(120)
  const { nodes } = data.articles
  expect(new Set(nodes.map(({ slug }: { slug: string }) => slug)).size).toBe(100)
  expect(nodes.every(({ cover }: { cover: unknown }) => cover)).toBe(true)

  const { contentTypes } = await import('../../src/content/index.ts')
  const { republish } = await import('../../src/publication/republish.ts')
  expect(await republish(platform.payload, contentTypes, { check: true })).toEqual([])
})

it('makes documents that editors can go on with', async () => {
  const copied = await platform.payload.find({
    collection: 'articles',
    sort: '-id',
    limit: 1,
    depth: 0,
  })
  const { id, title } = copied.docs[0] as { id: number; title: string }
  await saveIn(platform.payload, 'articles', id, 'kk', { title: `${title}!` }, 'published')
  const found = await platform.sql(
    `select title from delivery.entries where type = 'article' and doc = $1 and locale = 'kk'`,
    [id],
  )
  expect(found).toEqual([{ title: `${title}!` }])
  const versions = await platform.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  })
  expect(versions.totalDocs).toBeGreaterThan(1)

  const center = await platform.payload.find({ collection: 'centers', sort: '-id', limit: 1 })
  const { id: centerId, hours } = center.docs[0] as { id: number; hours: object }
  await saveIn(platform.payload, 'centers', centerId, 'kk', { title: 'Жаңа атау', hours }, 'draft')
  await saveIn(platform.payload, 'centers', centerId, 'kk', {}, 'published')
})
