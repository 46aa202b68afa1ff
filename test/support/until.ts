import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two looks, and after which what does not come is a failure. */
const POLL = 20
const PATIENCE = 20_000

/** Waits for an effect: looks until it is there. */
export async function until(isThere: () => boolean | Promise<boolean>) {
  const late = performance.now() + PATIENCE
  while (!(await isThere())) {
    if (performance.now() > late) throw new Error(`Never came: ${isThere}`)
    await setTimeout(POLL)
  }
}
