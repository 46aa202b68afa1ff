import { type ContentCollection, TYPES } from '../../content/names.ts'
import { writeBlock } from './blocks.ts'
import { escapeHtml } from './html.ts'
import { clean, fieldsOf, idOf, type Node, nodesOf } from './nodes.ts'
import { marks, type StoredRichText } from './stored.ts'
import { writeTable } from './table.ts'
import { safeUrl } from './url.ts'

/** Deeper than any text of a person; what lies below is left out. Saving refuses it long before. */
const DEEPEST = 60

/** Nodes that stand in a line of text. All others are blocks of their own. */
const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/**
 * Writes the HTML of nodes and gathers what they link to and show. Blocks are written where blocks may stand and lines where lines
 * may: a block within a line gives its text alone, so that the HTML is well-formed whatever the tree is like.
 */
export class Writer {
  readonly text: string[] = []
  readonly links: StoredRichText['links'] = []
  readonly images: number[] = []
  readonly files: number[] = []
  #depth = 0
  #inLink = false
  #inTable = false

  /** Where blocks may stand: the document, a cell, a call-out. Lines without a block of their own become paragraphs. */
  flow(children: unknown): string {
    return this.#deeper(() => {
      const html: string[] = []
      let line: Node[] = []
      const endLine = () => {
        if (line.length > 0) html.push(this.#paragraph(line))
        line = []
      }
      for (const node of nodesOf(children)) {
        if (isInline(node)) line.push(node)
        else {
          endLine()
          html.push(this.#block(node))
        }
      }
      endLine()
      return html.join('')
    })
  }

  /** Where a line of text stands. */
  line(children: unknown): string {
    return this.#deeper(() =>
      nodesOf(children)
        .map((node) => (isInline(node) ? this.#inline(node) : this.#flattened(node)))
        .join(''),
    )
  }

  /** Words that are no node: headings and captions of blocks. */
  words(text: string): string {
    this.text.push(clean(text), '\n')
    return escapeHtml(clean(text))
  }

  /** The mark of a picture. */
  image(id: number): string {
    return marks.image(indexIn(this.images, id))
  }

  /** The mark of a file. */
  file(id: number): string {
    return marks.file(indexIn(this.files, id))
  }

  #deeper(write: () => string) {
    if (this.#depth >= DEEPEST) return ''
    this.#depth += 1
    const html = write()
    this.#depth -= 1
    return html
  }

  #block(node: Node): string {
    switch (node.type) {
      case 'heading':
        return this.#heading(node)
      case 'quote':
        return wrapped('blockquote', this.#paragraph(node.children))
      case 'list':
        return this.#list(node)
      case 'upload': {
        const id = idOf(node.value)
        return node.relationTo === 'media' && id !== undefined ? this.image(id) : ''
      }
      case 'table':
        return this.#table(node)
      case 'block':
        return writeBlock(this, fieldsOf(node))
      case 'horizontalrule':
        return '<hr>'
      case 'paragraph':
      case 'listitem':
        return this.#paragraph(node.children)
      default:
        return this.flow(node.children)
    }
  }

  #inline(node: Node): string {
    if (node.type === 'text') return this.#text(node)
    if (node.type === 'linebreak') {
      this.text.push('\n')
      return '<br>'
    }
    if (node.type === 'tab') {
      this.text.push(' ')
      return ' '
    }
    return this.#link(node)
  }

  /** A block where only a line may stand. */
  #flattened(node: Node) {
    const html = this.line(node.children)
    this.text.push('\n')
    return html
  }

  #paragraph(children: unknown) {
    const html = this.line(children)
    this.text.push('\n')
    return wrapped('p', html)
  }

  #text(node: Node) {
    const text = clean(typeof node.text === 'string' ? node.text : '')
    if (text === '') return ''
    this.text.push(text)
    const format = Number.isInteger(node.format) ? (node.format as number) : 0
    return FORMATS.reduce(
      (html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html),
      escapeHtml(text),
    )
  }

  /** The page's own title is the h1, so an editor's h1 becomes an h2. */
  #heading(node: Node) {
    const level = Math.min(4, Math.max(2, Number(String(node.tag).slice(1)) || 2))
    const html = this.line(node.children)
    this.text.push('\n')
    return wrapped(`h${level}`, html)
  }

  /** Lexical keeps a nested list in an item of its own; in HTML it belongs to the item before. */
  #list(node: Node) {
    return this.#deeper(() => {
      const items: string[] = []
      for (const item of nodesOf(node.children)) {
        const parts = item.type === 'listitem' ? nodesOf(item.children) : [item]
        const isNested = parts.length > 0 && parts.every(({ type }) => type === 'list')
        const html = this.#item(parts)
        if (html === '') continue
        if (isNested && items.length > 0) items.push(`${items.pop()}${html}`)
        else items.push(html)
      }
      const tag = node.tag === 'ol' ? 'ol' : 'ul'
      return wrapped(tag, items.map((html) => `<li>${html}</li>`).join(''))
    })
  }

  #item(parts: Node[]) {
    const html = parts
      .map((part) => (part.type === 'list' ? this.#list(part) : this.line([part])))
      .join('')
    this.text.push('\n')
    return html
  }

  #table(node: Node) {
    // A table in a cell of another cannot be read on a phone, nor aloud.
    if (this.#inTable)
      return this.flow(nodesOf(node.children).flatMap((row) => nodesOf(row.children)))
    this.#inTable = true
    const html = writeTable(this, node)
    this.#inTable = false
    return html
  }

  #link(node: Node): string {
    if (this.#inLink) return this.line(node.children)
    this.#inLink = true
    const html = this.#anchor(node)
    this.#inLink = false
    return html
  }

  #anchor(node: Node) {
    const entry = entryOf(node)
    if (entry) {
      const index = this.links.push(entry) - 1
      return `${marks.linkStart(index)}${this.line(node.children)}${marks.linkEnd(index)}`
    }
    const html = this.line(node.children)
    const url = fieldsOf(node).linkType === 'internal' ? undefined : safeUrl(fieldsOf(node).url)
    return url ? `<a href="${escapeHtml(url)}" rel="noopener">${html}</a>` : html
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

const isInline = ({ type }: Node) => typeof type === 'string' && INLINE.has(type)

/** An element, or nothing where nothing is in it. */
export const wrapped = (tag: string, html: string) =>
  html === '' ? '' : `<${tag}>${html}</${tag}>`

function indexIn(ids: number[], id: number) {
  const index = ids.indexOf(id)
  return index < 0 ? ids.push(id) - 1 : index
}

function entryOf(node: Node) {
  const { linkType, doc } = fieldsOf(node)
  if (linkType !== 'internal' || typeof doc !== 'object' || doc === null) return undefined
  const { relationTo, value } = doc as { relationTo?: unknown; value?: unknown }
  const known = typeof relationTo === 'string' && Object.hasOwn(TYPES, relationTo)
  const id = idOf(value)
  return known && id !== undefined
    ? { type: TYPES[relationTo as ContentCollection], doc: id }
    : undefined
}
