import { setTimeout } from 'node:timers/promises'
import { memoryOf } from '../delivery/load/processes.ts'
import type { Running } from '../delivery/servers.ts'

/** Megabytes that a delivery may have at any time. */
const MOST = 350
/** Seconds from which on a run is long enough to tell growth from warming up. */
const TELLS_GROWTH = 300
/** How much more the last quarter of a long run may need than its second, each at its least. */
const GROWTH = 1.1
const PAUSE = 500

/** Watches what processes have resident. */
export class Memory {
  readonly #samples: Map<Running, number[]>

  constructor(servers: Running[]) {
    this.#samples = new Map(servers.map((server) => [server, []]))
  }

  async watchWhile(goesOn: () => boolean) {
    while (goesOn()) {
      for (const [{ pid }, samples] of this.#samples) samples.push(memoryOf(pid))
      await setTimeout(PAUSE)
    }
  }

  /** @returns a line for each process, and what is wrong */
  judge(seconds: number) {
    const lines: string[] = []
    const problems: string[] = []
    for (const [{ name }, samples] of this.#samples) {
      const quarters = [0, 1, 2, 3].map((n) =>
        samples.slice((n * samples.length) / 4, ((n + 1) * samples.length) / 4),
      )
      const least = quarters.map((quarter) => Math.min(...quarter))
      const most = Math.max(...samples)
      lines.push(
        `${name.padEnd(12)} least of each quarter ${least.map((one) => one.toFixed(0)).join(', ')} MB; most ${most.toFixed(0)} MB`,
      )
      const [, second = 0, , last = 0] = least
      if (seconds >= TELLS_GROWTH && last > second * GROWTH) {
        problems.push(`${name} grows: ${second.toFixed(0)} MB, then ${last.toFixed(0)} MB`)
      }
      if (name.startsWith('delivery') && most > MOST) {
        problems.push(`${name} needs ${most.toFixed(0)} MB, more than ${MOST} MB`)
      }
    }
    return { lines, problems }
  }
}
