import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { reachOf } from '../network/reach.ts'
import { publicationOf } from './elsewhere.ts'

const SHOWN = { cursor: 'WzEsMSwiIiwiIl0', at: '2026-11-22T10:00:00.000Z' }
const everywhere = reachOf(['loopback'])
const internet = reachOf([])

let close = () => undefined as unknown
afterEach(() => close())

async function site(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => server.close()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a site elsewhere', () => {
  it('is asked what it shows', async () => {
    const url = await site((request, response) => {
      response.writeHead(request.url === '/.well-known/publication.json' ? 200 : 404)
      response.end(JSON.stringify({ ...SHOWN, more: 1 }))
    })
    expect(await publicationOf(url, everywhere)).toEqual(SHOWN)
  })

  it.each<[string, RequestListener]>([
    ['nothing', (_, response) => response.writeHead(404).end()],
    ['a page', (_, response) => response.end('<!doctype html>')],
    ['something else', (_, response) => response.end('{"cursor":1}')],
    ['without end', (_, response) => response.end(`"${'x'.repeat(100_000)}"`)],
    ['that it is elsewhere', (_, response) => response.writeHead(302, { location: '/' }).end()],
    ['not at all', (_, response) => response.destroy()],
  ])('that says %s is silent', async (_, answer) => {
    expect(await publicationOf(await site(answer), everywhere)).toBeUndefined()
  })

  it('is not asked within our own networks, unless that is allowed', async () => {
    let asked = 0
    const url = await site((_, response) => {
      asked += 1
      response.end(JSON.stringify(SHOWN))
    })
    expect(await publicationOf(url, internet)).toBeUndefined()
    expect(await publicationOf(url.replace('127.0.0.1', 'localhost'), internet)).toBeUndefined()
    expect(
      await publicationOf(url.replace('127.0.0.1', '[::ffff:127.0.0.1]'), internet),
    ).toBeUndefined()
    expect(asked).toBe(0)
    expect(await publicationOf(url, reachOf(['10.0.0.0/8']))).toBeUndefined()
    expect(await publicationOf(url, reachOf(['127.0.0.1']))).toEqual(SHOWN)
    expect(await publicationOf(url.replace('127.0.0.1', 'localhost'), everywhere)).toEqual(SHOWN)
    expect(asked).toBe(2)
  })
})
