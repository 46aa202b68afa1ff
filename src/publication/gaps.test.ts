import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../seed/data/text.ts'
import { builders, saveIn } from '../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import type { Database } from './database.ts'
import { findGaps } from './gaps.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
})
afterAll(() => platform.close())

const russian = { title: 'Новость', summary: 'О новости', body: text(p('Текст')) }
const gapsOf = async (doc: number) => {
  const { drizzle } = platform.payload.db as unknown as { drizzle: Database }
  const gaps = await findGaps(drizzle, ['article'], 100)
  return gaps
    .filter((gap) => gap.doc === doc)
    .map(({ kind, locale, title }) => [kind, locale, title])
}

describe('gaps', () => {
  it('name what lacks Russian or Kazakh, and translations that fell behind', async () => {
    const { id } = await build.article({ title: 'Жаңалық', _status: 'published' })
    expect(await gapsOf(id)).toEqual([['without-russian', 'ru', 'Жаңалық']])
    await saveIn(platform.payload, 'articles', id, 'ru', russian, 'published')
    expect(await gapsOf(id)).toEqual([])
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Өзгерді' }, 'published')
    expect(await gapsOf(id)).toEqual([['stale', 'ru', 'Өзгерді']])
    await platform.payload.update({
      collection: 'articles',
      id,
      locale: 'kk',
      data: { _status: 'draft' },
    })
    expect((await gapsOf(id))[0]).toEqual(['without-kazakh', 'kk', 'Новость'])
  })

  it('say nothing of what is not public', async () => {
    const { id } = await build.article()
    expect(await gapsOf(id)).toEqual([])
  })
})
