/**
 * A node of Lexical's document, as far as it is read here. What an editor's client sends is not trusted: every property may be
 * anything.
 */
export interface Node {
  type?: unknown
  text?: unknown
  format?: unknown
  tag?: unknown
  children?: unknown
  fields?: unknown
  relationTo?: unknown
  value?: unknown
  headerState?: unknown
  colSpan?: unknown
  rowSpan?: unknown
  /** What Lexical calls node state; a table keeps its caption there. */
  $?: unknown
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The nodes of a list, without what is none. */
export const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isObject) : []

export const rootOf = (document: unknown): Node | undefined =>
  isObject(document) && isObject(document.root) ? document.root : undefined

/** The fields of a link or block. */
export const fieldsOf = (node: Node): Record<string, unknown> =>
  isObject(node.fields) ? node.fields : {}

/** The id of a document, however deep Payload filled it. */
export const idOf = (value: unknown): number | undefined => {
  const given = isObject(value) ? value.id : value
  const id = typeof given === 'number' || typeof given === 'string' ? Number(given) : Number.NaN
  return Number.isInteger(id) && id > 0 && id < 2 ** 31 ? id : undefined
}

/** The text of a field, without what no text may hold. */
export const textOf = (value: unknown) => (typeof value === 'string' ? clean(value).trim() : '')

/** Without control characters, which could forge the marks of the stored form. */
export const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** The words that a node shows, for a message about it. */
export function wordsOf(node: Node): string {
  const words: string[] = []
  const waiting: Node[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.text === 'string') words.push(next.text)
    waiting.push(...nodesOf(next.children).reverse())
  }
  return textOf(words.join(''))
}
