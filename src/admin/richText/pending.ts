import { flushSync } from 'react-dom'

/**
 * What is written but not yet in the form: Payload's editor hands its state on once the browser is idle, the form of an element once
 * its server has answered. Whoever saves asks for all of it first.
 */
interface Pending {
  /** Where it is on the page. */
  element(): Element | null
  /** Puts it into the form or text around it, at once. */
  handOn(): void
}

const all = new Set<Pending>()

/** @returns what ends it */
export function keepPending(pending: Pending) {
  all.add(pending)
  return () => {
    all.delete(pending)
  }
}

/** Everything written is in the form afterwards; the innermost first, since each is part of what is around it. */
export function handOnPending() {
  const sorted = [...all].sort((a, b) => depth(b.element()) - depth(a.element()))
  for (const pending of sorted) flushSync(() => pending.handOn())
}

function depth(element: Element | null) {
  let count = 0
  for (let at = element; at; at = at.parentElement) count += 1
  return count
}
