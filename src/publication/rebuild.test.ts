import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders, saveIn } from '../../test/support/build.ts'
import type { TestPlatform } from '../../test/support/platform.ts'
import { startSeededPlatform } from '../../test/support/seeded.ts'
import type { Publishable } from './contract.ts'
import { republish } from './republish.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let types: Publishable[]

beforeAll(async () => {
  platform = await startSeededPlatform()
  build = builders(platform.payload)
  types = (await import('../content/index.ts')).contentTypes
})
afterAll(() => platform.close())

const readModel = () =>
  platform.sql(`
    select (select json_agg(e order by type, doc, locale) from delivery.entries e) as entries,
      (select json_agg(b order by type, doc, locale) from delivery.bodies b) as bodies,
      (select json_agg(m order by id) from delivery.media m) as media`)

const head = async () => (await platform.sql('select max(seq) as head from delivery.log'))[0]?.head

describe('republish', () => {
  it('finds nothing to do after the seed', async () => {
    expect(await republish(platform.payload, types, { check: true })).toEqual([])
  })

  it('finds nothing after edits of every kind', async () => {
    const picture = await build.picture()
    const { id } = await build.article({ cover: picture.id, _status: 'published' })
    await saveIn(
      platform.payload,
      'articles',
      id,
      'kk',
      { title: 'Өзгерген', cover: null },
      'published',
    )
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Қаралама' }, 'draft')
    const withdrawn = await build.article({ _status: 'published' })
    await platform.payload.update({
      collection: 'articles',
      id: withdrawn.id,
      data: { _status: 'draft' },
    })
    const gone = await build.article({ cover: picture.id, _status: 'published' })
    await platform.payload.delete({ collection: 'articles', id: gone.id })
    expect(await republish(platform.payload, types, { check: true })).toEqual([])
  })

  it('makes a lost read model anew, equal to the one that was', async () => {
    const before = await readModel()
    await platform.sql('truncate delivery.entries cascade')
    await platform.sql('truncate delivery.media')
    const { length } = await republish(platform.payload, types, { check: true })
    expect(length).toBeGreaterThan(10)
    expect(await platform.sql('select from delivery.entries'), 'a check writes nothing').toEqual([])
    await republish(platform.payload, types)
    expect(await readModel()).toEqual(before)
  })

  it('mends what was tampered with and says so', async () => {
    await platform.sql(
      `update delivery.entries set title = 'x' where type = 'region' and doc = 1 and locale = 'kk'`,
    )
    await platform.sql(`insert into delivery.media (id, data) values (9999, '{}')`)
    const found = await republish(platform.payload, types, { check: true })
    expect(found).toEqual([
      { type: 'region', doc: 1, locale: 'kk' },
      { type: 'media', doc: 9999, locale: '*' },
    ])
    await republish(platform.payload, types)
    expect(await republish(platform.payload, types, { check: true })).toEqual([])
  })

  it('leaves the log alone where nothing changes, and tells followers what a new presenter changes', async () => {
    const before = await head()
    await republish(platform.payload, types)
    expect(await head()).toBe(before)

    const region = types.find(({ type }) => type === 'region') as Publishable
    const present = (doc: never, locale: never) => {
      const presented = region.present(doc, locale)
      return { ...presented, head: { ...presented.head, extra: true } }
    }
    const changed = await republish(platform.payload, [
      { ...region, present, version: region.version + 1 },
    ])
    expect(changed).toHaveLength(6)
    expect(Number(await head())).toBe(Number(before) + 6)
    const versions = await platform.sql(
      `select distinct version from delivery.entries where type = 'region'`,
    )
    expect(versions).toEqual([{ version: region.version + 1 }])
  })
})
