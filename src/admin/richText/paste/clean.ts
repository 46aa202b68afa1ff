import { type Marks, marksOf, Run } from './run.ts'
import { listsOfWord, prune, wordHeading } from './word.ts'

export interface Cleaned {
  /** Paragraphs, headings, lists, quotes and tables, with nothing but bold, italic, struck and links in them. */
  html: string
  /** Of the tables, in their order; empty where one has none. */
  captions: string[]
  /** How many pictures were left out: they would hang on a server of another. */
  pictures: number
}

/** What remains of pasted HTML: its structure and its words, without the looks of the program that it comes from. */
export function cleanHtml(source: string): Cleaned {
  const { body } = new DOMParser().parseFromString(source, 'text/html')
  const pictures = [...body.querySelectorAll('img')].filter((image) => image.hasAttribute('src'))
  prune(body)
  listsOfWord(body)
  const builder = new Builder(body.querySelector('h1, .MsoTitle') ? 1 : 0)
  const html = builder.blocks(body, {}).join('')
  return { html, captions: builder.captions, pictures: pictures.length }
}

const LISTS = 'ul, ol'
const BLOCKS =
  'p, div, section, article, header, footer, main, aside, nav, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, table, blockquote, pre, figure, figcaption, address, hr, center, details, summary'

class Builder {
  readonly captions: string[] = []
  #inCell = false
  readonly #shift: number

  /** @param shift how far headings go down: the title of the page is above them all */
  constructor(shift: number) {
    this.#shift = shift
  }

  blocks(container: Element, marks: Marks): string[] {
    const blocks: string[] = []
    let run = new Run()
    const endRun = () => {
      blocks.push(...run.paragraphs())
      run = new Run()
    }
    for (const child of container.childNodes) {
      if (!(child instanceof Element) || isInline(child)) run.read(child, marks)
      else {
        endRun()
        blocks.push(...this.#block(child, { ...marks, ...marksOf(child) }))
      }
    }
    endRun()
    return blocks
  }

  #block(element: Element, marks: Marks): string[] {
    const level = headingLevel(element)
    if (level) return this.#heading(element, level)
    if (element.matches(LISTS)) return this.#list(element)
    if (element instanceof HTMLTableElement) return this.#table(element)
    if (element.matches('blockquote')) {
      const lines = this.blocks(element, marks).map((html) =>
        html.replace(/^<(\w+)>|<\/\w+>$/g, ''),
      )
      return lines.length > 0 ? [`<blockquote>${lines.join('<br>')}</blockquote>`] : []
    }
    return this.blocks(element, marks)
  }

  #heading(element: Element, level: number) {
    const line = Run.of(element, {}, { bold: false }).line()
    if (line === '') return []
    if (this.#inCell) return [`<p><strong>${line}</strong></p>`]
    const tag = `h${Math.min(4, Math.max(2, level + this.#shift))}`
    return [`<${tag}>${line}</${tag}>`]
  }

  #list(element: Element): string[] {
    const items: string[] = []
    for (const child of element.children) {
      if (child.matches(LISTS)) {
        // Google Docs puts a nested list beside the item that it belongs to.
        const nested = this.#list(child).join('')
        items.push(items.length > 0 ? `${items.pop()}${nested}` : nested)
      } else {
        const item = this.#item(child)
        if (item !== '') items.push(item)
      }
    }
    const tag = element.matches('ol') ? 'ol' : 'ul'
    return items.length > 0
      ? [`<${tag}>${items.map((html) => `<li>${html}</li>`).join('')}</${tag}>`]
      : []
  }

  #item(element: Element) {
    const nested = [...element.querySelectorAll(LISTS)].filter(
      (list) => list.parentElement?.closest(LISTS) === element.closest(LISTS),
    )
    const html = nested.flatMap((list) => this.#list(list)).join('')
    for (const list of nested) list.remove()
    return `${Run.of(element, {}).line()}${html}`
  }

  #table(element: HTMLTableElement): string[] {
    const rows = [...element.rows].filter((row) => row.textContent?.trim())
    const cells = rows.flatMap((row) => [...row.cells])
    // A frame around a text, or a table in a cell.
    if (this.#inCell || cells.length < 2) return cells.flatMap((cell) => this.blocks(cell, {}))
    const caption = element.caption ? Run.of(element.caption, {}).text() : ''
    this.captions.push(caption)
    this.#inCell = true
    const html = rows.map((row) => {
      const inHead = row.parentElement?.matches('thead') ?? false
      return `<tr>${[...row.cells].map((cell) => this.#cell(cell, inHead)).join('')}</tr>`
    })
    this.#inCell = false
    return [`<table><tbody>${html.join('')}</tbody></table>`]
  }

  #cell(cell: HTMLTableCellElement, inHead: boolean) {
    const tag = inHead || cell.matches('th') ? 'th' : 'td'
    const spans = (['colSpan', 'rowSpan'] as const).flatMap((name) =>
      cell[name] > 1 ? [` ${name.toLowerCase()}="${Math.min(cell[name], 50)}"`] : [],
    )
    const html =
      tag === 'th'
        ? `<p>${Run.of(cell, {}, { bold: false }).line()}</p>`
        : this.blocks(cell, {}).join('')
    return `<${tag}${spans.join('')}>${html}</${tag}>`
  }
}

const headingLevel = (element: Element) =>
  wordHeading(element) ?? (Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? 0) || undefined)

/** Not by its name alone: Google Docs puts everything into one `b`. */
const isInline = (element: Element) =>
  !element.matches(BLOCKS) && element.querySelector(BLOCKS) === null
