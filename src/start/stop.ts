type Closing = () => Promise<unknown>

export interface Stop {
  /** To be closed before everything that was added earlier. */
  add(name: string, close: Closing): void
  now(): Promise<void>
}

/** How long a stop may take, in milliseconds, before it is given up. */
const PATIENCE = 30_000

/**
 * Stops what runs in the reverse order of its start, the database last. A signal begins it, also while the start is under way; a second
 * one ends the process at once.
 */
export function stopInOrder(): Stop {
  const running: [string, Closing][] = []
  let stopping: Promise<void> | undefined

  async function closeAll() {
    for (let next = running.pop(); next; next = running.pop()) {
      const [name, close] = next
      await close().catch((error: Error) =>
        process.stderr.write(`${name} did not stop cleanly: ${error.message}\n`),
      )
    }
  }

  const now = () => {
    stopping ??= closeAll()
    return stopping
  }

  const onSignal = (signal: string) => {
    if (stopping) process.exit(1)
    process.stdout.write(`\n${signal}: stopping …\n`)
    setTimeout(() => process.exit(1), PATIENCE).unref()
    void now().then(() => {
      process.stdout.write('Stopped.\n')
      process.exit(0)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)

  return { add: (name, close) => running.push([name, close]), now }
}
