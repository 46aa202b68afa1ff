/** Milliseconds between two lines: a terminal is no place for each of a million parts. */
const PAUSE = 200

/** Shows on a terminal how far something is; elsewhere it says when something is done. */
export function counter() {
  let last = 0
  return (what: string, done: number, all?: number) => {
    const ended = done === all
    if (process.stdout.isTTY) {
      const now = performance.now()
      if (!ended && now - last < PAUSE) return
      last = now
      const text = all === undefined ? `${done} ${what}` : `${done} of ${all} ${what}`
      process.stdout.write(`\r  ${text}\x1b[K${ended ? '\n' : ''}`)
    } else if (ended) process.stdout.write(`  ${all} ${what}\n`)
  }
}
