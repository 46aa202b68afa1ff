import { monitorEventLoopDelay } from 'node:perf_hooks'
import { gauge } from './registry.ts'

/** Nanoseconds in a second. */
const NANO = 1e9

/** The numbers of the process itself: time of the CPU, memory, and how long its one thread lets others wait. */
export function measureProcess() {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  gauge(
    'process_cpu_seconds_total',
    'Time of the CPU spent, user and system.',
    () => {
      const { user, system } = process.cpuUsage()
      return [[{}, (user + system) / 1e6]]
    },
    'counter',
  )
  gauge('process_resident_memory_bytes', 'Memory of the process.', () => [
    [{}, process.memoryUsage.rss()],
  ])
  gauge('nodejs_memory_bytes', 'Memory by what it is used for.', () => {
    const { heapUsed, heapTotal, external, arrayBuffers } = process.memoryUsage()
    return Object.entries({ heapUsed, heapTotal, external, arrayBuffers }).map(([kind, bytes]) => [
      { kind },
      bytes,
    ])
  })
  gauge('process_start_time_seconds', 'When it began, in Unix time.', () => [
    [{}, performance.timeOrigin / 1000],
  ])
  gauge('nodejs_eventloop_delay_seconds', 'Delay of the event loop since the last look.', () => {
    const read = {
      p50: delay.percentile(50),
      p99: delay.percentile(99),
      max: delay.count > 0 ? delay.max : 0,
    }
    delay.reset()
    return Object.entries(read).map(([quantile, value]) => [{ quantile }, value / NANO])
  })
  return () => delay.disable()
}
