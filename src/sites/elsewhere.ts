import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { Shown } from '../../site/builder/files.ts'

const PATH = '/.well-known/publication.json'
/** Milliseconds that a site may take to answer, and bytes that it may answer with. */
const PATIENCE = 3_000
const LARGEST = 4_096

/**
 * Asks a site that stands elsewhere what it shows. No redirect is followed.
 * @returns undefined where it does not answer, or not as it should
 */
export async function publicationOf(url: string, { allowPrivate = false } = {}) {
  const text = await fetchText(new URL(PATH, url), allowPrivate).catch(() => '')
  try {
    const { cursor, at } = JSON.parse(text) as Partial<Shown>
    return typeof cursor === 'string' && typeof at === 'string' ? { cursor, at } : undefined
  } catch {
    return undefined
  }
}

function fetchText(url: URL, allowPrivate: boolean) {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const address = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(address) && isPrivate(address)) {
    return Promise.reject(new Error('a private address'))
  }
  return new Promise<string>((resolve, reject) => {
    const asking = request(
      url,
      {
        signal: AbortSignal.timeout(PATIENCE),
        headers: { accept: 'application/json' },
        ...(!allowPrivate && { lookup: publicOnly }),
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
          if (text.length > LARGEST) response.destroy(new Error('too much'))
        })
        response.on('error', reject)
        response.on('end', () =>
          response.statusCode === 200 ? resolve(text) : reject(new Error('another status')),
        )
      },
    )
    asking.on('error', reject)
    asking.end()
  })
}

const PRIVATE = new BlockList()
for (const [network, bits] of [
  ...[
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ],
  ...[
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ],
  ...[['224.0.0.0', 3]],
] as [string, number][]) {
  PRIVATE.addSubnet(network, bits, 'ipv4')
}
for (const [network, bits] of [
  ...[
    ['::', 128],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ],
] as [string, number][]) {
  PRIVATE.addSubnet(network, bits, 'ipv6')
}

/** Whether an address leads into a network that is nobody else's business. */
export const isPrivate = (address: string) =>
  PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** The address is judged as it is connected to, so that a name cannot mean another one a moment later. */
const publicOnly: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.some(({ address }) => isPrivate(address))
    const problem = error ?? (refused ? new Error('a private address') : null)
    const [first] = addresses ?? []
    if (problem || !first) return done(problem ?? new Error('no address'), '', 0)
    if (options.all) return done(null, addresses)
    return done(null, first.address, first.family)
  })
}
