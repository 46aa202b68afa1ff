/**
 * How lists are sorted:
 * - `newest`: by their date, the newest first;
 * - `title`: by title in the order of the Kazakh alphabet;
 * - `window`: by their window of time at the moment of the query: open ones first, the nearest end
 *   first; then those that open later; then closed ones, the latest first;
 * - `soonest`: by their first date in the span that the list has.
 */
export type Order = 'newest' | 'title' | 'window' | 'soonest'

/** And the calendar, whose rows are dates: by their start; and what was searched for, the best match first. */
export type ListOrder = Order | 'dates' | 'match'

export interface Sorting {
  /** The expression on the row `e` that is sorted by. */
  key: string
  /** The key in a form that a cursor keeps without loss. */
  text: string
  /** The key's type, for what a cursor brings back. */
  cast: string
  descending: boolean
}

/** Orders that follow the clock: their cursors keep the moment at which the list was begun, so that no page shifts. */
export const followsClock = (order: ListOrder) => order === 'window' || order === 'soonest'

/** @param at gives the parameter that holds the moment of the list */
export function sortingOf(order: Order, at: () => string): Sorting {
  if (order === 'newest') return { ...byTime('e.sort_at'), descending: true }
  if (order === 'soonest') return byTime('o.starts_at')
  if (order === 'title') return { key: 'e.title', text: 'e.title', cast: 'text', descending: false }
  const key = windowOrder(`${at()}::timestamptz`)
  return { key: `(${key})`, text: `(${key})::text`, cast: 'float8', descending: false }
}

/** Within the statement, since PostgreSQL would call a function of its own row by row. */
const windowOrder = (at: string) => `case
  when e.closes_at <= ${at} then 3e12 - date_part('epoch', e.closes_at)
  when e.opens_at > ${at} then 1e12 + date_part('epoch', e.opens_at)
  else coalesce(date_part('epoch', e.closes_at), 9e11) end`

const byTime = (column: string): Sorting => ({
  key: column,
  text: `to_json(${column}) #>> '{}'`,
  cast: 'timestamptz',
  descending: false,
})

/** Whether a cursor's value can be one of this order. */
export function isKey(order: ListOrder, value: string) {
  if (order === 'newest' || order === 'soonest') return !Number.isNaN(Date.parse(value))
  if (order === 'dates')
    return /^\S+ \S+$/.test(value) && !Number.isNaN(Date.parse(value.split(' ')[0] ?? ''))
  if (order === 'match') return /^\d+(\.\d+)? [a-z]+ \S+$/.test(value)
  return order === 'title' || (value.trim() !== '' && !Number.isNaN(Number(value)))
}
