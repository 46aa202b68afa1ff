type Labels = Readonly<Record<string, string | number>>

interface Metric {
  name: string
  help: string
  type: 'counter' | 'gauge' | 'histogram'
  samples(): Iterable<[suffix: string, labels: Labels, value: number]>
}

/** Seconds; from an answer out of memory to one that was given up. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
/** Series of one metric: labels have few values each, so more than this is a mistake that must not eat the memory. */
const MOST_SERIES = 200

const metrics = new Map<string, Metric>()

const register = <One extends Metric>(metric: One) => {
  metrics.set(metric.name, metric)
  return metric
}

/**
 * What is counted for Prometheus; the same for all of the process. Registering a name again replaces what was there.
 * @returns counts one event, or as many as are given
 */
export function counter(name: string, help: string) {
  const series = seriesOf(() => ({ value: 0 }))
  const type = 'counter'
  register({
    name,
    help,
    type,
    *samples() {
      for (const { labels, state } of series.all()) yield ['', labels, state.value]
    },
  })
  return (labels: Labels = {}, by = 1) => {
    series.of(labels).value += by
  }
}

/** @returns notes one duration, in seconds */
export function histogram(name: string, help: string) {
  const series = seriesOf(() => ({ counts: BUCKETS.map(() => 0), sum: 0, count: 0 }))
  const type = 'histogram'
  register({
    name,
    help,
    type,
    *samples() {
      for (const { labels, state } of series.all()) {
        let below = 0
        for (const [index, bucket] of BUCKETS.entries()) {
          below += state.counts[index] ?? 0
          yield ['_bucket', { ...labels, le: bucket }, below]
        }
        yield ['_bucket', { ...labels, le: '+Inf' }, state.count]
        yield ['_sum', labels, state.sum]
        yield ['_count', labels, state.count]
      }
    },
  })
  return (labels: Labels, seconds: number) => {
    const state = series.of(labels)
    const index = BUCKETS.findIndex((bucket) => seconds <= bucket)
    if (index !== -1) state.counts[index] = (state.counts[index] ?? 0) + 1
    state.sum += seconds
    state.count += 1
  }
}

/** A number that is read when it is asked for. */
export function gauge(
  name: string,
  help: string,
  read: () => Iterable<[Labels, number]>,
  type: 'gauge' | 'counter' = 'gauge',
) {
  register({
    name,
    help,
    type,
    *samples() {
      for (const [labels, value] of read()) yield ['', labels, value]
    },
  })
}

/** All metrics in Prometheus' text format 0.0.4. */
export function exposition() {
  const lines: string[] = []
  for (const { name, help, type, samples } of metrics.values()) {
    lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`)
    for (const [suffix, labels, value] of samples()) {
      lines.push(`${name}${suffix}${labelText(labels)} ${value}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function seriesOf<State>(create: () => State) {
  const known = new Map<string, { labels: Labels; state: State }>()
  return {
    all: () => known.values(),
    of: (labels: Labels) => {
      // Shorter made than the text that Prometheus reads, and the names are always the same.
      const key = Object.values(labels).join()
      const found = known.get(key)
      if (found) return found.state
      const state = create()
      if (known.size < MOST_SERIES) known.set(key, { labels, state })
      return state
    },
  }
}

function labelText(labels: Labels) {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return parts.length > 0 ? `{${parts.join(',')}}` : ''
}

const escaped = (value: string | number) =>
  String(value).replace(/[\\"\n]/g, (char) => (char === '\n' ? '\\n' : `\\${char}`))
