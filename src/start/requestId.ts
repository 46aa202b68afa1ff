import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** The words that TRUSTED_PROXIES has for the usual networks. */
const NAMED: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

/**
 * Names each request: by the id that a trusted proxy gave it, so that its log and ours can be read together; anybody else's
 * word could write what it likes into the log, so such a request gets an id of ours.
 */
export function requestIds(proxies: readonly string[]) {
  const trusted = networks(proxies)
  return ({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>) => {
    const given = headers['x-request-id']
    const { remoteAddress = '' } = socket
    const fits = typeof given === 'string' && /^[\w.:/+=-]{1,128}$/.test(given)
    return fits && trusted.check(remoteAddress, familyOf(remoteAddress)) ? given : randomUUID()
  }
}

function networks(names: readonly string[]) {
  const list = new BlockList()
  for (const network of names.flatMap((name) => NAMED[name] ?? [name])) {
    const [address = '', bits] = network.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
