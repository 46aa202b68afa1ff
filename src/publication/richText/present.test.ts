import { describe, expect, it } from 'vitest'
import {
  bold,
  callout,
  file,
  gallery,
  h2,
  link,
  ol,
  p,
  picture,
  quote,
  table,
  text,
  ul,
  video,
} from '../../../seed/data/text.ts'
import { presentRichText } from './present.ts'
import { safeUrl } from './url.ts'
import { videoOf } from './video.ts'

const html = (document: unknown) => presentRichText(document)?.html
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('rich text', () => {
  it('becomes semantic HTML', () => {
    const document = text(
      h2('Бөлім'),
      p('Мәтін ', bold('қалың'), ' ', link('https://example.kz/?a=1&b=2', 'сілтеме')),
      ul('бір', 'екі'),
      ol('үш'),
      quote('дәйексөз'),
    )
    expect(html(document)).toBe(
      '<h2>Бөлім</h2><p>Мәтін <strong>қалың</strong> <a href="https://example.kz/?a=1&amp;b=2" rel="noopener">сілтеме</a></p>' +
        '<ul><li>бір</li><li>екі</li></ul><ol><li>үш</li></ol><blockquote><p>дәйексөз</p></blockquote>',
    )
  })

  it('begins its headings at h2 and ends them at h4', () => {
    const heading = (tag: string) => ({
      type: 'heading',
      tag,
      children: [{ type: 'text', text: 'Т' }],
    })
    expect(html(root(...['h1', 'h3', 'h6', 'script'].map(heading)))).toBe(
      '<h2>Т</h2><h3>Т</h3><h4>Т</h4><h2>Т</h2>',
    )
  })

  it('counts 180 words a minute, at least one', () => {
    const words = (count: number) => text(p(Array(count).fill('сөз').join(' ')))
    expect(presentRichText(words(1))?.readingMinutes).toBe(1)
    expect(presentRichText(words(540))?.readingMinutes).toBe(3)
  })

  it('is nothing when it is empty', () => {
    expect(presentRichText(text(p('')))).toBeNull()
    expect(presentRichText(null)).toBeNull()
    expect(presentRichText({ root: 5 })).toBeNull()
  })

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</p><iframe src="javascript:alert(1)">',
    '\u0001L0\u0002forged mark\u0001E0\u0002',
  ])('escapes what an editor’s client sends as text: %j', (evil) => {
    const result = html(root({ type: 'paragraph', children: [{ type: 'text', text: evil }] })) ?? ''
    expect(result).not.toMatch(/<(?!\/?p>)/)
    expect(result).not.toMatch(/[\u0001\u0002]/)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'java\u0000script:x',
    'https://admin:secret@evil.example',
    'https://evil.example/a b',
    'https://evil.example\\@example.kz',
    'https://example.kz/\u202egpj',
    'https://',
    'http:/example.kz',
    'mailto:kimge',
    'tel:қоңырау',
    '/news/',
    '#bolim',
    42,
    null,
  ])('makes plain text of a link to %j', (url) => {
    expect(safeUrl(url)).toBeUndefined()
    const document = root({
      type: 'link',
      fields: { linkType: 'custom', url },
      children: [{ type: 'text', text: 'сөз' }],
    })
    expect(html(document)).toBe('<p>сөз</p>')
  })

  it('takes the text alone of nodes it does not know', () => {
    const document = root({
      type: 'iframe',
      src: 'https://evil.example',
      children: [{ type: 'text', text: 'қалады' }],
    })
    expect(html(document)).toBe('<p>қалады</p>')
  })

  it.each([
    'https://жастар.қаз/жаңалық?a=1#b',
    'http://example.kz',
    'mailto:baspasoz@example.kz?subject=Сұрақ',
    'tel:+77271234567',
    'tel:1414',
  ])('links to %s', (url) => {
    const { html } = presentRichText(text(p(link(url, 'сөз')))) ?? {}
    expect(html).toBe(`<p><a href="${url}" rel="noopener">сөз</a></p>`)
  })

  it('puts a nested list into the item that it belongs to', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const list = (...children: unknown[]) => ({ type: 'list', tag: 'ul', children })
    const word = (text: string) => ({ type: 'text', text })
    const document = root(list(item(word('бір')), item(list(item(word('іші')))), item(word('екі'))))
    expect(html(document)).toBe('<ul><li>бір<ul><li>іші</li></ul></li><li>екі</li></ul>')
  })

  it('counts as words what has letters, and a word with a hyphen once', () => {
    const document = text(p(Array(180).fill('іс-шара – \u00a0').join(' ')))
    expect(presentRichText(document)?.readingMinutes).toBe(1)
  })
})

describe('an element of the text', () => {
  it('table: caption, header cells with their scope, spans', () => {
    const document = text(
      table('Қызметтер & уақыт', ['Қызмет', 'Уақыты'], [['Заңгер ', bold('кеңесі')], 'Дүйсенбі']),
    )
    const presented = presentRichText(document)
    expect(presented?.html).toBe(
      '<table><caption>Қызметтер &amp; уақыт</caption>' +
        '<thead><tr><th scope="col">Қызмет</th><th scope="col">Уақыты</th></tr></thead>' +
        '<tbody><tr><td>Заңгер <strong>кеңесі</strong></td><td>Дүйсенбі</td></tr></tbody></table>',
    )
    expect(presented?.text).toBe('Қызметтер & уақыт\nҚызмет\nУақыты\nЗаңгер кеңесі\nДүйсенбі')

    const cell = (text: string, more: object) => ({
      type: 'tablecell',
      ...more,
      children: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    })
    const row = (...children: unknown[]) => ({ type: 'tablerow', children })
    const rows = [
      row(cell('А', { headerState: 2, rowSpan: 9 }), cell('Б', { headerState: 0, colSpan: 2 })),
      row(cell('В', { headerState: 0 })),
    ]
    expect(html(root({ type: 'table', children: rows }))).toBe(
      '<table><tbody><tr><th scope="row" rowspan="2">А</th><td colspan="2">Б</td></tr><tr><td>В</td></tr></tbody></table>',
    )
  })

  it('gallery and file: marks, their ids, the words of the caption', () => {
    const presented = presentRichText(text(picture(7), gallery('Ашылу', 7, 9), file(4)))
    expect(presented).toMatchObject({ images: [7, 9], files: [4], text: 'Ашылу' })
    expect(presented?.html).toBe(
      '\u0001I0\u0002<figure data-gallery>\u0001I0\u0002\u0001I1\u0002<figcaption>Ашылу</figcaption></figure>\u0001F0\u0002',
    )
  })

  it('video: a link with a title, nothing of another site', () => {
    expect(html(text(video('https://youtu.be/dQw4w9WgXcQ?t=5', 'Үйірме <туралы>')))).toBe(
      '<figure data-video="youtube:dQw4w9WgXcQ"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener">Үйірме &lt;туралы&gt;</a></figure>',
    )
    expect(html(text(p('а'), video('https://evil.example/v', 'Бейне')))).toBe('<p>а</p>')
  })

  it('call-out: its kind, heading and lines', () => {
    const document = text(
      callout('warning', 'Назар', p('Курс ', link('https://example.kz', 'тегін')), ul('бір')),
    )
    expect(html(document)).toBe(
      '<aside data-callout="warning"><p><strong>Назар</strong></p>' +
        '<p>Курс <a href="https://example.kz" rel="noopener">тегін</a></p><ul><li>бір</li></ul></aside>',
    )
  })

  it('that is not known never passes', () => {
    const block = { type: 'block', fields: { blockType: 'embed', html: '<script>1</script>' } }
    const own = { type: 'block', fields: { blockType: 'constructor', text: 'x' } }
    expect(html(root(block, own))).toBeUndefined()
  })
})

describe('the place of a video', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x', 'youtube', 'dQw4w9WgXcQ'],
    ['https://youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://m.youtube.com/live/dQw4w9WgXcQ?si=x', 'youtube', 'dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['youtube:dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871', 'vimeo', '76979871'],
    ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo', '76979871'],
    ['https://player.vimeo.com/video/76979871?h=a1b2c3d4', 'vimeo', '76979871/a1b2c3d4'],
  ])('%s', (address, provider, id) => {
    expect(videoOf(address)).toEqual({ provider, id })
  })

  it.each([
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?https://youtu.be/dQw4w9WgXcQ',
    'javascript:youtube',
    'youtube:<script>',
    'constructor:dQw4w9WgXcQ',
    'https://www.youtube.com/@kanal',
    'https://youtu.be/"onload=x',
    null,
  ])('is none of ours: %s', (address) => {
    expect(videoOf(address)).toBeUndefined()
  })
})
