declare module 'autocannon' {
  interface Options {
    url: string
    connections: number
    /** Seconds. */
    duration: number
    requests: { method: string; path: string; body?: string; headers?: Record<string, string> }[]
  }
  interface Result {
    /** Milliseconds. */
    latency: { p50: number; p97_5: number; p99: number }
    requests: { average: number; total: number }
    errors: number
    '4xx': number
    '5xx': number
  }
  export default function autocannon(options: Options): Promise<Result>
}
