import { globSync, readFileSync } from 'node:fs'

/** Clock ticks of Linux a second, as `getconf CLK_TCK` says on every machine in use. */
const TICKS = 100

interface Stat {
  pid: number
  parent: number
  /** Milliseconds on a processor so far. */
  cpu: number
}

function statOf(pid: number | string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [parent, user, system, ended, endedSystem] = [1, 11, 12, 13, 14].map((n) =>
      Number(fields[n]),
    )
    const ticks = [user, system, ended, endedSystem].reduce<number>(
      (sum, one) => sum + (one ?? 0),
      0,
    )
    return { pid: Number(pid), parent: parent as number, cpu: (ticks / TICKS) * 1000 }
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}

/** Milliseconds that a process and its children have been on a processor. */
export function cpuOf(pid: number) {
  const all = globSync('/proc/[0-9]*')
    .map((folder) => statOf(folder.split('/').pop() as string))
    .filter((one) => one !== undefined)
  return all
    .filter((one) => one.pid === pid || one.parent === pid)
    .reduce((sum, { cpu }) => sum + cpu, 0)
}

/** The memory that a process has resident at this moment, in megabytes. */
export function memoryOf(pid: number) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
