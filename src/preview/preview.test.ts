import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders, saveIn } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { askPreview, openPreview } from '../../test/support/preview.ts'

// What a preview shows of drafts, and that nothing of it is to be seen anywhere else.

let platform: TestPlatform
let build: ReturnType<typeof builders>
let editor: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  editor = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

const preview = (id: number, collection = 'articles') =>
  openPreview(platform, editor, { collection, id })

const ARTICLE = `query ($slug: String!, $locale: Locale! = KK) {
  article(slug: $slug, locale: $locale) { title summary locale body { html } translations { locale title stale } }
}`
const NEWS = '{ articles(first: 50) { totalCount nodes { slug title } } }'

describe('a preview of an entry', () => {
  it('shows a draft that was never public, alone and in lists, links and searches', async () => {
    const district = await build.district()
    const { id, slug } = await build.article({
      title: 'Құпия шатқал ашылады',
      districts: [district.id],
    })
    const { query } = await preview(id)
    expect((await query(ARTICLE, { slug })).data.article).toMatchObject({
      title: 'Құпия шатқал ашылады',
      translations: [{ locale: 'KK', stale: false }],
    })
    const lists = `query ($district: String!) {
      newest: articles(first: 1) { nodes { slug } }
      own: articles(filter: { districts: [$district] }) { totalCount nodes { slug districts { slug } } }
      search(text: "шатқалдың") { nodes { slug title } edges { snippet } totalCount }
      typed: search(text: "шатқлл") { totalCount }
    }`
    const { data, errors } = await query(lists, { district: district.slug })
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      newest: { nodes: [{ slug }] },
      own: { totalCount: 1, nodes: [{ slug, districts: [{ slug: district.slug }] }] },
      search: {
        totalCount: 1,
        nodes: [{ slug, title: 'Құпия шатқал ашылады' }],
        edges: [{ snippet: expect.stringContaining('<mark>шатқал</mark>') }],
      },
      typed: { totalCount: 1 },
    })
    expect((await platform.query(ARTICLE, { slug })).data.article).toBeNull()
  })

  it('shows it in place of what is public', async () => {
    const { id, slug } = await build.article({ title: 'Бұрынғы', _status: 'published' })
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Жаңа', slug: 'jana' }, 'draft')
    const { query } = await preview(id)
    const { data } = await query(`{
      now: article(slug: "jana") { title formerSlugs }
      before: article(slug: "${slug}") { title }
      redirect(type: ARTICLE, slug: "${slug}", locale: KK) { slug }
    }`)
    expect(data).toEqual({
      now: { title: 'Жаңа', formerSlugs: [slug] },
      before: null,
      redirect: { slug: 'jana' },
    })
    expect((await platform.query(ARTICLE, { slug })).data.article.title).toBe('Бұрынғы')
  })
})

describe('all drafts', () => {
  it('are there together, and link to each other', async () => {
    const center = await build.center({ title: 'Жасырын орталық' })
    const { slug } = await build.article({ title: 'Сол туралы', centers: [center.id] })
    const { query } = await openPreview(platform, editor, { all: true })
    const { data } = await query(`{ article(slug: "${slug}") { title centers { title } } }`)
    expect(data.article).toEqual({ title: 'Сол туралы', centers: [{ title: 'Жасырын орталық' }] })
    const names = (await query(NEWS)).data.articles.nodes.map(({ title }: any) => title)
    expect(names).toContain('Сол туралы')
  })
})

void askPreview
