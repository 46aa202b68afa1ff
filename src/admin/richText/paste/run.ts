import { escapeHtml } from '../../../publication/richText/html.ts'
import { safeUrl } from '../../../publication/richText/url.ts'

/** What words keep of their looks. */
export interface Marks {
  strong?: boolean
  em?: boolean
  s?: boolean
  href?: string | undefined
}

interface Piece extends Marks {
  text: string
}

/** Elements that begin a line of their own within another. */
const LINES = 'p, div, li, dt, dd, tr, h1, h2, h3, h4, h5, h6, figcaption, blockquote'

/** Words in a line, with line breaks. */
export class Run {
  readonly #pieces: (Piece | 'break')[] = []
  readonly #bold: boolean

  /** @param bold false where everything is bold anyway */
  constructor({ bold = true } = {}) {
    this.#bold = bold
  }

  static of(element: Element, marks: Marks, options?: { bold: boolean }) {
    const run = new Run(options)
    for (const child of element.childNodes) run.read(child, marks)
    return run
  }

  read(node: Node, marks: Marks) {
    if (node instanceof Text) this.#pieces.push({ ...marks, text: plain(node.data) })
    if (!(node instanceof Element)) return
    if (node.matches('br')) {
      if (!node.classList.contains('Apple-interchange-newline')) this.#pieces.push('break')
      return
    }
    const own = { ...marks, ...marksOf(node) }
    const isLine = node.matches(LINES)
    if (isLine) this.#newLine()
    for (const child of node.childNodes) this.read(child, own)
    if (isLine) this.#newLine()
    else if (node.matches('td, th')) this.#pieces.push({ text: ' ' })
  }

  /** The words as HTML of one line; breaks at its ends are gone. */
  line() {
    return this.#lines().join('<br>')
  }

  /** The words alone. */
  text() {
    return this.#pieces
      .map((piece) => (piece === 'break' ? ' ' : piece.text))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  }

  /** Two breaks after each other part paragraphs. */
  paragraphs() {
    const paragraphs: string[][] = [[]]
    for (const line of this.#lines()) {
      if (line === '') paragraphs.push([])
      else paragraphs.at(-1)?.push(line)
    }
    return paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => `<p>${lines.join('<br>')}</p>`)
  }

  #newLine() {
    const last = this.#pieces.findLast((piece) => piece === 'break' || piece.text.trim() !== '')
    if (last && last !== 'break') this.#pieces.push('break')
  }

  #lines() {
    const lines: Piece[][] = [[]]
    for (const piece of this.#pieces) {
      if (piece === 'break') lines.push([])
      else lines.at(-1)?.push(piece)
    }
    const written = lines.map((pieces) => this.#write(pieces))
    while (written.at(-1) === '') written.pop()
    while (written[0] === '') written.shift()
    return written
  }

  #write(pieces: Piece[]) {
    const joined: Piece[] = []
    for (const piece of pieces) {
      const last = joined.at(-1)
      const space = !last || / $/.test(last.text)
      const text = space ? piece.text.replace(/^ +/, '') : piece.text
      if (text === '') continue
      const marks = text.trim() === '' ? last : piece
      if (last && marks && sameMarks(last, marks)) last.text += text
      else joined.push({ ...piece, text })
    }
    const end = joined.at(-1)
    if (end) end.text = end.text.replace(/ +$/, '')
    return joined.map((piece) => this.#html(piece)).join('')
  }

  #html({ text, strong, em, s, href }: Piece) {
    const [, before = '', words = '', after = ''] = /^( *)(.*?)( *)$/s.exec(text) ?? []
    let html = escapeHtml(words)
    if (html === '') return text
    if (s) html = `<s>${html}</s>`
    if (em) html = `<em>${html}</em>`
    if (strong && this.#bold) html = `<strong>${html}</strong>`
    if (href) html = `<a href="${escapeHtml(href)}">${html}</a>`
    return `${before}${html}${after}`
  }
}

const sameMarks = (a: Marks, b: Marks) =>
  Boolean(a.strong) === Boolean(b.strong) &&
  Boolean(a.em) === Boolean(b.em) &&
  Boolean(a.s) === Boolean(b.s) &&
  a.href === b.href

/**
 * Whole letters, single spaces. A space that must not break stays where it parts two words («16 желтоқсан»); those that programs
 * put in for looks are plain spaces again.
 */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff]/g, '')
    .replace(/\s+/g, (spaces, at: number, whole: string) =>
      spaces === '\u00a0' && at > 0 && at < whole.length - 1 ? spaces : ' ',
    )

/** What an element adds: by its name, or by its style, which may also take it away. */
export function marksOf(element: Element): Marks {
  const style = element.getAttribute('style') ?? ''
  const marks: Marks = {}
  if (element.matches('b, strong')) marks.strong = true
  if (element.matches('i, em, cite')) marks.em = true
  if (element.matches('s, strike')) marks.s = true
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]
  if (weight) marks.strong = /^(bold|bolder|[6-9]00)$/i.test(weight)
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1]
  if (slant) marks.em = /^(italic|oblique)$/i.test(slant)
  if (/text-decoration[\w-]*:[^;]*line-through/i.test(style)) marks.s = true
  if (element.matches('a')) marks.href = address(element.getAttribute('href'))
  return marks
}

/** Google's detour over its own server is left out. */
function address(href: string | null) {
  const url = safeUrl(href)
  if (!url || !/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i.test(url)) return url
  const { searchParams } = new URL(url)
  return safeUrl(searchParams.get('q') ?? searchParams.get('url')) ?? url
}
