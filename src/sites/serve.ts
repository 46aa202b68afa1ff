import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Manifest, StoredFile } from '../../site/builder/files.ts'
import { isKnown } from '../delivery/http/caching.ts'
import type { BuiltSites } from './files.ts'
import { headersOf } from './headers.ts'
import type { SiteHosts } from './hosts.ts'
import { answerUnbuilt } from './unbuilt.ts'

/**
 * Serves the built sites, each under its host name. Nothing but what a manifest names can be reached, so no path leads outside.
 * @param publicUrl the platform's own address: that host is never a site's
 * @param hosts of all sites, those too that are not built yet
 * @returns whether the request was for a site; told at once where it is for the platform itself
 */
export function siteHandler(sites: BuiltSites, publicUrl: string, hosts?: Pick<SiteHosts, 'find'>) {
  const { origin, hostname } = new URL(publicUrl)
  const own = new Set([hostname, 'localhost', '127.0.0.1'])
  const serve = async (host: string, request: IncomingMessage, response: ServerResponse) => {
    const site = await sites.byHost(host)
    if (!site) return unbuilt(host, request, response)
    const content = (name: string) => sites.content(site.slug, name)
    await answer(request, response, { manifest: site.manifest, content, api: origin })
    return true
  }
  const unbuilt = async (host: string, { method }: IncomingMessage, response: ServerResponse) => {
    const known = await hosts?.find(host)
    if (known) answerUnbuilt(response, known.isBuilt, method !== 'HEAD')
    return known !== undefined
  }
  return (request: IncomingMessage, response: ServerResponse) => {
    const host = hostOf(request)
    return host && !own.has(host) ? serve(host, request, response) : false
  }
}

/** Without the port, and the dot of the root that names may end with. */
const hostOf = ({ headers }: IncomingMessage) =>
  headers.host?.toLowerCase().replace(/\.?(:\d+)?$/, '')

interface Site {
  manifest: Manifest
  content(name: string): Promise<Buffer>
  api: string
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  }
  const asked = pathOf(request.url ?? '/')
  if (!asked) return void response.writeHead(400).end()
  const { path, query } = asked
  const { files } = site.manifest
  const file = Object.hasOwn(files, path) ? files[path] : undefined
  if (file && 'to' in file) return void redirect(response, file.to, file.status)
  if (file) return send(request, response, site, file, 200)
  const folder = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : `${path}/`
  if (Object.hasOwn(files, folder)) return void redirect(response, encodeURI(folder) + query, 301)
  return send(request, response, site, notFound(files, path), 404)
}

/** The path as a manifest has it; undefined for one that cannot be read. */
function pathOf(address: string) {
  try {
    // Not beside a base: `//host/` would be an address of its own.
    const { pathname, search } = new URL(`http://site${address}`)
    return { path: decodeURIComponent(pathname), query: search }
  } catch {
    return undefined
  }
}

function redirect(response: ServerResponse, location: string, status: number) {
  response.writeHead(status, { location, 'cache-control': 'public, no-cache' }).end()
}

/** The page for what there is not: in the language of the address, where the site has one for each. */
function notFound(files: Manifest['files'], path: string) {
  const language = path.split('/')[1]
  const page = files[`/${language}/404.html`] ?? files['/404.html']
  return page && 'hash' in page ? page : undefined
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { content, api }: Site,
  file: StoredFile | undefined,
  status: number,
) {
  if (!file) return void response.writeHead(status, { 'content-type': 'text/plain' }).end()
  const encoding = preferredEncoding(request.headers['accept-encoding'], file.encodings)
  const etag = `"${file.hash}${encoding ? `-${encoding}` : ''}"`
  const headers: Record<string, string> = { ...headersOf(file, api), etag }
  if (file.encodings.length > 0) headers.vary = 'accept-encoding'
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    const { 'content-type': _, ...unchanged } = headers
    return void response.writeHead(304, unchanged).end()
  }
  const body = await content(file.hash + (encoding ? SUFFIX[encoding] : ''))
  if (encoding) headers['content-encoding'] = encoding
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const SUFFIX = { br: '.br', gzip: '.gz' }
type Encoding = keyof typeof SUFFIX

/** The smallest form that the client takes. */
function preferredEncoding(accepted: string | string[] | undefined, there: Encoding[]) {
  const wishes = new Map(
    String(accepted ?? '')
      .split(',')
      .map((one) => {
        const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
        const q = parameters.find((part) => part.startsWith('q='))
        return [name, q ? Number(q.slice(2)) : 1] as const
      }),
  )
  const wish = (name: string) => wishes.get(name) ?? wishes.get('*') ?? 0
  const [best] = there.filter((name) => wish(name) > 0).toSorted((a, b) => wish(b) - wish(a))
  return best
}
