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

const ARTICLE = `query ($slug: String!, $locale: Locale!, $fallback: [Locale!]! = []) {
  article(slug: $slug, locale: $locale, fallback: $fallback) {
    locale sourceLocale title summary body { text } translations { locale title stale } formerSlugs
  }
}`
const article = async (slug: string, locale = 'KK', fallback: string[] = []) =>
  (await platform.query(ARTICLE, { slug, locale, fallback })).data.article

const former = async (slug: string) => (await article(slug))?.formerSlugs

const russian = { title: 'Новость', summary: 'О новости', body: text(p('Текст новости.')) }

describe('an article, language by language', () => {
  it('is public in a language exactly when that language is published', async () => {
    const { id, slug } = await build.article({ title: 'Ашылу', _status: 'published' })
    await saveIn(platform.payload, 'articles', id, 'ru', { ...russian, slug: 'otkrytie' }, 'draft')

    expect(await article(slug as string)).toMatchObject({ locale: 'KK', title: 'Ашылу' })
    expect(await article('otkrytie', 'RU')).toBeNull()

    await saveIn(platform.payload, 'articles', id, 'ru', {}, 'published')
    expect(await article('otkrytie', 'RU')).toMatchObject({ locale: 'RU', title: 'Новость' })
    expect((await article(slug as string)).translations).toEqual([
      { locale: 'KK', title: 'Ашылу', stale: false },
      { locale: 'RU', title: 'Новость', stale: false },
    ])
  })

  it('keeps the pending edits of a language when another is published', async () => {
    const { id, slug } = await build.article({ title: 'Бірінші', _status: 'published' })
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Әлі дайын емес' }, 'draft')
    await saveIn(
      platform.payload,
      'articles',
      id,
      'ru',
      { ...russian, slug: 'pervaya' },
      'published',
    )

    expect((await article(slug as string)).title).toBe('Бірінші')
    await saveIn(platform.payload, 'articles', id, 'kk', {}, 'published')
    expect((await article(slug as string)).title).toBe('Әлі дайын емес')
  })

  it('withdraws one language and leaves the other', async () => {
    const { id, slug } = await build.article({ _status: 'published' })
    await saveIn(
      platform.payload,
      'articles',
      id,
      'ru',
      { ...russian, slug: 'ostaetsya' },
      'published',
    )
    await platform.payload.update({
      collection: 'articles',
      id,
      locale: 'kk',
      data: { _status: 'draft' },
    })

    expect(await article(slug as string)).toBeNull()
    expect(await article('ostaetsya', 'RU')).toMatchObject({ title: 'Новость' })
  })

  it('marks a translation as stale when the original changes, until it is published again', async () => {
    const { id, slug } = await build.article({ title: 'Түпнұсқа', _status: 'published' })
    await saveIn(
      platform.payload,
      'articles',
      id,
      'ru',
      { ...russian, slug: 'perevod' },
      'published',
    )
    const stale = async () => (await article(slug as string)).translations[1].stale

    expect(await stale()).toBe(false)
    await saveIn(platform.payload, 'articles', id, 'kk', { summary: 'Жаңа мазмұн' }, 'published')
    expect(await stale()).toBe(true)
    await saveIn(
      platform.payload,
      'articles',
      id,
      'ru',
      { summary: 'Новое содержание' },
      'published',
    )
    expect(await stale()).toBe(false)
  })

  it('is served in the fallback language and says so', async () => {
    const { slug } = await build.article({ title: 'Тек қазақша', _status: 'published' })
    expect(await article(slug as string, 'RU')).toBeNull()
    expect(await article(slug as string, 'RU', ['KK'])).toMatchObject({ locale: 'KK' })
  })

  it('refuses to publish a language that lacks what it needs, and names the field', async () => {
    const { id } = await build.article({ _status: 'published' })
    const publish = saveIn(
      platform.payload,
      'articles',
      id,
      'ru',
      { title: 'Без текста' },
      'published',
    )
    await expect(publish).rejects.toMatchObject({
      data: { errors: expect.arrayContaining([expect.objectContaining({ path: 'summary' })]) },
    })
  })

  it('keeps its slug after the first publication, and the former one when it is changed on purpose', async () => {
    const { id, slug } = await build.article({ title: 'Қарасай жаңалығы', _status: 'draft' })
    expect(slug).toBe('qarasai-janalygy')
    const renamed = await saveIn(
      platform.payload,
      'articles',
      id,
      'kk',
      { title: 'Қарасайдағы ашылу' },
      'published',
    )
    expect(renamed.slug).toBe('qarasaidagy-ashylu')
    const later = await saveIn(
      platform.payload,
      'articles',
      id,
      'kk',
      { title: 'Басқа тақырып' },
      'published',
    )
    expect(later.slug).toBe('qarasaidagy-ashylu')
    await saveIn(platform.payload, 'articles', id, 'kk', { slug: 'ozgertilgen' }, 'published')
    expect((await article('ozgertilgen')).formerSlugs).toEqual(['qarasaidagy-ashylu'])
  })

  it('every slug that was ever public leads on, whatever was withdrawn in between', async () => {
    const { id } = await build.article({ title: 'Жаңа үйірме', _status: 'published' })
    const save = (data: Record<string, unknown>, state: 'draft' | 'published') =>
      saveIn(platform.payload, 'articles', id, 'kk', data, state)
    await save({}, 'draft')
    await platform.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await article('jana-uiirme')).toBeNull()
    // Nobody else may have it meanwhile, though the draft has another one.
    await save({ slug: 'slug-a' }, 'draft')
    expect((await build.article({ title: 'Жаңа үйірме' })).slug).toBe('jana-uiirme-2')
    await save({}, 'published')
    await save({ slug: 'slug-b' }, 'published')
    expect(await former('slug-b')).toEqual(['jana-uiirme', 'slug-a'])
    const { data } = await platform.query(
      '{ redirect(type: ARTICLE, slug: "jana-uiirme", locale: KK) { slug } }',
    )
    expect(data.redirect).toEqual({ slug: 'slug-b' })
    // Withdrawn and out again as it was, nothing is former that is not; and one that is taken back is none either.
    await platform.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    await save({}, 'published')
    expect(await former('slug-b')).toEqual(['jana-uiirme', 'slug-a'])
    await save({ slug: 'jana-uiirme' }, 'published')
    expect(await former('jana-uiirme')).toEqual(['slug-a', 'slug-b'])
  })

  it('takes no slug that another document has, nor one that a draft is about to take', async () => {
    const first = await build.article({ title: 'Бірдей', _status: 'published' })
    const second = await build.article({ title: 'Бірдей', _status: 'published' })
    expect([first.slug, second.slug]).toEqual(['birdei', 'birdei-2'])
    await saveIn(platform.payload, 'articles', first.id, 'kk', { slug: 'alynady' }, 'draft')
    expect((await build.article({ title: 'Алынады' })).slug).toBe('alynady-2')
    const taken = saveIn(
      platform.payload,
      'articles',
      second.id,
      'kk',
      { slug: 'alynady' },
      'published',
    )
    await expect(taken).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } })
  })

  it('keeps the rows of a list to their own language, also when one language reorders them', async () => {
    const row = (kind: string, title: string) => ({ kind, title })
    const { id } = await build.center({
      title: 'Тізімдер',
      services: [row('legal', 'Заңгер'), row('health', 'Дәрігер')],
      _status: 'published',
    })
    const services = [row('health', 'Врач'), row('legal', 'Юрист'), row('housing', 'Жильё')]
    await saveIn(platform.payload, 'centers', id, 'ru', { title: 'Списки', services }, 'published')
    const { data } = await platform.query(`{
      kk: center(slug: "tizimder") { services { kind title } }
      ru: center(slug: "spiski", locale: RU) { services { kind title } }
    }`)
    expect(data.kk.services).toEqual([row('LEGAL', 'Заңгер'), row('HEALTH', 'Дәрігер')])
    expect(data.ru.services).toEqual(
      services.map(({ kind, title }) => row(kind.toUpperCase(), title)),
    )
  })

  it('lets a change of a shared field wait in the draft, and tells before it goes out', async () => {
    const district = await build.district()
    const { id } = await build.article({ title: 'Ортақ өріс', kind: 'news', _status: 'published' })
    await saveIn(
      platform.payload,
      'articles',
      id,
      'kk',
      { kind: 'story', districts: [district.id] },
      'draft',
    )
    const kindOf = async () =>
      (await platform.query('{ article(slug: "ortaq-oris") { kind } }')).data.article.kind
    expect(await kindOf()).toBe('NEWS')
    const notes = await editor.get(`/api/articles/${id}/before-publishing?locale=ru`)
    expect(notes.body).toEqual({
      shared: ['Түрі', 'Аудандар'],
      published: ['kk'],
      withoutKazakh: false,
    })
    await saveIn(
      platform.payload,
      'articles',
      id,
      'ru',
      { ...russian, slug: 'obshchee' },
      'published',
    )
    expect(await kindOf()).toBe('STORY')
    const after = await editor.get(`/api/articles/${id}/before-publishing?locale=ru`)
    expect(after.body.shared).toEqual([])
  })
})
