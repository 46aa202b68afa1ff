import { badCursor, badInput } from '../errors.ts'
import { followsClock, isKey, type ListOrder } from './orders.ts'

export interface PageArgs {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** One page of a list, in the terms of the Relay Cursor Connections specification. */
export interface Page {
  size: number
  backwards: boolean
  /** The sort value and document of the row that the page starts behind (or ends before). */
  from: [string, number] | null
  /** The moment at which the list was begun, where its order follows the clock; RFC 3339. */
  at: string | null
}

export const DEFAULT_SIZE = 20
const MOST = 100

/**
 * @param now RFC 3339
 * @throws BAD_USER_INPUT where the arguments contradict each other, BAD_CURSOR where a cursor is none of this list
 */
export function pageOf(
  { first, after, last, before }: PageArgs,
  order: ListOrder,
  now: string,
): Page {
  const backwards = typeof last === 'number'
  if (backwards && typeof first === 'number')
    throw badInput('Give either `first` or `last`, not both')
  if (backwards ? after : before) {
    throw badInput('`after` goes with `first`, `before` goes with `last`')
  }
  const name = backwards ? 'last' : 'first'
  const size = last ?? first ?? DEFAULT_SIZE
  if (size < 0 || size > MOST) throw badInput(`\`${name}\` must be 0 to ${MOST}, it is ${size}`)
  const cursor = before ?? after
  if (cursor) return { size, backwards, ...decodeCursor(cursor, order) }
  return { size, backwards, from: null, at: followsClock(order) ? now : null }
}

export const encodeCursor = (order: ListOrder, value: string, doc: number, at: string | null) =>
  Buffer.from(JSON.stringify([order, value, doc, ...(at ? [at] : [])])).toString('base64url')

function decodeCursor(cursor: string, order: ListOrder): Pick<Page, 'from' | 'at'> {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(parts) && parts.length === (followsClock(order) ? 4 : 3)) {
      const [of, value, doc, at = null] = parts
      const fits = typeof value === 'string' && Number.isSafeInteger(doc) && isKey(order, value)
      if (of === order && fits && (at === null || isInstant(at))) return { from: [value, doc], at }
    }
  } catch {
    // Not even JSON: the same answer as for a cursor of another list.
  }
  throw badCursor('This cursor is not one of this list. Start again without it.')
}

const isInstant = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
