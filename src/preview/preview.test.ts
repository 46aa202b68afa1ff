import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders, saveIn } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { askPreview, openPreview } from '../../test/support/preview.ts'
import { readDrafts } from './drafts.ts'
import { openOverlay, openPreviewPool } from './overlay.ts'

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

describe('what is missing', () => {
  it('comes as an empty text, the present moment or an empty entry', async () => {
    const begun = Date.now()
    const make = async (collection: string, data: object = {}) =>
      (await editor.post(`/api/${collection}?locale=kk&draft=true&depth=0`, data)).body.doc.id
    const ask = async (collection: string, type: string, fields: string) => {
      const id = await make(collection)
      const node = Buffer.from(`${type}:${id}:kk`).toString('base64url')
      const { data, errors } = await (await preview(id, collection)).query(
        `query ($id: ID!) { node(id: $id) { ... on Entry { title slug firstPublishedAt } ${fields} } }`,
        { id: node },
      )
      expect(errors).toBeUndefined()
      const { firstPublishedAt, ...rest } = data.node
      expect(Date.parse(firstPublishedAt)).toBeGreaterThanOrEqual(begun - 1000)
      return rest
    }
    const bare = { title: '', slug: '' }
    expect(
      await ask(
        'articles',
        'article',
        '... on Article { summary kind body { html } districts { slug } }',
      ),
    ).toEqual({ ...bare, summary: '', kind: 'NEWS', body: { html: '' }, districts: [] })
    expect(
      await ask(
        'centers',
        'center',
        '... on Center { district { slug title region { title } } isOpen }',
      ),
    ).toEqual({ ...bare, district: { slug: '', title: '', region: { title: '' } }, isOpen: null })
    const event = await ask(
      'events',
      'event',
      '... on Event { startsAt endsAt nextOccurrence { startsAt } }',
    )
    expect(Date.parse(event.startsAt)).toBeGreaterThanOrEqual(begun - 1000)
    expect(event.endsAt).toBe(event.startsAt)
    expect(await ask('benefits', 'benefit', '... on Benefit { discount }')).toEqual({
      ...bare,
      discount: '',
    })
    for (const [collection, type] of [
      ['grants', 'grant'],
      ['programs', 'program'],
      ['pages', 'page'],
      ['topics', 'topic'],
      ['partners', 'partner'],
    ] as const) {
      expect(await ask(collection, type, '')).toEqual(bare)
    }
  })

  it('is left out where a draft holds what no publication would take', async () => {
    const { id } = await build.event({ title: 'Қате ереже' })
    await platform.sql(
      `update _events_v set version_recurrence = 'FREQ=NEVER' where parent_id = $1`,
      [id],
    )
    const node = Buffer.from(`event:${id}:kk`).toString('base64url')
    const { data } = await (await preview(id, 'events')).query(
      'query ($id: ID!) { node(id: $id) { ... on Event { title recurrence } } }',
      { id: node },
    )
    expect(data.node).toEqual({ title: 'Қате ереже', recurrence: null })
  })
})

describe('nothing of a preview', () => {
  const stored = () =>
    platform.sql(`select (select json_agg(x) from (
      select 'entries', count(*), md5(string_agg(e::text, '' order by type, doc, locale)) from delivery.entries e
      union all select 'bodies', count(*), md5(string_agg(e::text, '' order by type, doc, locale)) from delivery.bodies e
      union all select 'media', count(*), md5(string_agg(e::text, '' order by id)) from delivery.media e
      union all select 'listings', count(*), md5(string_agg(e::text, '' order by e::text)) from delivery.listings e
      union all select 'dates', count(*), md5(string_agg(e::text, '' order by e::text)) from delivery.occurrences e
      union all select 'search', count(*), md5(string_agg(e::text, '' order by e::text)) from delivery.search e
      union all select 'words', count(*), md5(string_agg(e::text, '' order by e::text)) from delivery.words e
      union all select 'log', count(*), md5(string_agg(e::text, '' order by e::text)) from delivery.log e
      union all select 'number', last_value, '' from delivery.log_seq
      union all select 'history', count(*), md5(string_agg(e::text, '' order by e::text)) from publication.history e
    ) x) as all`)
  const DRAFTS = [
    'replaced',
    'entries',
    'bodies',
    'listings',
    'media',
    'occurrences',
    'search',
    'words',
  ]

  it('is kept anywhere, or seen in public, while it runs and afterwards', async () => {
    const picture = await build.picture()
    const { id, slug } = await build.article({ title: 'Эмбарго', cover: picture.id })
    await build.event({ title: 'Эмбарго кеші' })
    const before = await stored()
    const opened = await preview(id)
    const all = await openPreview(platform, editor, { all: true })
    const look = async () => {
      const { data } = await platform.query(
        `query ($slug: String!) { article(slug: $slug) { title } search(text: "эмбарго") { totalCount }
          changes(first: 500) { changes { entry { title } } } }`,
        { slug },
      )
      expect(data.article).toBeNull()
      expect(data.search.totalCount).toBe(0)
      expect(JSON.stringify(data.changes)).not.toContain('Эмбарго')
    }
    const previews = Array.from({ length: 12 }, (_, n) =>
      (n % 2 ? all : opened).query(ARTICLE, { slug }),
    )
    await Promise.all([...previews, look(), look(), look()])
    for (const { data } of await Promise.all(previews)) {
      expect(data.article.title).toBe('Эмбарго')
    }
    await look()
    expect(await stored()).toEqual(before)
    for (const table of DRAFTS) {
      expect(await platform.sql(`select from drafts.${table}`), table).toEqual([])
    }
  })

  it('keeps an editor from publishing the same entry meanwhile', async () => {
    const { id, slug } = await build.article({ summary: 'Бір мезгілде' })
    const pool = openPreviewPool(platform.databaseUrl, () => undefined)
    const overlay = openOverlay(pool, () => readDrafts(platform.payload, editor.user, 'all'))
    const seen = () =>
      overlay.query(`select head ->> 'summary' as summary from entries where doc = $1`, [id])
    expect(await seen()).toContainEqual({ summary: 'Бір мезгілде' })
    // The preview is open, with the entry laid over the public tables, and stays so.
    const data = { summary: 'Жарияланды', _status: 'published' }
    expect((await editor.patch(`/api/articles/${id}?locale=kk`, data)).status).toBe(200)
    expect((await platform.query(ARTICLE, { slug })).data.article.summary).toBe('Жарияланды')
    expect(await seen()).toContainEqual({ summary: 'Бір мезгілде' })
    await expect(overlay.query('delete from drafts.replaced', [])).rejects.toThrow('read-only')
    await overlay.close()
    await pool.end()
  })

  it('outlives a lost connection, which only that preview notices', async () => {
    const { id } = await build.article()
    const lost: string[] = []
    const pool = openPreviewPool(platform.databaseUrl, ({ message }) => lost.push(message))
    const read = () => readDrafts(platform.payload, editor.user, { type: 'article', doc: id })
    const overlay = openOverlay(pool, read)
    const [{ pid } = { pid: 0 }] = await overlay.query<{ pid: number }>(
      'select pg_backend_pid() as pid',
      [],
    )
    await platform.sql('select pg_terminate_backend($1)', [pid])
    await expect(overlay.query('select 1', [])).rejects.toThrow()
    await overlay.close()
    expect(lost.length).toBeGreaterThan(0)
    const next = openOverlay(pool, read)
    expect(
      await next.query('select from entries where doc = $1 and type = $2', [id, 'article']),
    ).toHaveLength(1)
    await next.close()
    await pool.end()
  })

  it('is kept by a cache, and none of its cursors is good in public', async () => {
    const { id } = await build.article({ title: 'Журналда жоқ' })
    const opened = await preview(id)
    const answer = await askPreview(platform, opened.token, NEWS)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(answer.headers.get('etag')).toBeNull()
    const CHANGES = `query ($after: String) { changes(first: 500, after: $after) { cursor changes { kind entry { title } } } }`
    const { data } = await opened.query(CHANGES)
    expect(JSON.stringify(data.changes.changes.at(-1))).toContain('Журналда жоқ')
    const { errors } = await platform.query(CHANGES, { after: data.changes.cursor })
    expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR')
  })
})

it('reads tables with every column of what is public', async () => {
  const columns = (schema: string) =>
    platform.sql(
      `select table_name || '.' || column_name || ' ' || udt_name as name from information_schema.columns
       where table_schema = $1 and table_name not in ('tokens', 'replaced', 'log', 'epoch', 'series') order by 1`,
      [schema],
    )
  expect(await columns('drafts')).toEqual(await columns('delivery'))
  expect(await columns('preview')).toEqual(await columns('delivery'))
})

describe('pictures of a draft', () => {
  const COVER =
    'query ($id: ID!) { node(id: $id) { ... on Article { cover { url alt } gallery { url } } } }'

  it('are to be had at the addresses that the preview gives, for as long as its token is good', async () => {
    const [secret, known] = [await build.picture({ alt: 'Әлі құпия' }), await build.picture()]
    await build.article({ cover: known.id, _status: 'published' })
    const { id } = await build.article({ cover: secret.id, gallery: [known.id] })
    const opened = await preview(id)
    const node = Buffer.from(`article:${id}:kk`).toString('base64url')
    const { data } = await opened.query(COVER, { id: node })
    const { cover, gallery } = data.node
    expect(cover.alt).toBe('Әлі құпия')
    expect(cover.url).not.toContain(opened.token)
    expect(gallery[0].url).not.toContain('preview')
    const answer = await fetch(cover.url)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
    expect((await fetch(gallery[0].url)).status).toBe(200)

    const publicly = cover.url.replace(/preview\/[^/]+\//, '')
    expect((await fetch(publicly)).status).toBe(404)
    const ofAnother = cover.url.replace(
      /\/\d+-[0-9a-f]{12}\//,
      /\/\d+-[0-9a-f]{12}\//.exec(gallery[0].url)?.[0],
    )
    expect((await fetch(ofAnother)).status).toBe(404)
    expect((await fetch(cover.url.replace(/preview\/./, 'preview/~'))).status).toBe(404)

    await editor.delete(`/api/previews/${opened.id}`)
    expect((await fetch(cover.url)).status).toBe(404)
  })
})

describe('the page of a preview', () => {
  const read = async (address: string, language = 'kk') => {
    const response = await fetch(address, { headers: { 'accept-language': language } })
    return { status: response.status, html: await response.text(), headers: response.headers }
  }

  it('shows the draft in each language, and says what it is', async () => {
    const { id } = await build.article({ title: 'Бет <b>атауы</b>', summary: 'Қысқаша' })
    await saveIn(platform.payload, 'articles', id, 'ru', { title: 'По-русски' }, 'draft')
    const { page, token } = await preview(id)
    const { status, html, headers } = await read(page)
    expect(status).toBe(200)
    expect(html).toContain('<h1>Бет &lt;b&gt;атауы&lt;/b&gt;</h1>')
    expect(html).toContain('Қысқаша')
    expect(html).toContain('бұл – қаралама, әлі жарияланбаған')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    const russian = await read(page.replace('locale=kk&ui=kk', 'locale=ru&ui=ru'))
    expect(russian.html).toContain('<h1>По-русски</h1>')
    expect(russian.html).toContain('это черновик')
    expect((await read(page.replace('locale=kk&ui=kk', 'locale=en'), 'en')).html).toContain(
      'Nothing is written',
    )
    expect((await read(page.replace(`/${id}?`, `/${id + 1}?`))).status).toBe(404)
    expect((await read(page.replace(token, 'x'))).html).toContain('мерзімі өткен')
  })

  it('tells a draft over what is public from what is public as it is', async () => {
    const { id } = await build.article({ title: 'Жарияланды', _status: 'published' })
    const { page } = await preview(id)
    expect((await read(page)).html).toContain('айырмасы жоқ')
    await saveIn(platform.payload, 'articles', id, 'kk', { summary: 'Жаңа' }, 'draft')
    expect((await read(page)).html).toContain('жарияланғаннан жаңарақ қаралама')
  })

  it('is there for every type, those without drafts too', async () => {
    for (const [collection, make] of [
      ['regions', build.region],
      ['districts', build.district],
      ['sites', build.site],
      ['centers', build.center],
      ['events', build.event],
      ['pages', build.page],
      ['partners', build.partner],
      ['benefits', build.benefit],
    ] as const) {
      const { id, title } = await make()
      const { status, html } = await read((await preview(id, collection)).page)
      expect(status, collection).toBe(200)
      expect(html).toContain(`<h1>${title}</h1>`)
    }
  })
})
