import type { Values } from './conditions.ts'

/** Where a page starts and how it goes on, in SQL. */
export interface Paging {
  values: Values
  direction: 'asc' | 'desc'
  /** What the row before the page is sorted by, its value and its document. */
  from: string | null
  limit: string
}

/** The condition that rows lie behind where the page starts, by the columns that they are sorted by. */
export const behind = ({ from, direction }: Paging, ...columns: [string, string]) =>
  from ? [`(${columns.join(', ')}) ${direction === 'asc' ? '>' : '<'} ${from}`] : []

/** The order of the page's rows, by the columns that they are sorted by, and its limit. */
export const inOrder = ({ direction, limit }: Paging, ...columns: [string, string]) =>
  `order by ${columns.map((column) => `${column} ${direction}`).join(', ')} limit ${limit}`
