/** Where a moment lies against a span of time: before it, in it, or behind it. */
export type WindowState = 'UPCOMING' | 'OPEN' | 'CLOSED'

/** A span of time, RFC 3339; null is open on that side. The end is no longer part of it. */
export interface Window {
  opens: string | null
  closes: string | null
}

/** @param at RFC 3339 */
export function windowState({ opens, closes }: Window, at: string): WindowState {
  const now = Date.parse(at)
  if (closes !== null && Date.parse(closes) <= now) return 'CLOSED'
  if (opens !== null && Date.parse(opens) > now) return 'UPCOMING'
  return 'OPEN'
}
