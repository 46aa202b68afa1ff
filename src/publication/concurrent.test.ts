import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../seed/data/text.ts'
import { builders, saveIn } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { Follower, followWhile, freshCopy, type Pull } from '../../test/support/follower.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { randomFrom } from '../../test/support/random.ts'
import { whenThorough } from '../../test/support/thorough.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let editor: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  editor = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

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

const CHANGES = `query ($after: String, $first: Int!, $filter: ChangeFilter) {
  changes(after: $after, first: $first, filter: $filter) { cursor hasMore changes { kind id entry { title slug locale } } }
}`

const pullOf =
  (filter: object): Pull =>
  async (after, first) => {
    const { data, errors } = await platform.query(CHANGES, { after, first, filter })
    if (errors) throw new Error(JSON.stringify(errors))
    return data.changes
  }

describe('three followers with filters of their own', () => {
  let districts: { id: number; slug: string }[]
  let sites: number[]

  beforeAll(async () => {
    const region = (await build.region()).id
    districts = (await Promise.all(
      Array.from({ length: 3 }, () => build.district({ region })),
    )) as typeof districts
    sites = await Promise.all(
      districts.map(async (district) => (await build.site({ district: district.id })).id),
    )
  })

  /** What there is to edit: articles of several districts and a page of each site, drafts at first. */
  async function documents() {
    const articles = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        build.article({ districts: n === 0 ? [] : [(districts[n % 3] as { id: number }).id] }),
      ),
    )
    const pages = await Promise.all(sites.map((site) => build.page({ site })))
    return { articles: articles.map(({ id }) => id), pages: pages.map(({ id }) => id) }
  }

  type Documents = Awaited<ReturnType<typeof documents>>

  /** Something that an editor does; 404 and 400 are what it meets where another was faster. */
  async function act({ articles, pages }: Documents, random: ReturnType<typeof randomFrom>) {
    const { pick, whole } = random
    const article = `/api/articles/${pick(articles)}`
    const title = `Айналым ${whole(1, 1000)}`
    const russian = { title, summary: 'О том', body: text(p('Текст')), _status: 'published' }
    const acts = [
      () => editor.patch(`${article}?locale=kk`, { title, _status: 'published' }),
      () => editor.patch(`${article}?locale=ru`, russian),
      () => editor.patch(`${article}?locale=kk`, { title, slug: `aynalym-${whole(1, 9)}` }),
      () => editor.patch(`${article}?locale=${pick(['kk', 'ru'])}`, { _status: 'draft' }),
      () => editor.patch(`${article}?locale=kk`, { districts: [pick(districts).id] }),
      () => editor.patch(`${article}?locale=kk`, { deletedAt: new Date() }),
      () => editor.patch(`${article}?locale=kk&trash=true`, { deletedAt: null }),
      () => editor.delete(article),
      () => editor.patch(`/api/pages/${pick(pages)}?locale=kk`, { title, _status: 'published' }),
      () => editor.patch(`/api/pages/${pick(pages)}?locale=kk`, { site: pick(sites) }),
      () => editor.patch(`/api/sites/${pick(sites)}?locale=kk`, { district: pick(districts).id }),
      () => editor.patch(`/api/sites/${pick(sites)}?locale=kk`, { district: null }),
    ]
    expect((await pick(acts)()).status).toBeLessThan(500)
  }

  it.each(whenThorough([1, 2, 3, 4, 5], [1, 2]))(
    'have what a newcomer has, however eight edit at once: seed %i',
    async (seed) => {
      const random = randomFrom(seed)
      const made = await documents()
      const filters = [
        {},
        { districts: [random.pick(districts).slug] },
        { districts: [random.pick(districts).slug], types: ['ARTICLE', 'PAGE'], locales: ['KK'] },
      ]
      const followers = filters.map((filter) => new Follower(pullOf(filter)))
      let atWork = true
      const editing = Promise.all(
        Array.from({ length: 8 }, async (_, n) => {
          const own = randomFrom(seed * 100 + n)
          for (let times = 0; times < 8; times += 1) await act(made, own)
        }),
      ).finally(() => {
        atWork = false
      })
      await Promise.all([
        editing,
        ...followers.map((one, n) => followWhile(() => atWork, one, randomFrom(seed * 1000 + n))),
      ])
      for (const [n, filter] of filters.entries()) {
        const fresh = await freshCopy(pullOf(filter))
        expect(followers[n]?.copy(), JSON.stringify(filter)).toEqual(fresh)
      }
    },
  )
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
