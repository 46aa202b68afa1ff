import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublic, type Resolve, reachOf } from '../network/reach.ts'
import { post } from './post.ts'

describe('the internet', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2a00:1450:4001:81b::200e',
    '2606:4700:4700::1111',
  ])('has %s', (address) => expect(isPublic(address)).toBe(true))
})

describe('a private, local or special address', () => {
  const all = [
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '127.0.0.1', '127.9.9.9'],
    ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.168.1.1'],
    ...['198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', 'fec0::1'],
    // IPv4 within IPv6: mapped, compatible, translated, tunnelled.
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1'],
    ...['64:ff9b:1::a00:1', '2002:7f00:1::', '2002:c0a8:101::1', '2001:0:4136:e378::1'],
    ...['2001:db8::1', '100::1', '5f00::1', '3fff::1'],
    // What is no address at all.
    ...['', 'localhost', '256.1.1.1', '127.1', '0x7f.1', 'fe80::1%eth0'],
  ]
  it.each(all)('%s is none of the internet’s', (address) => expect(isPublic(address)).toBe(false))

  it('is reached where the operator allows it', () => {
    const mayReach = reachOf(['10.1.0.0/16', 'loopback', 'fd00::5'])
    for (const address of ['10.1.2.3', '127.0.0.1', '::1', 'fd00::5', '8.8.8.8']) {
      expect(mayReach(address), address).toBe(true)
    }
    for (const address of ['10.2.0.1', '192.168.0.1', 'fd00::6', 'fe80::1', '169.254.169.254']) {
      expect(mayReach(address), address).toBe(false)
    }
  })
})

describe('a notice', () => {
  let port: number
  let asked: string[]
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}`)
    if (request.url === '/moved') response.writeHead(307, { location: `http://127.0.0.1:${port}/` })
    else if (request.url === '/endless') {
      response.writeHead(500)
      const more = () => {
        while (!response.destroyed && response.write('€'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
      return
    } else if (request.url === '/silent') return
    response.end('жақсы\0')
  })
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    port = (server.address() as AddressInfo).port
    asked = []
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const send = (
    address: string,
    { allowed = [] as string[], resolve }: { allowed?: string[]; resolve?: Resolve } = {},
  ) =>
    post(address.replace('PORT', String(port)), {
      headers: {},
      body: '{}',
      mayReach: reachOf(allowed),
      patience: 500,
      signal: new AbortController().signal,
      ...(resolve && { resolve }),
    })

  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0:PORT/',
    'http://169.254.169.254/latest/meta-data/',
  ])('is not sent to %s', async (address) => {
    asked = []
    expect(await send(address)).toMatchObject({ status: null, fault: 'refused' })
    expect(asked).toEqual([])
  })

  it('goes to the very address that was looked at, whatever the name says next', async () => {
    const answers = ['127.0.0.2', '127.0.0.1']
    let questions = 0
    const rebinding: Resolve = (_, done) =>
      done(null, [{ address: answers[questions++] ?? '127.0.0.1', family: 4 }])
    const address = 'http://rebinding.example:PORT/'
    // At the first answer, which is allowed, nobody listens; at the second somebody does.
    const first = await send(address, { resolve: rebinding, allowed: ['127.0.0.2'] })
    expect(first).toMatchObject({ status: null, fault: 'connection' })
    expect(questions).toBe(1)
    const second = await send(address, { resolve: rebinding, allowed: ['127.0.0.2'] })
    expect(second).toMatchObject({ status: null, fault: 'refused' })
  })

  it('goes to none of a name’s addresses but those that it may', async () => {
    asked = []
    const mixed: Resolve = (_, done) =>
      done(null, [
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ])
    const outcome = await send('http://mixed.example:PORT/', {
      resolve: mixed,
      allowed: ['127.0.0.1'],
    })
    expect(outcome).toMatchObject({ status: 200, answer: 'жақсы' })
    expect(asked).toEqual([`mixed.example:${port}`])
  })

  it('follows no redirect', async () => {
    asked = []
    const outcome = await send('http://127.0.0.1:PORT/moved', { allowed: ['loopback'] })
    expect(outcome).toMatchObject({ status: 307, fault: null })
    expect(asked).toHaveLength(1)
  })

  it('reads the beginning of an answer without end', async () => {
    const outcome = await send('http://127.0.0.1:PORT/endless', { allowed: ['loopback'] })
    expect(outcome).toMatchObject({ status: 500, fault: null })
    expect(outcome.answer).toMatch(/^€{1,500}/)
    expect(outcome.answer.length).toBeLessThanOrEqual(500)
  })

  it('waits for an answer so long and no longer', async () => {
    const outcome = await send('http://127.0.0.1:PORT/silent', { allowed: ['loopback'] })
    expect(outcome).toMatchObject({ status: null, fault: 'timeout' })
    expect(outcome.milliseconds).toBeLessThan(2_000)
  })

  it('says what was wrong with a name and with a connection', async () => {
    expect(await send('http://no-such-host.invalid/')).toMatchObject({ fault: 'name' })
    expect(await send('https://127.0.0.1:PORT/', { allowed: ['loopback'] })).toMatchObject({
      fault: 'tls',
    })
    expect(await send('http://127.0.0.1:1/', { allowed: ['loopback'] })).toMatchObject({
      fault: 'connection',
    })
  })
})
