import type { TableNode } from '@lexical/table'
import { $getState, $setState, createState } from '@payloadcms/richtext-lexical/lexical'

/** Kept in the node as Lexical keeps what it does not know itself; `publication/richText/table.ts` reads it from there. */
const caption = createState('caption', {
  parse: (value) => (typeof value === 'string' ? value : ''),
})

export const $captionOf = (table: TableNode) => $getState(table, caption)

export const $setCaption = (table: TableNode, text: string) =>
  $setState(table, caption, text.trim())
