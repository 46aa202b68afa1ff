import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
  await builders(platform.payload).region({ slug: 'almaty', title: 'Алматы' })
})
afterAll(() => platform.close())

const ask = (init: RequestInit, search = '') => fetch(`${platform.url}/graphql${search}`, init)
const post = (body: string, headers: Record<string, string> = {}) =>
  ask({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

describe('GraphQL over HTTP', () => {
  it('answers GET and POST', async () => {
    const query = '{ regions { title } }'
    const expected = { data: { regions: [{ title: 'Алматы' }] } }
    const got = await ask(
      { headers: { accept: 'application/json' } },
      `?query=${encodeURIComponent(query)}`,
    )
    expect(await got.json()).toEqual(expected)
    const posted = await post(JSON.stringify({ query }), {
      accept: 'application/graphql-response+json',
    })
    expect(posted.headers.get('content-type')).toContain('application/graphql-response+json')
    expect(await posted.json()).toEqual(expected)
  })

  it('takes variables by GET', async () => {
    const search = `?query=${encodeURIComponent('query($s:String!){region(slug:$s){title}}')}&variables=${encodeURIComponent('{"s":"almaty"}')}`
    expect(await (await ask({}, search)).json()).toEqual({ data: { region: { title: 'Алматы' } } })
  })

  it('may be read from any site, and asks no permission for it', async () => {
    const answer = await post('{"query":"{ regions { title } }"}', {
      origin: 'https://site.example.kz',
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    const preflight = await ask({
      method: 'OPTIONS',
      headers: { origin: 'https://x.kz', 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(204)
  })

  it('gives a browser the GraphiQL console, from its own files', async () => {
    const page = await (await ask({ headers: { accept: 'text/html' } })).text()
    expect(page).toContain('GraphiQL')
    expect(page.match(/<(script|link)[^>]+(src|href)="https?:\/\//g)).toBeNull()
  })

  it.each([
    ['a syntax error', '{"query":"{ regions { "}', 400],
    ['an unknown field', '{"query":"{ regions { password } }"}', 400],
    ['no query', '{}', 400],
    ['broken JSON', '{"query":', 400],
    ['a body over the limit', JSON.stringify({ query: `# ${'x'.repeat(1_100_000)}` }), 413],
  ])('refuses %s with its status, and reveals nothing', async (_, body, status) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toMatch(/node_modules|\.ts:|postgres/)
  })

  it.each([
    ['Locale', '{ regions(locale: DE) { title } }'],
    ['DateTime', '{ articles(filter: { from: "yesterday" }) { totalCount } }'],
    ['DateTime', '{ articles(filter: { from: "2026-02-30T00:00:00Z" }) { totalCount } }'],
  ])('names a wrong %s', async (type, query) => {
    const { errors } = await platform.query(query)
    expect(errors?.[0]?.message).toContain(type)
  })

  it('says of a failure of its own only that it was one', async () => {
    await platform.sql('alter table delivery.entries rename to away')
    const { errors, data } = await platform.query('{ regions { id title } }')
    await platform.sql('alter table delivery.away rename to entries')
    expect(data ?? null).toBeNull()
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong on our side',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ])
  })

  it('answers introspection', async () => {
    const { data } = await platform.query('{ __schema { queryType { fields { name } } } }')
    expect(data.__schema.queryType.fields.map(({ name }: any) => name)).toContain('changes')
  })

  it('asks for 50 of each type in three languages in one request', async () => {
    const one = (locale: string) => `
      a${locale}: articles(first: 50, locale: ${locale}) { nodes { title cover { url } districts { title } } }
      c${locale}: centers(first: 50, locale: ${locale}) { nodes { title cover { url } district { title } } }`
    const { errors } = await platform.query(`{ ${['KK', 'RU', 'EN'].map(one).join('')} }`)
    expect(errors).toBeUndefined()
  })

  it.each([
    [
      'levels without end',
      `{ articles(first: 100) { nodes ${'{ related(first: 20) '.repeat(6)}{ id }${' }'.repeat(6)} } }`,
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 2100 }, (_, n) => `a${n}: regions { title }`).join(' ')} }`,
    ],
    ['too deep', `{ regions ${'{ districts { region '.repeat(12)}{ id }${' } }'.repeat(12)} }`],
    [
      'fragments that multiply',
      `{ regions { ...a ...a ...a } } fragment a on Region { districts { ...b ...b ...b } } fragment b on District { centers(first: 100) { nodes { articles(first: 100) { nodes { id } } } } }`,
    ],
  ])('refuses before it runs what costs too much: %s', async (_, query) => {
    const answer = await post(JSON.stringify({ query }))
    expect(answer.status).toBe(400)
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] }
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
  })

  it('calls a value that cannot be used the client\u2019s mistake', async () => {
    for (const query of [
      '{ article(slug: "a\\u0000b") { id } }',
      '{ centers(filter: { districts: ["\\u0000"] }) { totalCount } }',
    ]) {
      const { errors } = await platform.query(query)
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})
