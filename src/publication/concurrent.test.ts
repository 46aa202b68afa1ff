import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../seed/data/text.ts'
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

const CHANGES = `query ($after: String, $first: Int!) {
  changes(after: $after, first: $first) { cursor hasMore changes { kind id entry { title } } }
}`

/** A follower's copy, by id. */
class Follower {
  readonly copy = new Map<string, string>()
  #cursor: string | null = null

  async page(first: number): Promise<boolean> {
    const { data } = await platform.query(CHANGES, { after: this.#cursor, first })
    for (const { kind, id, entry } of data.changes.changes) {
      if (kind === 'DELETE') this.copy.delete(id)
      else this.copy.set(id, entry.title)
    }
    this.#cursor = data.changes.cursor
    return data.changes.hasMore
  }

  async catchUp() {
    while (await this.page(50));
  }
}

describe('two editors', () => {
  it('both win when they publish two languages of one document at the same moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id } = await build.article({ _status: 'draft' })
      await saveIn(
        platform.payload,
        'articles',
        id,
        'ru',
        { title: `Ру ${round}`, summary: 'О', body: text(p('Текст')) },
        'draft',
      )
      await Promise.all([
        editor.patch(`/api/articles/${id}?locale=kk`, {
          title: `Қаз ${round}`,
          _status: 'published',
        }),
        editor.patch(`/api/articles/${id}?locale=ru`, {
          title: `Рус ${round}`,
          _status: 'published',
        }),
      ])
      const rows = await platform.sql(
        `select locale, title from delivery.entries where type = 'article' and doc = $1 order by locale`,
        [id],
      )
      expect(rows).toEqual([
        { locale: 'kk', title: `Қаз ${round}` },
        { locale: 'ru', title: `Рус ${round}` },
      ])
    }
  })
})

describe('the log', () => {
  it('lets a follower of the cursor miss nothing while eight publish', async () => {
    const articles = await Promise.all(
      Array.from({ length: 8 }, () => build.article({ _status: 'published' })),
    )
    const follower = new Follower()
    await follower.catchUp()
    let publishing = true
    const publishers = Promise.all(
      articles.map(async ({ id }, n) => {
        for (let round = 0; round < 12; round += 1) {
          const draft = round % 4 === 3
          await platform.payload.update({
            collection: 'articles',
            id,
            locale: 'kk',
            depth: 0,
            data: { title: `Айналым ${n} ${round}`, _status: draft ? 'draft' : 'published' },
          })
        }
      }),
    ).finally(() => {
      publishing = false
    })
    while (publishing) await follower.page(1 + Math.floor(Math.random() * 5))
    await publishers
    await follower.catchUp()

    const fresh = new Follower()
    await fresh.catchUp()
    expect(Object.fromEntries(follower.copy)).toEqual(Object.fromEntries(fresh.copy))
  })
})

describe('many saves at once', () => {
  it('all end well: sixty of sixty documents, more than there are connections', async () => {
    const articles = await Promise.all(Array.from({ length: 60 }, () => build.article()))
    const answers = await Promise.all(
      articles.map(({ id }) =>
        editor.patch(`/api/articles/${id}?locale=kk`, { _status: 'published' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200))
  })

  it('all end well: thirty of ten documents', async () => {
    const articles = await Promise.all(Array.from({ length: 10 }, () => build.article()))
    const saves = Array.from({ length: 30 }, (_, n) => {
      const id = articles[n % 10]?.id
      return editor.patch(`/api/articles/${id}?locale=kk`, {
        title: `Сақтау ${n}`,
        _status: 'published',
      })
    })
    const answers = await Promise.all(saves)
    expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200))
  })
})
