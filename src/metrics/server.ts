import { createServer } from 'node:http'
import { StartError } from '../startError.ts'
import { measureProcess } from './process.ts'
import { exposition } from './registry.ts'

export interface MetricsServer {
  close(): Promise<void>
}

/**
 * Gives Prometheus the numbers of this process at `/metrics`, on a port of its own that the world does not reach.
 * @throws StartError where the port is taken
 */
export async function startMetrics(port: number, host: string): Promise<MetricsServer> {
  const stopMeasuring = measureProcess()
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    response.end(exposition())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new StartError(`METRICS_PORT ${port} cannot be used: ${error.message}`)),
    )
    server.listen(port, host, resolve)
  })
  return {
    close: () => {
      stopMeasuring()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
