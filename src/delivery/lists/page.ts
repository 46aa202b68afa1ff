import { badCursor, badInput } from '../errors.ts'

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
}

const DEFAULT_SIZE = 20
const MOST = 100

/** @throws BAD_USER_INPUT where the arguments contradict each other, BAD_CURSOR where a cursor is none of this list */
export function readPage({ first, after, last, before }: PageArgs, order: string): Page {
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
  return { size, backwards, from: cursor ? decodeCursor(cursor, order) : null }
}

export const encodeCursor = (order: string, value: string, doc: number) =>
  Buffer.from(JSON.stringify([order, value, doc])).toString('base64url')

function decodeCursor(cursor: string, order: string): [string, number] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(parts) && parts.length === 3) {
      const [of, value, doc] = parts
      const fits = typeof value === 'string' && Number.isSafeInteger(doc)
      if (of === order && fits && (order !== 'newest' || !Number.isNaN(Date.parse(value)))) {
        return [value, doc]
      }
    }
  } catch {
    // Not even JSON: the same answer as for a cursor of another list.
  }
  throw badCursor('This cursor is not one of this list. Start again without it.')
}
