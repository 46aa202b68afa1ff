import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../test/support/browser.ts'
import { startDelivery, type TestDelivery } from '../../../test/support/delivery.ts'

let delivery: TestDelivery

beforeAll(async () => {
  delivery = await startDelivery({ TRUSTED_PROXIES: 'loopback' })
})
afterAll(() => delivery.close())

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const query = '{ topics { id } }'

describe('every answer of the public side', () => {
  it.each([
    ['an answer', '/graphql?query={topics{id}}', {}],
    ['a mistake', '/graphql?query={', {}],
    ['a request that is none', '/graphql', { method: 'POST', body: 'x' }],
    ['another method', '/graphql', { method: 'DELETE' }],
    ['a preflight', '/graphql', { method: 'OPTIONS' }],
    ['a picture that there is not', '/media/1-0123456789ab/a.jpg', {}],
  ])('tells browsers what not to do with it: %s', async (_, path, init) => {
    const { headers } = await fetch(delivery.url + path, init)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
      'x-request-id': expect.stringMatching(UUID),
    })
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('CORS', () => {
  const ORIGIN = 'https://karasai.example.kz'

  it('is for the listed origins alone, where there is a list', async () => {
    const listed = await startDelivery({ GRAPHQL_ORIGINS: `${ORIGIN}, https://b.example.kz` })
    try {
      const allowed = async (origin?: string) => {
        const { headers } = await listed.ask({ query }, origin ? { origin } : {})
        expect(headers.get('vary')).toContain('origin')
        return headers.get('access-control-allow-origin')
      }
      expect(await allowed(ORIGIN)).toBe(ORIGIN)
      expect(await allowed('https://b.example.kz')).toBe('https://b.example.kz')
      expect(await allowed('https://evil.example')).toBeNull()
      expect(await allowed(`${ORIGIN}.evil.example`)).toBeNull()
      expect(await allowed('null')).toBeNull()
      expect(await allowed()).toBeNull()
    } finally {
      await listed.close()
    }
  })

  it('lets a page of another origin ask, and see its limit', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      // The same machine under another name is another origin.
      await page.goto(`${delivery.url.replace('127.0.0.1', 'localhost')}/healthz`)
      const seen = await page.evaluate(
        async ([url, text]) => {
          const answer = await fetch(`${url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
            body: JSON.stringify({ query: text }),
          })
          return { body: await answer.json(), id: answer.headers.get('x-request-id') }
        },
        [delivery.url, query],
      )
      expect(seen).toEqual({ body: { data: { topics: [] } }, id: expect.stringMatching(UUID) })
    } finally {
      await browser.close()
    }
  })
})

describe('the console', () => {
  it('runs under a policy that lets no other script run', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text()))
          complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      const opened = await page.goto(`${delivery.url}/graphql`)
      const policy = opened?.headers()['content-security-policy'] ?? ''
      expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]+=' blob:;/)
      expect(policy).toContain("frame-ancestors 'none'")
      await page.click('button.graphiql-execute-button')
      await page.waitForFunction(() =>
        document.querySelector('.result-window')?.textContent?.includes('totalCount'),
      )
      expect(complaints).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

describe('the id of a request', () => {
  const idOf = async (at: TestDelivery, given: string) =>
    (await at.ask({ query }, { 'x-request-id': given })).headers.get('x-request-id')

  it('is that of a trusted proxy', async () => {
    expect(await idOf(delivery, '7f9c2b:1')).toBe('7f9c2b:1')
    for (const odd of ['a b', 'x'.repeat(129), '{"a":1}']) {
      expect(await idOf(delivery, odd)).toMatch(UUID)
    }
  })

  it('is ours, whatever anybody else says', async () => {
    const open = await startDelivery({ TRUSTED_PROXIES: '10.0.0.0/8, fc00::/7' })
    try {
      const ids = await Promise.all(['a', 'a', 'b'].map((given) => idOf(open, given)))
      for (const id of ids) expect(id).toMatch(UUID)
      expect(new Set(ids).size).toBe(3)
    } finally {
      await open.close()
    }
  })
})
