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
