import type { Values } from './conditions.ts'

/** A span of time in which entries take place, RFC 3339; null is open on that side. */
export interface Span {
  from: string | null
  to: string | null
}

/** The first date of each entry that touches the span, as the row `o`, to be joined to the row `e`. */
export const JOIN_DATES = 'join occurrences o on o.doc = e.doc'

/** The date `o` in the form that its resolvers read. */
export const DATE = `json_build_object('doc', o.doc, 'key', o.key, 'starts', o.starts_at, 'ends', o.ends_at,
  'original', o.original_starts_at, 'state', o.state)`

/**
 * The conditions on `o` for dates that touch a span: some of them lies in it. No date is longer than the longest, so that the index
 * on the start serves.
 */
export function touching({ from, to }: Span, values: Values) {
  const conditions: string[] = []
  if (to !== null) conditions.push(`o.starts_at < ${values.add(to)}::timestamptz`)
  if (from !== null) {
    const start = `${values.add(from)}::timestamptz`
    conditions.push(
      `o.starts_at >= ${start} - (select max(ends_at - starts_at) from occurrences)`,
      `(o.ends_at > ${start} or o.starts_at >= ${start})`,
    )
  }
  return conditions
}

/**
 * The conditions on `o` for the first date of each entry that touches the span. A date is the first when what came before it was over
 * by then; dates that are called off do not count.
 */
export function spanConditions(span: Span, values: Values) {
  const conditions = ['o.counts', ...touching(span, values)]
  if (span.from === null) return [...conditions, 'o.earlier_ends_at is null']
  const start = `${values.add(span.from)}::timestamptz`
  return [...conditions, `(o.earlier_ends_at is null or o.earlier_ends_at <= ${start})`]
}
