import type { Values } from './conditions.ts'

/** A span of time in which entries take place, RFC 3339; null is open on that side. */
export interface Span {
  from: string | null
  to: string | null
}

/** The first date of each entry that touches the span, as the row `o`, to be joined to the row `e`. */
export const JOIN_DATES = 'join occurrences o on o.doc = e.doc'

/**
 * The conditions on `o`. A date is the first one to touch the span when what came before it was
 * over by then; dates that are called off do not count. No date is longer than the longest, so that
 * the index on the start serves.
 */
export function spanConditions({ from, to }: Span, values: Values) {
  const conditions = ['o.counts']
  if (to !== null) conditions.push(`o.starts_at < ${values.add(to)}::timestamptz`)
  if (from === null) return [...conditions, 'o.earlier_ends_at is null']
  const start = `${values.add(from)}::timestamptz`
  return [
    ...conditions,
    `o.starts_at >= ${start} - (select max(ends_at - starts_at) from occurrences)`,
    `o.ends_at > ${start}`,
    `(o.earlier_ends_at is null or o.earlier_ends_at <= ${start})`,
  ]
}
