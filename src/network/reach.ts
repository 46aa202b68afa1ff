import { lookup as dnsLookup, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { networksOf } from './networks.ts'

// Where we may ask that others name: webhooks, and sites that stand elsewhere. An administrator names an address, a name server says where it is, and both may be wrong or hostile: the
// platform stands in a network whose other machines trust it.

/** IANA's special-purpose registries: what is not to be reached over the internet, or reaches something else than it says. */
const SPECIAL_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]
/** Of IPv6 only this is given to anybody; whatever maps, translates or tunnels IPv4 lies outside or is named below. */
const GLOBAL_6 = ['2000::/3']
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']

const special = networksOf([...SPECIAL_4, ...SPECIAL_6])
const global6 = networksOf(GLOBAL_6)

/** Whether the address, IPv4 or IPv6, is one of the internet's. */
export function isPublic(address: string) {
  const family = isIP(address)
  if (family === 4) return !special.has(address)
  return family === 6 && global6.has(address) && !special.has(address)
}

/** Whether we may ask there: on the internet, or in a private network that the operator named. */
export type MayReach = (address: string) => boolean

export function reachOf(privateNetworks: readonly string[]): MayReach {
  const allowed = networksOf(privateNetworks)
  return (address) => isPublic(address) || allowed.has(address)
}

/** The address is none that we may ask. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Asks for all addresses of a name, as `dns.lookup` does. */
export type Resolve = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export const resolve: Resolve = (host, done) => dnsLookup(host, { all: true }, done)

/**
 * Looks a name up for a connection and gives it only what it may reach. The connection goes to the very address that was looked at:
 * a name that leads elsewhere the next time it is asked gains nothing.
 */
export const checkedLookup =
  (mayReach: MayReach, ask: Resolve = resolve): LookupFunction =>
  (host, { all }, done) =>
    ask(host, (error, found) => {
      if (error) return done(error, [])
      const addresses = found.filter(({ address }) => mayReach(address))
      const [first] = addresses
      if (!first) return done(new Refused(host), [])
      return all ? done(null, addresses) : done(null, first.address, first.family)
    })

/** The address in a URL's host, where it names one instead of a name. */
export function literalAddress({ hostname }: URL) {
  const address = hostname.replace(/^\[|\]$/g, '')
  return isIP(address) === 0 ? undefined : address
}
