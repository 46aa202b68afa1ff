import type { IncomingMessage } from 'node:http'

/**
 * Lets a request say its path alone, whichever form it came in: proxies may ask for a whole address, whose host then counts, whatever
 * the header says (RFC 9112, 3.2.2).
 * @returns false for what is no address
 */
export function normalizeTarget(request: IncomingMessage) {
  const { url = '' } = request
  if (url.startsWith('/')) return true
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return false
  const { host, pathname, search } = new URL(url)
  request.url = pathname + search
  request.headers.host = host
  return true
}
