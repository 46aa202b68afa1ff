import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders, saveIn } from '../../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import { loadDocumentLanguages } from './documentLanguages.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let statements = 0
const original = pg.Client.prototype.query

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  // Counted where every statement passes, on the way to the real database.
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    if (!isListening(this)) statements += 1
    return (original as (...args: unknown[]) => never).apply(this, args)
  } as never
})
afterAll(async () => {
  pg.Client.prototype.query = original
  await platform.close()
})

/** What hears of publications shows that it is alive all the time. */
const isListening = (client: pg.Client) =>
  (client as unknown as { connectionParameters: { application_name?: string } })
    .connectionParameters.application_name === 'delivery-cache'

/** What the cells of a page of the list cost. */
async function load(ids: number[]) {
  statements = 0
  const found = await Promise.all(
    ids.map((id) => loadDocumentLanguages(platform.payload, 'articles', id)),
  )
  return { found, statements }
}

describe('the languages of the documents of a list', () => {
  it('cost as many statements for fifty documents as for one', async () => {
    const ids: number[] = []
    for (let round = 0; round < 50; round += 1) ids.push((await build.article()).id)
    const one = await load(ids.slice(0, 1))
    const fifty = await load(ids)
    expect(fifty.found.map((each) => each?.states.kk)).toEqual(ids.map(() => 'draft'))
    expect(fifty.statements).toBe(one.statements)
  })

  it('are new each time', async () => {
    const { id } = await build.article({ _status: 'published' })
    expect((await load([id])).found[0]?.states).toEqual({
      kk: 'public',
      ru: 'absent',
      en: 'absent',
    })
    await saveIn(platform.payload, 'articles', id, 'kk', { summary: 'Жаңаша.' }, 'draft')
    expect((await load([id])).found[0]?.states.kk).toBe('changed')
    await platform.payload.update({
      collection: 'articles',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await load([id])).found[0]?.states.kk).toBe('draft')
  })

  it('are nothing for what is not there', async () => {
    expect((await load([987654])).found).toEqual([undefined])
  })
})
