import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders, saveIn } from '../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
})
afterAll(() => platform.close())

const CHANGES = `query ($after: String, $filter: ChangeFilter, $first: Int! = 500) {
  changes(after: $after, filter: $filter, first: $first) {
    cursor hasMore changes { kind type locale id documentId at entry { id title } }
  }
}`
const page = async (variables: Record<string, unknown> = {}) => {
  const { data, errors } = await platform.query(CHANGES, variables)
  return errors ? errors[0]?.extensions.code : data.changes
}

describe('changes', () => {
  it('begin with everything that is public now, oldest first, and nothing that is gone', async () => {
    const { id } = await build.article({ title: 'Кетеді', _status: 'published' })
    await build.article({ title: 'Қалады', _status: 'published' })
    await platform.payload.delete({ collection: 'articles', id })
    const { changes } = await page()
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'UPSERT',
        type: 'ARTICLE',
        locale: 'KK',
        entry: { id: expect.anything(), title: 'Қалады' },
      }),
    ])
  })

  it('page through in any size to the same whole', async () => {
    for (let n = 0; n < 5; n += 1) await build.article({ _status: 'published' })
    const whole = (await page()).changes
    const seen = []
    let after: string | undefined
    for (;;) {
      const { changes, cursor, hasMore } = await page({ first: 2, after })
      seen.push(...changes)
      after = cursor
      if (!hasMore) break
    }
    expect(seen).toEqual(whole)
    expect((await page({ after })).changes).toEqual([])
  })

  it('show an entry as it is now, states in between skipped, and its end as a DELETE', async () => {
    const { id } = await build.article({ title: 'Бір', _status: 'published' })
    const { cursor } = await page()
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Екі' }, 'published')
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Үш' }, 'published')
    const after = await page({ after: cursor })
    expect(after.changes.map(({ kind, entry }: any) => [kind, entry.title])).toEqual([
      ['UPSERT', 'Үш'],
    ])
    await platform.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    const gone = await page({ after: after.cursor })
    expect(gone.changes).toEqual([expect.objectContaining({ kind: 'DELETE', entry: null })])
  })

  it('are filtered by type and language', async () => {
    const { cursor } = await page({ filter: { types: ['REGION'], locales: ['RU'] } })
    await build.article({ _status: 'published' })
    await build.region({ title: 'Жаңа өңір' })
    const { changes } = await page({
      after: cursor,
      filter: { locales: ['RU'], types: ['REGION'] },
    })
    expect(changes.map(({ type, locale }: any) => [type, locale])).toEqual([['REGION', 'RU']])
  })

  it('are told to the followers of a district whose sites show the entry, and to no others', async () => {
    const [here, there] = [await build.district(), await build.district()]
    const filter = { districts: [here.slug] }
    const { cursor } = await page({ filter })
    const common = await build.article({ title: 'Баршаға', _status: 'published' })
    const own = await build.article({ districts: [here.id, there.id], _status: 'published' })
    await build.article({ title: 'Басқаға', districts: [there.id], _status: 'published' })
    const center = await build.center({
      district: there.id,
      serves: [here.id],
      _status: 'published',
    })
    const site = await build.site({ district: here.id })
    await build.page({ site: site.id, _status: 'published' })
    const elsewhere = await build.site({ district: there.id })
    await build.page({ site: elsewhere.id, _status: 'published' })
    const first = await page({ after: cursor, filter, first: 500 })
    const upserts = first.changes.filter(({ kind }: any) => kind === 'UPSERT')
    expect(upserts.map(({ type, entry }: any) => [type, entry.title])).toEqual([
      ['ARTICLE', common.title],
      ['ARTICLE', own.title],
      ['CENTER', center.title],
      ...['KK', 'RU', 'EN'].map(() => ['SITE', site.title]),
      ['PAGE', expect.anything()],
    ])

    await saveIn(platform.payload, 'articles', own.id, 'kk', { districts: [there.id] }, 'published')
    const second = await page({ after: first.cursor, filter })
    expect(second.changes).toMatchObject([{ kind: 'DELETE', type: 'ARTICLE', entry: null }])
  })

  it('know a district by its former slug too, and say which they do not know', async () => {
    const district = await build.district({ slug: 'eski-audan' })
    const { cursor } = await page({ filter: { districts: ['eski-audan'] } })
    await platform.payload.update({
      collection: 'districts',
      id: district.id,
      data: { slug: 'jana-audan' },
    })
    for (const slug of ['eski-audan', 'jana-audan']) {
      const { changes } = await page({ after: cursor, filter: { districts: [slug] } })
      expect(changes.length).toBeGreaterThan(0)
    }
    const { errors } = await platform.query(CHANGES, {
      filter: { districts: ['jana-audan', 'joq-audan'] },
    })
    expect(errors?.[0]?.message).toContain('there is no joq-audan')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('refuse a cursor of another filter, of another database, and what is none', async () => {
    const { cursor } = await page()
    expect(await page({ after: cursor, filter: { types: ['ARTICLE'] } })).toBe('BAD_CURSOR')
    expect(await page({ after: 'nonsense' })).toBe('BAD_CURSOR')
    expect(await page({ after: Buffer.from('[1,2,3]').toString('base64url') })).toBe('BAD_CURSOR')
    await platform.sql('update delivery.epoch set id = gen_random_uuid()')
    expect(await page({ after: cursor })).toBe('BAD_CURSOR')
  })

  it('give 1 to 500 at once', async () => {
    expect(await page({ first: 501 })).toBe('BAD_USER_INPUT')
    expect(await page({ first: 0 })).toBe('BAD_USER_INPUT')
  })
})
