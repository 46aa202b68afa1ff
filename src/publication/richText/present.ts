import { type ContentCollection, TYPES } from '../../content/names.ts'
import { escapeHtml } from './html.ts'
import { marks, type StoredRichText } from './stored.ts'

/** What a required text is when nothing is in it. */
export const EMPTY_TEXT: StoredRichText = {
  html: '',
  text: '',
  links: [],
  images: [],
  files: [],
  readingMinutes: 1,
}

/** A node of Lexical's document, as far as it is read here. What an editor's client sends is not trusted. */
interface Node {
  type?: string
  text?: unknown
  format?: unknown
  tag?: unknown
  children?: unknown
  fields?: {
    linkType?: unknown
    url?: unknown
    newTab?: unknown
    doc?: { relationTo?: unknown; value?: unknown }
  }
  relationTo?: unknown
  value?: unknown
}

const WORDS_PER_MINUTE = 180
const BLOCKS = new Set(['paragraph', 'heading', 'quote', 'listitem', 'list', 'upload', 'root'])

/**
 * Semantic HTML of a Lexical document, by a list of what is allowed: everything else gives its text alone. Headings start at h2.
 * @returns null for an empty document
 */
export function presentRichText(document: unknown): StoredRichText | null {
  const root = (document as { root?: Node } | null | undefined)?.root
  if (!root) return null
  const writer = new Writer()
  const html = writer.children(root)
  const text = writer.text
    .join('')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
  if (text === '' && writer.images.length === 0) return null
  const words = text.split(/\s+/).filter(Boolean).length
  return {
    html,
    text,
    links: writer.links,
    images: [...new Set(writer.images)],
    files: [],
    readingMinutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
  }
}

class Writer {
  readonly text: string[] = []
  readonly links: StoredRichText['links'] = []
  readonly images: number[] = []

  children(node: Node): string {
    return listOf(node.children)
      .map((child) => this.#node(child))
      .join('')
  }

  #node(node: Node): string {
    const html = this.#element(node)
    if (BLOCKS.has(String(node.type))) this.text.push('\n')
    return html
  }

  #element(node: Node): string {
    switch (node.type) {
      case 'text':
        return this.#text(node)
      case 'linebreak':
        this.text.push('\n')
        return '<br>'
      case 'tab':
        this.text.push(' ')
        return ' '
      case 'paragraph': {
        const inner = this.children(node)
        return inner === '' ? '' : `<p>${inner}</p>`
      }
      case 'heading':
        return this.#heading(node)
      case 'quote':
        return `<blockquote><p>${this.children(node)}</p></blockquote>`
      case 'list': {
        const tag = node.tag === 'ol' ? 'ol' : 'ul'
        return `<${tag}>${this.children(node)}</${tag}>`
      }
      case 'listitem':
        return `<li>${this.children(node)}</li>`
      case 'link':
      case 'autolink':
        return this.#link(node)
      case 'upload':
        return this.#upload(node)
      case 'horizontalrule':
        return '<hr>'
      default:
        return this.children(node)
    }
  }

  #text(node: Node) {
    const text = clean(String(node.text ?? ''))
    this.text.push(text)
    const format = Number(node.format ?? 0)
    return FORMATS.reduce(
      (html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html),
      escapeHtml(text),
    )
  }

  /** The page's own title is the h1, so an editor's h1 becomes an h2. */
  #heading(node: Node) {
    const level = Math.min(4, Math.max(2, Number(String(node.tag).slice(1)) || 2))
    return `<h${level}>${this.children(node)}</h${level}>`
  }

  #link(node: Node) {
    const entry = entryOf(node)
    if (entry) {
      const index = this.links.push(entry) - 1
      return `${marks.linkStart(index)}${this.children(node)}${marks.linkEnd(index)}`
    }
    const inner = this.children(node)
    const url = safeUrl(node.fields?.url)
    return url ? `<a href="${escapeHtml(url)}" rel="noopener">${inner}</a>` : inner
  }

  #upload(node: Node) {
    const id = idOf(node.value)
    if (node.relationTo !== 'media' || id === undefined) return ''
    this.images.push(id)
    return marks.image([...new Set(this.images)].indexOf(id))
  }
}

/** Lexical's bits for formats; the innermost first. */
const FORMATS = [
  [16, 'code'],
  [64, 'sup'],
  [32, 'sub'],
  [8, 'u'],
  [4, 's'],
  [2, 'em'],
  [1, 'strong'],
] as const

const listOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []

const idOf = (value: unknown): number | undefined => {
  const id = Number(
    typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value,
  )
  return Number.isInteger(id) && id > 0 ? id : undefined
}

function entryOf(node: Node) {
  const doc = node.fields?.linkType === 'internal' ? node.fields.doc : undefined
  const type = TYPES[doc?.relationTo as ContentCollection]
  const id = idOf(doc?.value)
  return type && id !== undefined ? { type, doc: id } : undefined
}

/** Addresses that cannot run anything: the web, mail, telephone, and places on the same site. */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const url = clean(value).trim()
  if (/^(\/(?!\/)|#)/.test(url)) return url
  return URL.canParse(url) && /^(https?|mailto|tel):/i.test(url) ? url : undefined
}

const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
