import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { networksOf } from '../network/networks.ts'

/**
 * Names each request: by the id that a trusted proxy gave it, so that its log and ours can be read together; anybody else's
 * word could write what it likes into the log, so such a request gets an id of ours.
 */
export function requestIds(proxies: readonly string[]) {
  const trusted = networksOf(proxies)
  return ({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>) => {
    const given = headers['x-request-id']
    const { remoteAddress = '' } = socket
    const fits = typeof given === 'string' && /^[\w.:/+=-]{1,128}$/.test(given)
    return fits && trusted.has(remoteAddress) ? given : randomUUID()
  }
}
