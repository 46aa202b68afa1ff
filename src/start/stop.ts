type Closing = () => Promise<unknown>

export interface Stop {
  /** To be closed before everything that was added earlier. */
  add(name: string, close: Closing): void
  now(): Promise<void>
  /** Whether a signal asked for it: what fails from then on is nobody's fault. */
  asked(): boolean
}

/** How long a stop may take, in milliseconds, before it is given up. */
const PATIENCE = 30_000
/**
 * A terminal sends Ctrl-C to every process of the group, and npm and `node --watch` hand it on to
 * their children once more: within so many milliseconds that is still the first signal.
 */
const ECHO = 1_000

/**
 * Stops what runs in the reverse order of its start, the database last. A signal begins it, also
 * while the start is under way; a second one ends the process at once.
 * @param status what the process ends with after a signal
 */
export function stopInOrder({ status = 0 } = {}): Stop {
  const running: [string, Closing][] = []
  let stopping: Promise<void> | undefined
  let askedAt: number | undefined

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
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > ECHO) process.exit(1)
      return
    }
    askedAt = performance.now()
    process.stdout.write(`\n${signal}: stopping …\n`)
    // What a start had under way fails now, some of it where nobody listens.
    process.on('unhandledRejection', () => undefined)
    setTimeout(() => process.exit(1), PATIENCE).unref()
    void now().then(() => {
      process.stdout.write('Stopped.\n')
      process.exit(status)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)

  return {
    add: (name, close) => running.push([name, close]),
    now,
    asked: () => askedAt !== undefined,
  }
}
