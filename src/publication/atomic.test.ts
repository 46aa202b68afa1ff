import type { CollectionAfterOperationHook } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { builders, saveIn } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let editor: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  editor = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

const publicState = () =>
  platform.sql(`
    select (select coalesce(json_agg(e order by type, doc, locale), '[]') from delivery.entries e) as entries,
      (select coalesce(json_agg(l order by seq), '[]') from delivery.log l) as log,
      (select coalesce(json_agg(h order by type, doc, locale), '[]') from publication.history h) as history,
      (select coalesce(json_agg(a order by id), '[]') from articles a) as articles,
      (select count(*) from _articles_v) as versions`)

interface OpenTransaction {
  db: { execute(query: string): Promise<{ rows: { pid: number }[] }> }
  resolve: () => Promise<void>
}

describe('a publication is atomic', () => {
  const hooks = () => platform.payload.collections.articles.config.hooks.afterOperation
  const added: CollectionAfterOperationHook[] = []
  const addHook = (hook: CollectionAfterOperationHook) => {
    hooks().push(hook)
    added.push(hook)
  }
  afterEach(() => {
    for (const hook of added.splice(0)) hooks().splice(hooks().indexOf(hook), 1)
  })

  /** Ends the transaction's connection when everything is written and numbered, just before the COMMIT. */
  async function loseConnectionAtCommit(transaction: number | string | undefined) {
    const { sessions } = platform.payload.db as unknown as {
      sessions: Record<string, OpenTransaction>
    }
    const session = sessions[String(transaction)] as OpenTransaction
    const answer = await session.db.execute('select pg_backend_pid() as pid')
    const commit = session.resolve
    session.resolve = async () => {
      await platform.sql('select pg_terminate_backend($1)', [answer.rows[0]?.pid])
      return commit()
    }
  }

  it('leaves nothing when a hook fails after everything was written', async () => {
    const { id } = await build.article({ _status: 'draft' })
    const before = await publicState()
    addHook(({ operation, result }) => {
      if (operation === 'updateByID') throw new Error('a hook that fails')
      return result
    })
    await expect(saveIn(platform.payload, 'articles', id, 'kk', {}, 'published')).rejects.toThrow(
      'a hook that fails',
    )
    expect(await publicState()).toEqual(before)
  })

  it('tells the editor when the COMMIT fails, and leaves nothing', async () => {
    const { id } = await build.article({ _status: 'draft' })
    const before = await publicState()
    addHook(async ({ operation, result, req }) => {
      if (operation === 'updateByID') await loseConnectionAtCommit(await req.transactionID)
      return result
    })
    const answer = await editor.patch(`/api/articles/${id}?locale=kk`, { _status: 'published' })
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect(answer.body.errors[0].message).toBeTruthy()
    expect(await publicState()).toEqual(before)
  })

  it('saves nothing when a step on the way failed and a hook swallowed it', async () => {
    const { id } = await build.article({ _status: 'draft' })
    const before = await publicState()
    addHook(async ({ operation, result, req }) => {
      if (operation === 'updateByID' && req.context.inner === undefined) {
        req.context.inner = true
        const wrong = { collection: 'regions', id: 999_999, data: { title: 'Жоқ' }, req } as const
        await platform.payload.update(wrong).catch(() => undefined)
      }
      return result
    })
    const answer = await editor.patch(`/api/articles/${id}?locale=kk`, { _status: 'published' })
    expect(answer.status).toBe(500)
    expect(await publicState()).toEqual(before)
  })

  it('goes on after a lost connection', async () => {
    const { id, slug } = await build.article({ _status: 'draft' })
    const answer = await editor.patch(`/api/articles/${id}?locale=kk`, { _status: 'published' })
    expect(answer.status).toBe(200)
    const { data } = await platform.query(`{ article(slug: "${slug}") { title } }`)
    expect(data.article).not.toBeNull()
  })

  it('writes exactly one change per language that is published', async () => {
    const head = async () =>
      Number((await platform.sql('select max(seq) as seq from delivery.log'))[0]?.seq)
    const start = await head()
    const { id } = await build.article({ _status: 'published' })
    expect(await head()).toBe(start + 1)
    await saveIn(platform.payload, 'articles', id, 'kk', {}, 'published')
    expect(await head(), 'publishing again without a change is no change').toBe(start + 1)
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Жаңа атау' }, 'draft')
    expect(await head(), 'a draft is no change').toBe(start + 1)
  })
})
