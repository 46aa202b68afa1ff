import { StartError } from '../startError.ts'

/** Tells the operator step by step what a start does and how long it took. */
export interface Reporter {
  /** Runs a step and says how long it took. */
  step<Result>(what: string, work: () => Promise<Result>): Promise<Result>
  say(line: string): void
}

export const terminalReporter: Reporter = {
  step: async (what, work) => {
    const begun = performance.now()
    process.stdout.write(`  ${what} …\n`)
    const result = await work()
    process.stdout.write(
      `  ${what}: done in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`,
    )
    return result
  },
  say: (line) => process.stdout.write(`${line}\n`),
}

/**
 * Ends a start that failed: one clear line where the operator can do something, the whole error
 * where the fault is ours.
 */
export function failStart(error: unknown): never {
  if (error instanceof StartError) process.stderr.write(`\n✖ ${error.message}\n`)
  else
    process.stderr.write(
      `\n✖ The start failed in a way that nobody foresaw. Please report this:\n${(error as Error)?.stack ?? error}\n`,
    )
  process.exit(1)
}
