import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { freePort } from '../../test/support/platform.ts'
import { parseEnv } from '../env.ts'
import { createHttp } from './http.ts'

/** What a server takes for the address of a client who says that it came by a proxy. */
async function addressBehind(environment: Record<string, string>) {
  const PORT = String(await freePort())
  const env = parseEnv({ NODE_ENV: 'test', PORT, LOG_LEVEL: 'silent', ...environment })
  const http = createHttp(env, async () => true)
  http.routes.get('/ip', ({ ip }) => ip)
  await http.listen()
  await http.open()
  const headers = { 'x-forwarded-for': '203.0.113.7' }
  const answer = await fetch(`http://127.0.0.1:${PORT}/ip`, { headers })
  const ip = await answer.text()
  await http.close()
  return ip
}

it('a proxy is believed only where it is named', async () => {
  expect(await addressBehind({})).toBe('127.0.0.1')
  expect(await addressBehind({ TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.1' })).toBe('127.0.0.1')
  expect(await addressBehind({ TRUSTED_PROXIES: '192.0.2.1,loopback' })).toBe('203.0.113.7')
  expect(await addressBehind({ TRUSTED_PROXIES: '127.0.0.1' })).toBe('203.0.113.7')
})

/** What a server that says what was asked of it answers to these very lines. */
async function answerTo(...lines: string[]) {
  const PORT = String(await freePort())
  const http = createHttp(
    parseEnv({ NODE_ENV: 'test', PORT, LOG_LEVEL: 'silent' }),
    async () => true,
  )
  // As Next does, whatever it is to serve.
  http.server.on('upgrade', (_, socket) => socket.destroy())
  http.routes.all('/*', ({ url, headers }) => `asked ${headers.host}${url}`)
  await http.listen()
  await http.open()
  const socket = connect(Number(PORT), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`${lines.join('\r\n')}\r\nconnection: close\r\n\r\n`)
  const answer = await text(socket)
  await http.close()
  return answer
}

it.each([
  ['h2c', 'http2-settings: AAMAAABkAAQAAP__'],
  ['websocket', 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ=='],
])('whoever would rather speak %s is answered as if that were not said', async (upgrade, more) => {
  const headers = ['host: site.example.kz', 'connection: upgrade', `upgrade: ${upgrade}`, more]
  const answer = await answerTo('GET /kk/ HTTP/1.1', ...headers)
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(answer).toMatch(/asked site\.example\.kz\/kk\/$/)
})

it.each([
  ['http://site.example.kz:3000/kk/?a=1', 'asked site.example.kz:3000/kk/?a=1'],
  ['HTTP://site.example.kz', 'asked site.example.kz/'],
])('a whole address as proxies ask for it is taken, and its host counts: %s', async (url, said) => {
  const answer = await answerTo(`GET ${url} HTTP/1.1`, 'host: other.example.kz')
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(answer.endsWith(said)).toBe(true)
})

it.each(['http://', 'http://[/', 'ftp://site.example.kz/', 'kk/'])(
  'what is no address is refused: %s',
  async (url) => {
    expect(await answerTo(`GET ${url} HTTP/1.1`, 'host: a')).toMatch(/^HTTP\/1\.1 400 /)
  },
)
