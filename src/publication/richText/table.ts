import { isObject, type Node, nodesOf, textOf } from './nodes.ts'
import type { Writer } from './writer.ts'

/** Lexical's bits: the cell belongs to a header row, to a header column. */
const ROW = 1
const COLUMN = 2
const WIDEST = 50

/** A table with its caption; the rows at its top that are all headers stand in a `thead`. */
export function writeTable(writer: Writer, node: Node): string {
  const rows = nodesOf(node.children)
    .filter(({ type }) => type === 'tablerow')
    .map((row) => nodesOf(row.children).filter(({ type }) => type === 'tablecell'))
    .filter((cells) => cells.length > 0)
  if (rows.length === 0) return writer.flow(node.children)
  const caption = captionOf(node)
  const captioned = caption === '' ? '' : `<caption>${writer.words(caption)}</caption>`
  const firstOfBody = rows.findIndex((cells) => !isHeaderRow(cells))
  const heads = firstOfBody < 0 ? rows.length : firstOfBody
  const section = (tag: string, from: number, to: number) =>
    from === to ? '' : `<${tag}>${writeRows(writer, rows.slice(from, to))}</${tag}>`
  const head = section('thead', 0, heads)
  return `<table>${captioned}${head}${section('tbody', heads, rows.length)}</table>`
}

export const captionOf = (node: Node) => textOf(isObject(node.$) ? node.$.caption : undefined)

const stateOf = (cell: Node) =>
  Number.isInteger(cell.headerState) ? (cell.headerState as number) : 0

const isHeaderRow = (cells: Node[]) => cells.every((cell) => stateOf(cell) & ROW)

const writeRows = (writer: Writer, rows: Node[][]) =>
  rows
    .map((cells, row) => {
      const isHeader = isHeaderRow(cells)
      const html = cells.map((cell) => writeCell(writer, cell, isHeader, rows.length - row))
      return `<tr>${html.join('')}</tr>`
    })
    .join('')

function writeCell(writer: Writer, cell: Node, inHeaderRow: boolean, rowsLeft: number) {
  const state = stateOf(cell)
  const tag = state & (ROW | COLUMN) ? 'th' : 'td'
  const scope = inHeaderRow || !(state & COLUMN) ? 'col' : 'row'
  const attributes = [
    ...(tag === 'th' ? [` scope="${scope}"`] : []),
    ...span('colspan', cell.colSpan, WIDEST),
    ...span('rowspan', cell.rowSpan, rowsLeft),
  ].join('')
  return `<${tag}${attributes}>${content(writer, cell)}</${tag}>`
}

/** One paragraph needs no element of its own in a cell. */
function content(writer: Writer, cell: Node) {
  const [only, ...more] = nodesOf(cell.children)
  if (more.length > 0 || only?.type !== 'paragraph') return writer.flow(cell.children)
  const html = writer.line(only.children)
  writer.text.push('\n')
  return html
}

function span(name: string, value: unknown, most: number) {
  const given = Number.isInteger(value) ? Math.min(value as number, most) : 1
  return given > 1 ? [` ${name}="${given}"`] : []
}
