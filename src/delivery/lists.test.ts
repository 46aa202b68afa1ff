import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../seed/data/text.ts'
import { builders, saveIn } from '../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

let platform: TestPlatform
const ids: Record<string, number> = {}
const DAYS = 12

beforeAll(async () => {
  platform = await startTestPlatform()
  const build = builders(platform.payload)
  const city = await build.region({ slug: 'almaty', title: 'Алматы қаласы' })
  const region = await build.region({ slug: 'almaty-region', title: 'Алматы облысы' })
  const alatau = await build.district({ slug: 'alatau', title: 'Алатау', region: city.id })
  const medeu = await build.district({ slug: 'medeu', title: 'Медеу', region: city.id })
  const karasai = await build.district({ slug: 'karasai', title: 'Қарасай', region: region.id })
  const center = await build.center({
    title: 'Қарасай орталығы',
    district: karasai.id,
    kind: 'resource_center',
    services: [{ kind: 'legal', title: 'Заңгер' }],
    facilities: [{ kind: 'library', title: 'Кітапхана' }],
    _status: 'published',
  })
  await build.center({
    title: 'Әуез орталығы',
    district: medeu.id,
    serves: [alatau.id],
    status: 'planned',
    _status: 'published',
  })
  await build.center({ title: 'Ярмарка орталығы', district: alatau.id, _status: 'published' })
  for (let day = 1; day <= DAYS; day += 1) {
    const district = [alatau.id, medeu.id, karasai.id][day % 3] as number
    await build.article({
      title: `Күн ${day}`,
      slug: `kun-${day}`,
      // Two articles share each date, so that the order between them is put to the test.
      date: `2026-03-${String(Math.ceil(day / 2)).padStart(2, '0')}T09:00:00Z`,
      districts: day === DAYS ? [] : [district],
      centers: day % 3 === 2 ? [center.id] : [],
      kind: day % 2 ? 'news' : 'report',
      pinned: day === 4,
      _status: 'published',
    })
  }
  Object.assign(ids, { center: center.id })
  const { id } = await build.article({
    title: 'Тілдер',
    slug: 'tilder',
    date: '2020-01-01T00:00:00Z',
    _status: 'published',
  })
  await saveIn(
    platform.payload,
    'articles',
    id,
    'ru',
    { title: 'Языки', summary: 'О', body: text(p('Т')), slug: 'yazyki' },
    'published',
  )
})
afterAll(() => platform.close())

const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ArticleFilter) {
  articles(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    totalCount
    nodes { slug }
    edges { cursor node { slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const list = async (variables: Record<string, unknown>) => {
  const { data, errors } = await platform.query(LIST, variables)
  if (errors) throw new Error(errors[0]?.extensions.code)
  return data.articles
}
const slugs = async (filter: object) =>
  (await list({ first: 100, filter })).nodes.map(({ slug }: { slug: string }) => slug)

const newestFirst = [...Array.from({ length: DAYS }, (_, n) => `kun-${DAYS - n}`), 'tilder']

describe('a list', () => {
  it('gives the newest first, and of one date the younger document', async () => {
    expect(await slugs({})).toEqual(newestFirst)
  })

  it.each([1, 2, 5, 100])(
    'pages forwards in steps of %i without losing or repeating any',
    async (first) => {
      const seen: string[] = []
      let after: string | null = null
      for (;;) {
        const { nodes, pageInfo, totalCount } = await list({ first, after })
        expect(totalCount).toBe(DAYS + 1)
        seen.push(...nodes.map(({ slug }: { slug: string }) => slug))
        expect(pageInfo.hasPreviousPage).toBe(after !== null)
        if (!pageInfo.hasNextPage) break
        after = pageInfo.endCursor
      }
      expect(seen).toEqual(newestFirst)
    },
  )

  it.each([1, 4, 100])('pages backwards in steps of %i', async (last) => {
    const seen: string[] = []
    let before: string | null = null
    for (;;) {
      const { nodes, pageInfo } = await list({ last, before })
      seen.unshift(...nodes.map(({ slug }: { slug: string }) => slug))
      if (!pageInfo.hasPreviousPage) break
      before = pageInfo.startCursor
    }
    expect(seen).toEqual(newestFirst)
  })

  it('goes on behind a cursor whose entry is gone', async () => {
    const { edges } = await list({ first: 3 })
    const { id } = (
      await platform.payload.find({ collection: 'articles', where: { slug: { equals: 'kun-10' } } })
    ).docs[0] as { id: number }
    await platform.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    const { nodes } = await list({ first: 1, after: edges[2].cursor })
    await platform.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect(edges[2].node.slug).toBe('kun-10')
    expect(nodes[0].slug).toBe('kun-9')
  })

  it('is 20 long by default and refuses what makes no sense', async () => {
    const refused = async (variables: Record<string, unknown>) => {
      const { errors } = await platform.query(LIST, variables)
      return errors?.[0]?.extensions.code
    }
    expect((await list({})).nodes).toHaveLength(DAYS + 1)
    expect(await refused({ first: 101 })).toBe('BAD_USER_INPUT')
    expect(await refused({ first: -1 })).toBe('BAD_USER_INPUT')
    expect(await refused({ first: 1, last: 1 })).toBe('BAD_USER_INPUT')
    expect(await refused({ after: 'nonsense' })).toBe('BAD_CURSOR')
    expect(
      await refused({ filter: { from: '2026-04-01T00:00:00Z', to: '2026-03-01T00:00:00Z' } }),
    ).toBe('BAD_USER_INPUT')
  })
})

describe('the filters of articles', () => {
  it('districts: those of the district and those of every district', async () => {
    expect(await slugs({ districts: ['karasai'] })).toEqual([
      'kun-12',
      'kun-11',
      'kun-8',
      'kun-5',
      'kun-2',
      'tilder',
    ])
    expect(await slugs({ districts: ['nowhere'] })).toEqual([])
  })
  it('regions', async () => {
    expect(await slugs({ regions: ['almaty-region'] })).toEqual([
      'kun-12',
      'kun-11',
      'kun-8',
      'kun-5',
      'kun-2',
      'tilder',
    ])
    expect(await slugs({ regions: ['nowhere'] })).toEqual([])
  })
  it('centers, kinds and pinned', async () => {
    const center = (
      await platform.query('{ centers { nodes { slug title } } }')
    ).data.centers.nodes.find(({ title }: { title: string }) => title === 'Қарасай орталығы')
    expect(await slugs({ centers: [center.slug] })).toEqual(['kun-11', 'kun-8', 'kun-5', 'kun-2'])
    expect(await slugs({ centers: [center.slug], kinds: ['REPORT'] })).toEqual(['kun-8', 'kun-2'])
    expect(await slugs({ pinned: true })).toEqual(['kun-4'])
    expect(await slugs({ pinned: false })).not.toContain('kun-4')
  })
  it('from and to: the first included, the second not', async () => {
    expect(await slugs({ from: '2026-03-02T09:00:00Z', to: '2026-03-03T14:00:00+05:00' })).toEqual([
      'kun-4',
      'kun-3',
    ])
  })
})

describe('the filters of centres, in the order of the Kazakh alphabet', () => {
  const titles = async (filter: object) =>
    (
      await platform.query(
        'query ($filter: CenterFilter) { centers(filter: $filter) { nodes { title } } }',
        { filter },
      )
    ).data.centers.nodes.map(({ title }: { title: string }) => title)

  it.each([
    [{}, ['Әуез орталығы', 'Қарасай орталығы', 'Ярмарка орталығы']],
    [{ regions: ['almaty'] }, ['Әуез орталығы', 'Ярмарка орталығы']],
    [{ districts: ['medeu'] }, ['Әуез орталығы']],
    [{ serves: ['alatau'] }, ['Әуез орталығы', 'Ярмарка орталығы']],
    [{ kinds: ['RESOURCE_CENTER'] }, ['Қарасай орталығы']],
    [{ statuses: ['PLANNED'] }, ['Әуез орталығы']],
    [{ services: ['LEGAL', 'HEALTH'], facilities: ['LIBRARY'] }, ['Қарасай орталығы']],
    [{ services: ['LEGAL'], districts: ['medeu'] }, []],
  ])('%j', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected)
  })
})

describe('languages', () => {
  it('never mix between two root fields of one request', async () => {
    const { data } = await platform.query(`{
      kk: article(slug: "tilder", locale: KK) { locale title }
      ru: article(slug: "yazyki", locale: RU) { locale title centers { title } }
      none: article(slug: "tilder", locale: RU) { title }
      kkList: articles(locale: KK, last: 1) { nodes { title } }
      ruList: articles(locale: RU, last: 1) { nodes { title } totalCount }
      both: articles(locale: RU, fallback: [KK], last: 2) { nodes { locale title } totalCount }
    }`)
    expect(data).toEqual({
      kk: { locale: 'KK', title: 'Тілдер' },
      ru: { locale: 'RU', title: 'Языки', centers: [] },
      none: null,
      kkList: { nodes: [{ title: 'Тілдер' }] },
      ruList: { nodes: [{ title: 'Языки' }], totalCount: 1 },
      both: {
        nodes: [
          { locale: 'KK', title: 'Күн 1' },
          { locale: 'RU', title: 'Языки' },
        ],
        totalCount: DAYS + 1,
      },
    })
  })

  it('do not mix in what both link to', async () => {
    const { docs } = await platform.payload.find({
      collection: 'regions',
      where: { slug: { equals: 'almaty' } },
    })
    await platform.payload.update({
      collection: 'regions',
      id: docs[0]?.id as number,
      locale: 'ru',
      data: { title: 'город Алматы' },
    })
    const { data } = await platform.query(`{
      ru: district(slug: "medeu", locale: RU) { region { title locale } }
      kk: district(slug: "medeu", locale: KK) { region { title locale } }
      en: district(slug: "medeu", locale: EN, fallback: [RU]) { region { title locale } }
    }`)
    expect(data).toEqual({
      ru: { region: { title: 'город Алматы', locale: 'RU' } },
      kk: { region: { title: 'Алматы қаласы', locale: 'KK' } },
      en: { region: { title: 'Алматы қаласы', locale: 'EN' } },
    })
  })

  it('reach what is linked: left out of a list where it is published in none of them', async () => {
    const query = `query ($fallback: [Locale!]!) {
      region(slug: "almaty-region", locale: RU, fallback: $fallback) { districts { centers { nodes { title locale } } } }
    }`
    const strict = await platform.query(query, { fallback: [] })
    expect(strict.data.region.districts).toEqual([{ centers: { nodes: [] } }])
    const falling = await platform.query(query, { fallback: ['KK'] })
    expect(falling.data.region.districts).toEqual([
      { centers: { nodes: [{ title: 'Қарасай орталығы', locale: 'KK' }] } },
    ])
  })
})

describe('nodes', () => {
  it('gives each language of a document by its own id', async () => {
    const { data } = await platform.query(
      '{ article(slug: "tilder") { translations { id locale } } }',
    )
    const [kk, ru] = data.article.translations.map(({ id }: { id: string }) => id)
    const answer = await platform.query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { locale title } } }',
      { ids: [kk, ru, kk] },
    )
    const [tilder, yazyki] = [
      { locale: 'KK', title: 'Тілдер' },
      { locale: 'RU', title: 'Языки' },
    ]
    expect(answer.data.nodes).toEqual([tilder, yazyki, tilder])
  })

  it('gives entries by id in the order asked for, null where there is none', async () => {
    const { data } = await platform.query(
      '{ articles(first: 2) { nodes { id slug } } region(slug: "almaty") { id } }',
    )
    const [a, b] = data.articles.nodes
    const asked = [b.id, 'nonsense', data.region.id, a.id]
    const answer = await platform.query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Article { slug } } node(id: "x") { id } }',
      { ids: asked },
    )
    expect(answer.data).toEqual({
      nodes: [
        { id: b.id, __typename: 'Article', slug: b.slug },
        null,
        { id: data.region.id, __typename: 'Region' },
        { id: a.id, __typename: 'Article', slug: a.slug },
      ],
      node: null,
    })
    const many = await platform.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(101).fill(a.id),
    })
    expect(many.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
