import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** As strict as a site of files and of an API elsewhere can have it. Placeholders of pictures are data, things for machines do not run. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: http:; connect-src http:; form-action http:; base-uri 'none'"

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** Serves a built site as any host of static files does. */
export async function serve(folder: string) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html')
    const found = await readFile(join(folder, path)).catch(() => undefined)
    const file = found ? path : '/404.html'
    const bytes = found ?? (await readFile(join(folder, file)))
    const isText = !['.woff2', '.jpg'].includes(extname(file))
    response.writeHead(found ? 200 : 404, {
      'content-security-policy': POLICY,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(isText && { 'content-encoding': 'gzip' }),
    })
    response.end(isText ? gzipSync(bytes) : bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
