import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../../test/support/browser.ts'
import { presentRichText } from './present.ts'
import { fillMarks } from './stored.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
}, 60_000)
afterAll(() => browser?.close())

const DOCUMENTS = 4000
const TAGS =
  'p h2 h3 h4 ul ol li blockquote strong em s u sub sup code br a hr figure figcaption img aside table caption thead tbody tr th td'

it('is well-formed and harmless HTML whatever tree comes in, as a browser reads it', async () => {
  const random = seeded(20_260_315)
  const written: string[] = []
  for (let count = 0; count < DOCUMENTS; count += 1) {
    const { html = '' } =
      presentRichText({ root: { type: 'root', children: [node(random, 5), node(random, 5)] } }) ??
      {}
    written.push(fillMarks(html, (kind) => FILLED[kind]))
  }
  const all = written.join('')
  const missing = TAGS.split(' ').filter((tag) => !all.includes(`<${tag}`))
  expect(missing, 'what the documents do not try').toEqual([])
  expect(await page.evaluate(readByBrowser, { documents: written, tags: TAGS })).toEqual([])
})

it('keeps its form at any depth', () => {
  let tree: object = { type: 'text', text: 'түп' }
  for (let depth = 0; depth < 100_000; depth += 1) tree = { type: 'quote', children: [tree] }
  expect(presentRichText({ root: { type: 'root', children: [tree] } })).toBeNull()
})

/** What delivery puts in place of the marks, as far as form goes. */
const FILLED = {
  L: '<a data-entry="1" href="https://example.kz/">',
  E: '</a>',
  I: '<figure><img src="https://example.kz/1.jpg" alt=""></figure>',
  F: '<p data-file="1"><a href="https://example.kz/1.pdf" download>PDF</a></p>',
}

/** Runs in the browser. @returns what is wrong */
function readByBrowser({ documents, tags }: { documents: string[]; tags: string }) {
  const names = (html: string) =>
    (html.match(/<[^>]*>/g) ?? []).map((tag) => /^<\/?\w+/.exec(tag)?.[0])
  const allowed = tags.split(' ')
  const attributes =
    'href rel alt src download scope colspan rowspan data-entry data-file data-gallery data-video data-callout'.split(
      ' ',
    )
  const wrong: string[] = []
  for (const html of documents) {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    if (names(body.innerHTML).join() !== names(html).join()) wrong.push(`another tree: ${html}`)
    for (const element of body.querySelectorAll('*')) {
      if (!allowed.includes(element.localName)) wrong.push(`${element.localName}: ${html}`)
      for (const { name, value } of element.attributes) {
        if (!attributes.includes(name)) wrong.push(`${name}: ${html}`)
        if (name === 'href' && !/^(https?:\/\/|mailto:|tel:)/.test(value))
          wrong.push(`${value}: ${html}`)
      }
    }
    if (/[\u0001\u0002]/.test(html)) wrong.push(`a mark: ${html}`)
  }
  return wrong
}

type Random = (below: number) => number

function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const ODD = [
  '<script>1</script>',
  '</p>',
  '"onload="',
  'javascript:x',
  '\u0001I0\u0002',
  '&lt;',
  null,
  5,
  -1,
  {},
  [],
  true,
  'constructor',
]
const TYPES =
  'text text text linebreak tab paragraph paragraph heading quote list list listitem listitem link autolink upload block table tablerow tablerow tablecell tablecell horizontalrule script x'.split(
    ' ',
  )
const URLS = [
  'https://example.kz/?a=1&b="',
  'mailto:a@b.kz',
  'tel:112',
  'javascript:alert(1)',
  'https://a:b@c.kz',
  'data:text/html,x',
]

function node(random: Random, depth: number): Record<string, unknown> {
  const pick = (values: readonly unknown[]) => values[random(values.length)]
  const children = () =>
    depth > 0 && random(20) > 0
      ? Array.from({ length: 1 + random(4) }, () =>
          random(15) === 0 ? pick(ODD) : node(random, depth - 1),
        )
      : pick([...ODD, []])
  return {
    type: random(20) === 0 ? pick(ODD) : pick(TYPES),
    text: pick([...ODD, 'сөз', 'үй <b>']),
    tag: pick(['h1', 'h3', 'h5', 'ol', 'ul', ...ODD]),
    format: pick([0, 1, 3, 127, 1.5, ...ODD]),
    headerState: pick([0, 1, 2, 3, ...ODD]),
    colSpan: pick([1, 2, 10_000, ...ODD]),
    rowSpan: pick([1, 2, 10_000, ...ODD]),
    $: pick([undefined, { caption: pick(ODD) }, ...ODD]),
    relationTo: pick(['media', 'articles', ...ODD]),
    value: pick([1, '2', { id: 3 }, ...ODD]),
    fields: fieldsOf(random, children),
    children: children(),
  }
}

function fieldsOf(random: Random, children: () => unknown) {
  const pick = (values: readonly unknown[]) => values[random(values.length)]
  if (random(6) === 0) {
    return {
      blockType: 'callout',
      kind: pick(['warning', ...ODD]),
      heading: pick(ODD),
      text: { root: { children: children() } },
    }
  }
  return pick([
    ...ODD,
    { linkType: 'custom', url: pick(URLS) },
    {
      linkType: 'internal',
      doc: { relationTo: pick(['articles', '__proto__', ...ODD]), value: pick([4, ...ODD]) },
    },
    { blockType: 'gallery', pictures: pick([[1, 2, '<b>'], ...ODD]), caption: pick(ODD) },
    { blockType: 'file', file: pick([6, ...ODD]) },
    {
      blockType: 'video',
      video: pick(['youtube:dQw4w9WgXcQ', 'https://vimeo.com/76979871', ...ODD]),
      title: pick(ODD),
    },
  ])
}
