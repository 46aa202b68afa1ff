import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  callout,
  entry,
  file,
  gallery,
  link,
  p,
  picture,
  resolve,
  text,
  video,
} from '../../../seed/data/text.ts'
import { builders } from '../../../test/support/build.ts'
import { type Person, send, signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let editor: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  editor = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

type State = 'draft' | 'published'

/** Saves an article with the text over REST, as the admin in Kazakh does. */
const save = (body: unknown, state: State = 'draft', language = 'kk') =>
  send(
    platform.url,
    'POST',
    `/api/articles?locale=kk&depth=0${state === 'draft' ? '&draft=true' : ''}`,
    { title: 'Мәтін сынағы', summary: 'Мәтін туралы', body, _status: state },
    { authorization: `JWT ${editor.token}`, 'accept-language': language },
  )

/** The first problem of an answer that refuses. */
const problemOf = ({ status, body }: Awaited<ReturnType<typeof save>>) => {
  expect(status, JSON.stringify(body).slice(0, 500)).toBe(400)
  const problems = body.errors[0].data.errors
  return problems[0] as { path: string; label: string; message: string }
}

const STATES: State[] = ['draft', 'published']

describe.each(STATES)('a text that is saved as %s', (state) => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://user:secret@example.kz',
    'https://example.kz/a b',
    'https://example.kz/\u0007',
    'https://',
    '/jana-qyzmet/',
    'example',
  ])('is refused with a link to %j, and the link is named', async (url) => {
    const problem = problemOf(await save(text(p('Міне ', link(url, 'Өтінім беру'))), state))
    expect(problem).toMatchObject({ path: 'body', label: 'Мәтін' })
    expect(problem.message).toContain('«Өтінім беру» сілтемесінің мекенжайы жарамсыз')
  })

  it.each(['https://egov.kz', 'mailto:baspasoz@example.kz', 'tel:+77271234567'])(
    'may link to %s',
    async (url) => {
      const { status, body } = await save(text(p(link(url, 'сөз'))), state)
      expect(status).toBe(201)
      expect(JSON.stringify(body.doc.body)).toContain(url)
    },
  )

  it('is refused with a picture, gallery or file that there is not', async () => {
    const there = await build.picture()
    for (const part of [picture(999_999), gallery('', there.id, 999_999), file(999_999)]) {
      const problem = problemOf(await save(text(p('а'), part), state))
      expect(problem.path).toBe('body')
      expect(problem.message).toContain('№999999 сурет не файл табылмады')
    }
  })

  it('is refused with a link to an entry that there is not', async () => {
    const body = resolve(text(p(entry('centers', 'x', 'Орталық'))), () => 999_999)
    const problem = problemOf(await save(body, state))
    expect(problem.path).toBe('body')
    expect(problem.message).toContain('«Орталық» сілтемесі жоқ құжатқа апарады')
    const none = resolve(text(p(entry('users', 'x', 'Есеп'))), () => editor.user.id)
    expect(problemOf(await save(none, state)).path).toBe('body')
  })

  it('is refused where it is no text of the editor', async () => {
    const nested = (depth: number) =>
      JSON.parse(`${'{"type":"quote","version":1,"children":['.repeat(depth)}${']}'.repeat(depth)}`)
    const root = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
    const long = { ...p('сөз '.repeat(650_000)) }
    const strange: [unknown, string | RegExp][] = [
      ['<p>HTML</p>', NO_TEXT],
      [[p('а')], NO_TEXT],
      [5, NO_TEXT],
      [true, NO_TEXT],
      [{}, NO_TEXT],
      [{ root: [] }, NO_TEXT],
      [{ root: { type: 'paragraph', children: [] } }, NO_TEXT],
      [{ root: { type: 'root', children: {} } }, NO_TEXT],
      [root('сөз'), NO_TEXT],
      [root({ type: 'text', text: 5 }), NO_TEXT],
      [root({ type: 'iframe', src: 'https://evil.example' }), '«iframe»'],
      [root({ type: 'block', fields: { blockType: 'html', html: '<b>' } }), '«html»'],
      [root({ type: 'block', fields: { blockType: 'callout', text: 'сөз' } }), NO_TEXT],
      [root(nested(10_000)), TOO_DEEP],
      [root(nested(100_000)), TOO_DEEP],
      [root(long), 'тым ұзын'],
    ]
    for (const [body, words] of strange) {
      const problem = problemOf(await save(body, state))
      expect(problem.path).toBe('body')
      expect(problem.message).toMatch(words)
    }
  })

  it('is refused in the language of the interface', async () => {
    const body = text(p(link('javascript:1', 'сөз')), picture(999_999))
    const russian = problemOf(await save(body, state, 'ru'))
    expect(russian.label).toBe('Текст')
    expect(russian.message).toContain('Недопустимый адрес ссылки «сөз»')
    expect(russian.message).toContain('Изображение или файл № 999999')
    expect(problemOf(await save(body, state, 'en')).message).toContain('“сөз” in the text')
  })

  it('is looked through within its elements too', async () => {
    const body = text(callout('info', 'Назар', p(link('javascript:1', 'мұнда'))))
    expect(problemOf(await save(body, state)).message).toContain('«мұнда»')
  })
})

/** Whoever notices first: REST by the shape of the field, or the text by its parts. */
const NO_TEXT = /мәтіні емес|пішіміндегі мәтін/
const TOO_DEEP = /тым көп|тым терең/

describe('an element that is not complete', () => {
  it('may stay in a draft, and keeps the text from being published, with a message that names it', async () => {
    const one = await build.picture()
    const incomplete = [
      [gallery('', one.id), 'Мәтін > Галерея суреттері'],
      [video('https://evil.example/v', 'Бейне'), 'Мәтін > Бейненің сілтемесі'],
      [video('https://youtu.be/dQw4w9WgXcQ', ''), 'Мәтін > Бейненің атауы'],
      [callout('info', '', p('мәтін')), 'Мәтін > Ескертпе тақырыбы'],
      [callout('info', 'Тақырып'), 'Мәтін > Ескертпе мәтіні'],
      [file(one.id), 'Мәтін > Жүктеп алынатын файл'],
    ] as const
    for (const [element, label] of incomplete) {
      expect((await save(text(element))).status).toBe(201)
      const problem = problemOf(await save(text(element), 'published'))
      expect(problem.label).toBe(label)
      expect(problem.path).toMatch(/^body\./)
      expect(problem.message).toMatch(/[ә-өі]/)
    }
  })

  it('is not taken for a text: a required one holds words or something to see', async () => {
    const problem = problemOf(await save(text(p(' '), p('')), 'published'))
    expect(problem).toMatchObject({ path: 'body' })
    expect((await save(text(picture((await build.picture()).id)), 'published')).status).toBe(201)
  })
})

describe('a video', () => {
  it('is kept by its id and shown to the editor as an address', async () => {
    const body = text(p('Көріңіз:'), video('https://youtu.be/dQw4w9WgXcQ?si=x', 'Үйірме'))
    const { body: answer } = await save(body, 'published')
    const [row] = await platform.sql('select body from articles_l10n where _parent_id = $1', [
      answer.doc.id,
    ])
    expect(row?.body.root.children[1].fields.video).toBe('youtube:dQw4w9WgXcQ')
    const { body: read } = await editor.get(`/api/articles/${answer.doc.id}?depth=0`)
    expect(read.body.root.children[1].fields.video).toBe(
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    )
  })
})

describe('a draft of one language', () => {
  it('gives the time of the newest save in any language, so that nobody is warned of themselves', async () => {
    const { id } = await build.article({ _status: 'published' })
    const saved = await editor.patch(`/api/articles/${id}?locale=ru&draft=true`, {
      title: 'Черновик',
    })
    for (const locale of ['kk', 'ru', 'en']) {
      const { body } = await editor.get(`/api/articles/${id}?locale=${locale}&draft=true`)
      expect(body.updatedAt).toBe(saved.body.doc.updatedAt)
    }
  })
})
