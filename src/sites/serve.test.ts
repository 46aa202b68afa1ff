import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SiteFiles } from '../../site/builder/files.ts'
import { openFolder } from '../../test/support/folder.ts'
import { BuiltSites } from './files.ts'
import { siteHandler } from './serve.ts'

const HTML = 'text/html; charset=utf-8'
const LONG = `<!doctype html><title>Үй</title>${'<p>Қарасай ауданының жастары</p>'.repeat(50)}`

let port: number
let close: () => void
let files: SiteFiles

beforeAll(async () => {
  const folder = await openFolder('sites')
  files = new SiteFiles(join(folder, 'karasai'))
  await files.open()
  const keep = (text: string, type = HTML) => files.keep(Buffer.from(text), type)
  const allowed = { script: ['c2NyaXB0'], style: [] }
  await files.swap({
    host: 'karasai.example.kz',
    files: {
      '/': { to: '/kk/', status: 302 },
      '/kk/': await keep(LONG),
      '/kk/inline/': await files.keep(Buffer.from('<script>1</script>'), HTML, { allowed }),
      '/kk/404.html': await keep('<p>Мұндай бет жоқ</p>'),
      '/404.html': await keep('<p>Нет такой страницы</p>'),
      '/_astro/a.css': await files.keep(Buffer.from('a{}'), 'text/css', { immutable: true }),
      '/ru/новости/': await keep('<p>Новости</p>'),
    },
  })
  const handle = siteHandler(new BuiltSites(folder), 'https://cms.example.kz')
  const server = createServer(async (asked, response) => {
    if (!(await handle(asked, response))) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  close = () => server.close()
})
afterAll(() => close())

interface Asked {
  host?: string
  method?: string
  headers?: Record<string, string>
}

function get(path: string, { host = 'karasai.example.kz', method = 'GET', headers }: Asked = {}) {
  return new Promise<{ status: number; headers: Record<string, any>; body: Buffer }>((resolve) => {
    request(
      { port, host: '127.0.0.1', path, method, headers: { host, ...headers } },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        )
      },
    ).end()
  })
}

describe('a site', () => {
  it.each([
    'karasai.example.kz',
    'KARASAI.example.kz:8080',
    'karasai.localhost:3000',
    'karasai.localhost.:3000',
    'karasai.example.kz.',
  ])('is there as %s', async (host) => {
    const { status, headers, body } = await get('/kk/', { host })
    expect([status, headers['content-type']]).toEqual([200, HTML])
    expect(body.toString()).toBe(LONG)
  })

  it.each([
    'cms.example.kz',
    'cms.example.kz.',
    'localhost',
    '127.0.0.1',
    'ile.example.kz',
    '../karasai',
    'karasai',
  ])('is not there as %s: that is somebody else', async (host) => {
    expect((await get('/kk/', { host })).status).toBe(418)
  })

  it('knows what the visitor has', async () => {
    const { etag } = (await get('/kk/')).headers
    const again = await get('/kk/', { headers: { 'if-none-match': `W/"other", ${etag}` } })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    expect(again.headers['content-security-policy']).toContain("default-src 'none'")
    expect((await get('/kk/', { headers: { 'if-none-match': '"old"' } })).status).toBe(200)
  })

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, *;q=0.1', 'gzip', gunzipSync],
    ['br;q=0.2, gzip;q=0.8', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('to whom takes %s gives %s', async (accepted, encoding, open) => {
    const { headers, body } = await get('/kk/', { headers: { 'accept-encoding': accepted } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('accept-encoding')
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(open(body).toString()).toBe(LONG)
  })

  it('tells each form by an ETag of its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (name) => (await get('/kk/', { headers: { 'accept-encoding': name } })).headers.etag,
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('answers HEAD as GET, without the body', async () => {
    const { status, headers, body } = await get('/kk/', { method: 'HEAD' })
    expect([status, body.length, Number(headers['content-length'])]).toEqual([
      200,
      0,
      Buffer.byteLength(LONG),
    ])
  })

  it('only gives', async () => {
    const { status, headers } = await get('/kk/', { method: 'POST' })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it.each([
    ['/kk', 301, '/kk/'],
    ['/kk?a=b', 301, '/kk/?a=b'],
    ['/kk/index.html', 301, '/kk/'],
    ['/ru/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8', 301, encodeURI('/ru/новости/')],
    ['/', 302, '/kk/'],
  ])('%s leads with %s to %s', async (path, status, location) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.location]).toEqual([status, location])
  })

  it('says in the language of the address that there is nothing', async () => {
    const kazakh = await get('/kk/joq/')
    expect([kazakh.status, kazakh.body.toString()]).toEqual([404, '<p>Мұндай бет жоқ</p>'])
    expect((await get('/ru/net/')).body.toString()).toBe('<p>Нет такой страницы</p>')
    expect((await get('/en/404.html')).status).toBe(404)
  })

  it.each([
    '/../manifest.json',
    '/%2e%2e/manifest.json',
    '/..%2fmanifest.json',
    '/kk/..%5c..%5cmanifest.json',
    '//etc/passwd',
    '//anything/',
    '//kk/',
    '/\\\\anything/',
    '/manifest.json',
    '/__proto__',
    '/constructor',
    '/files/',
  ])('has nothing outside its pages: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('does not understand what cannot be decoded', async () => {
    expect((await get('/%ff')).status).toBe(400)
  })

  it('keeps for ever only what tells its content by its name', async () => {
    expect((await get('/_astro/a.css')).headers['cache-control']).toContain('immutable')
    expect((await get('/kk/')).headers['cache-control']).toBe('public, no-cache')
  })

  it('lets pages run what is their own, and nothing else', async () => {
    const policy = (await get('/kk/inline/')).headers['content-security-policy']
    expect(policy).toContain("script-src 'self' 'sha256-c2NyaXB0';")
    expect(policy).toContain("img-src 'self' data: https://cms.example.kz;")
    expect(policy).not.toContain('unsafe')
    expect((await get('/kk/')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("script-src 'self';"),
    })
  })

  it('keeps a content that several pages have at the same moment', async () => {
    const same = Array.from({ length: 8 }, () => files.keep(Buffer.from(`Бірдей ${LONG}`), HTML))
    expect(new Set((await Promise.all(same)).map(({ hash }) => hash)).size).toBe(1)
  })

  it('is another one as soon as its manifest is', async () => {
    const file = await files.keep(Buffer.from('<p>Жаңа</p>'), HTML)
    const manifest = await files.manifest()
    await files.swap({
      host: 'karasai.example.kz',
      files: { ...manifest?.files, '/kk/new/': file },
    })
    expect((await get('/kk/new/')).body.toString()).toBe('<p>Жаңа</p>')
  })
})
