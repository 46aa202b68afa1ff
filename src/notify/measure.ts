import { counter, gauge } from '../metrics/registry.ts'

/** What came of telling a site: it took the notice, did not, or did not to the last. */
export type Result = 'sent' | 'failed' | 'dead'

/** Sites by the state of their notice. */
export interface QueueLength {
  ready: number
  retrying: number
  dead: number
}

/** What Prometheus is told of the notices; sites by their slugs. */
export function measureNotices() {
  const attempt = counter(
    'notices_total',
    'Attempts to tell a site of changes, by what came of them.',
  )
  let length: QueueLength = { ready: 0, retrying: 0, dead: 0 }
  gauge('notices_queue', 'Sites whose notice waits, is tried again, or was given up.', () =>
    Object.entries(length).map(([state, value]) => [{ state }, value]),
  )
  return {
    attempt: (site: string, outcome: Result) => attempt({ site, outcome }),
    queue: (now: QueueLength) => {
      length = now
    },
  }
}
