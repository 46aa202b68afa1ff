import { describe, expect, it } from 'vitest'
import { bold, h2, link, ol, p, quote, text, ul } from '../../../seed/data/text.ts'
import { presentRichText, safeUrl } from './present.ts'

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
    42,
    null,
  ])('makes plain text of a link to %j', (url) => {
    expect(safeUrl(url)).toBeUndefined()
    const document = root({
      type: 'link',
      fields: { linkType: 'custom', url },
      children: [{ type: 'text', text: 'сөз' }],
    })
    expect(html(document)).toBe('сөз')
  })

  it('takes the text alone of nodes it does not know', () => {
    const document = root({
      type: 'iframe',
      src: 'https://evil.example',
      children: [{ type: 'text', text: 'қалады' }],
    })
    expect(html(document)).toBe('қалады')
  })

  it('never throws or lets markup through, over many broken documents', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    const pick = (values: unknown[]) => values[random(values.length)]
    const odd = ['<b>', null, 5, {}, [], 'text', 'javascript:x', '"onload="', true]
    const node = (depth: number): unknown =>
      random(6) === 0
        ? pick(odd)
        : {
            type: pick([
              'text',
              'paragraph',
              'heading',
              'list',
              'listitem',
              'link',
              'upload',
              'quote',
              'x',
              ...odd,
            ]),
            text: pick(odd),
            tag: pick(odd),
            format: pick([...odd, 1, 3, 127]),
            relationTo: pick(['media', 'articles', ...odd]),
            value: pick([1, '2', ...odd]),
            fields: pick([
              {
                url: pick(odd),
                linkType: pick(['internal', 'custom']),
                doc: { relationTo: 'articles', value: pick(odd) },
              },
              undefined,
            ]),
            children:
              depth > 0 ? Array.from({ length: random(4) }, () => node(depth - 1)) : pick(odd),
          }
    for (let round = 0; round < 2000; round += 1) {
      const result = html({ root: node(4) }) ?? ''
      expect(result).not.toMatch(
        /<(?!\/?(p|h[2-4]|ul|ol|li|blockquote|strong|em|s|u|sub|sup|code|br|a|hr)\b)/,
      )
      expect(result).not.toMatch(/onload="|javascript:(?=[^<]*")/)
    }
  })
})
