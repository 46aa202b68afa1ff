import { safeUrl } from './url.ts'

interface Provider {
  id: RegExp
  hosts: string[]
  /** The id within an address of one of the hosts. */
  find(url: URL): string | null | undefined
  address(id: string): string
}

/** Where videos may come from. Another place is one entry more. */
const PROVIDERS = {
  youtube: {
    id: /^[\w-]{11}$/,
    hosts: ['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    find: ({ hostname, pathname, searchParams }) =>
      hostname.endsWith('youtu.be')
        ? pathname.split('/')[1]
        : (/^\/(?:shorts|live|embed|v)\/([^/]+)/.exec(pathname)?.[1] ?? searchParams.get('v')),
    address: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  // What is not listed publicly has a second part: 76979871/a1b2c3.
  vimeo: {
    id: /^\d{5,12}(\/[0-9a-f]{6,20})?$/,
    hosts: ['vimeo.com', 'player.vimeo.com'],
    find: ({ pathname, searchParams }) => {
      const found = /\/(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(pathname)
      const hash = found?.[2] ?? searchParams.get('h')
      return found && (hash ? `${found[1]}/${hash}` : found[1])
    },
    address: (id) => `https://vimeo.com/${id}`,
  },
} satisfies Record<string, Provider>

export interface Video {
  provider: keyof typeof PROVIDERS
  id: string
}

/** The video that an address leads to, or that is stored as `provider:id`; undefined where it is at none of the known places. */
export function videoOf(value: unknown): Video | undefined {
  if (typeof value !== 'string') return undefined
  const stored = /^(\w+):([\w/-]+)$/.exec(value)
  if (stored && Object.hasOwn(PROVIDERS, stored[1] as string)) {
    return known(stored[1] as Video['provider'], stored[2])
  }
  const safe = safeUrl(value)
  if (!safe || !/^https?:/i.test(safe)) return undefined
  const url = new URL(safe)
  const host = url.hostname.replace(/^www\./, '')
  for (const [name, { hosts, find }] of Object.entries(PROVIDERS) as [
    Video['provider'],
    Provider,
  ][]) {
    if (hosts.includes(host)) return known(name, find(url))
  }
  return undefined
}

function known(provider: Video['provider'], id: string | null | undefined): Video | undefined {
  return id && PROVIDERS[provider].id.test(id) ? { provider, id } : undefined
}

export const storedVideo = ({ provider, id }: Video) => `${provider}:${id}`

/** The address where a person watches it. */
export const videoAddress = ({ provider, id }: Video) => PROVIDERS[provider].address(id)
