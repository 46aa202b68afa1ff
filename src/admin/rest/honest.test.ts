import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../test/support/build.ts'
import { type Person, send, signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import { whenThorough } from '../../../test/support/thorough.ts'
import { contentTypes } from '../../content/index.ts'
import { DISTRICTS_IN } from '../../editorial/permissions.ts'

// Whatever a client sends, the answer is no fault of ours: every collection, every operation, every field, with values that fit
// nowhere. What is refused says why in the language of the request, leaves nothing behind, and no stack in the log.

const IDS = ['abc', '1abc', '-1', '0', '1.5', '1e3', '99999999999', 'NaN', '%00', '%27', '987654']
const CONDITIONS = [
  ...['where=x', 'where=1', 'where=[]', 'where[id]=1', 'where[and]=x', 'where[or][0]=x'],
  ...['where[nosuch][equals]=1', 'where[and][0][nosuch][equals]=1', 'where[id][nosuch]=1'],
  ...['where[id][equals]=abc', 'where[id][equals]=99999999999', 'where[id][in]=1,a'],
  ...['where[id][equals]=%00', 'where[%00][equals]=1', 'where[id.x][equals]=1'],
  ...['where[id][exists]=maybe', 'where[id][near]=1', 'where[id][like]=1'],
]
const PARAMETERS = [
  ...[
    'limit=abc',
    'limit=-1',
    'limit=1e9',
    'limit=1.5',
    'page=abc',
    'page=-1',
    'page=0',
    'page=1e18',
  ],
  ...[
    'depth=abc',
    'depth=-1',
    'depth=99999',
    'depth=1.5',
    'locale=xx',
    'locale[a]=b',
    'fallback-locale=xx',
  ],
  ...[
    'fallbackLocale[]=xx',
    'draft=maybe',
    'trash=maybe',
    'pagination=1',
    'data=x',
    'x=%00',
    '%00=1',
    'sort=nosuch',
    'sort=id.x',
    'sort[a]=b',
    'sort=%00',
  ],
]
const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'all',
  'like',
  'contains',
  'greater_than',
  'exists',
  'near',
]
const OPERANDS = ['abc', '%00', '99999999999999', '']
const VALUES: unknown[] = [
  ...['', 'abc', '\0', '\ud800', 'x'.repeat(5000), 99999999999, -1, 1.5, true, false],
  ...[
    [],
    {},
    ['x'],
    [9999],
    999999,
    { a: 1 },
    [null],
    [[1]],
    [{}],
    { root: 1 },
    { root: { children: [1] } },
  ],
  ...['2026-99-99', '+275760-09-13T00:00:00.000Z', { id: 'x' }, { relationTo: 'nosuch', value: 1 }],
]
/** Of every list a share, another one at each turn, so that over collections and fields all is met. */
const SHARE = whenThorough(1, 12)
const share = <One>(list: readonly One[], turn: number) =>
  list.filter((_, index) => (index + turn) % SHARE === 0)

const LANGUAGES = { kk: /[әғқңөұүһі]|Табылмады/i, ru: /[а-яё]/i, en: /^[^а-яё]*[a-z]{3}[^а-яё]*$/i }

let platform: TestPlatform
let admin: Person
/** A document of each collection that has some. */
const samples = new Map<string, number>()
const log: string[] = []

beforeAll(async () => {
  platform = await startTestPlatform({ LOG_LEVEL: 'info' })
  recordLog()
  admin = await signIn(platform, { role: 'administrator' })
  const build = builders(platform.payload)
  const { id: district } = await build.district()
  for (const { collection, type, permanent } of contentTypes) {
    const make = build[type as keyof typeof build] as (data: object) => Promise<{ id: number }>
    const where = DISTRICTS_IN[collection] === 'district' ? { district } : {}
    const { id } = await make({ ...where, ...(!permanent && { _status: 'published' }) })
    samples.set(collection, id)
  }
  samples.set('media', (await build.picture()).id)
  samples.set('users', (await signIn(platform, { role: 'viewer' })).user.id)
})
afterAll(() => platform.close())

/** Payload's pino is a copy of its own, so its symbols go by their names. */
function recordLog() {
  const logger = platform.payload.logger as unknown as Record<symbol, { write(line: string): void }>
  const stream = Object.getOwnPropertySymbols(logger).find(
    (one) => one.description === 'pino.stream',
  )
  Object.assign(logger[stream as symbol] as object, { write: (line: string) => log.push(line) })
}

let turn = 0

/** Sends what is wrong, in each language by turns. @returns what is dishonest about the answer */
async function ask(method: string, path: string, data?: unknown) {
  turn += 1
  const language = (['kk', 'ru', 'en'] as const)[turn % 3] as keyof typeof LANGUAGES
  const lines = log.length
  const answer = await send(platform.url, method, path, data, {
    authorization: `JWT ${admin.token}`,
    'accept-language': `${language}-KZ, fr;q=0.9`,
  })
  const problems: string[] = []
  if (answer.status >= 500) problems.push('a fault')
  if (answer.status >= 400) {
    const message = answer.body.errors?.[0]?.message
    if (typeof message !== 'string') problems.push('no message')
    else if (!LANGUAGES[language].test(message)) problems.push(`not in ${language}: ${message}`)
  }
  for (const line of log.slice(lines)) {
    if (/"stack"|"level":[56]0/.test(line)) problems.push(`logged: ${line}`)
  }
  const what = `${answer.status} ${method} ${path} ${data === undefined ? '' : JSON.stringify(data).slice(0, 80)}`
  return { ...answer, problems: problems.map((problem) => `${what}: ${problem}`) }
}

const collections = () =>
  Object.values(platform.payload.collections).map(
    ({ config }) => config as SanitizedCollectionConfig,
  )

/** The path of every field, through groups and the first rows of lists. */
function pathsOf(fields: FlattenedField[], prefix: string[] = []): string[][] {
  return fields.flatMap((field) => {
    const path = [...prefix, field.name]
    if (!('flattenedFields' in field)) return [path]
    const row = field.type === 'array' ? ['0'] : []
    return [path, ...pathsOf(field.flattenedFields, [...path, ...row])]
  })
}

const nest = ([name, ...rest]: string[], value: unknown): unknown =>
  name === undefined ? value : name === '0' ? [nest(rest, value)] : { [name]: nest(rest, value) }

/** What there is of a collection's documents and versions, to see that nothing was saved. */
async function stateOf(slug: string) {
  const { versions } = collections().find((one) => one.slug === slug) as SanitizedCollectionConfig
  const tables = [slug, ...(versions ? [`_${slug}_v`] : [])].map(
    (one) => `"${one.replaceAll('-', '_')}"`,
  )
  const counted = tables.map((table) => `(select count(*) || ' ' || max(updated_at) from ${table})`)
  return JSON.stringify(await platform.sql(`select concat_ws(' ', ${counted.join(', ')}) as state`))
}

describe('REST, whatever is sent,', () => {
  it('answers addresses and parameters that make no sense with 4xx', async () => {
    const problems: string[] = []
    for (const [place, { slug, flattenedFields }] of collections().entries()) {
      const api = `/api/${slug}`
      for (const id of share(IDS, place)) {
        const asked = [
          await ask('GET', `${api}/${id}`),
          await ask('PATCH', `${api}/${id}`, {}),
          await ask('DELETE', `${api}/${id}`),
          await ask('GET', `${api}/versions/${id}`),
          await ask('POST', `${api}/versions/${id}?draft=true`, {}),
          await ask('POST', `${api}/${id}/duplicate`, {}),
          await ask('POST', `${api}/access/${id}`, {}),
          await ask('POST', `${api}/verify/${id}`, {}),
          await ask('GET', `${api}/${id}/before-publishing`),
          await ask('GET', `${api}/file/${id}`),
        ]
        problems.push(...asked.flatMap((one) => one.problems))
        // Preferences go by keys, of which any text may be one.
        if (slug === 'payload-preferences') continue
        const taken = asked.slice(0, 6).filter(({ status }) => status < 400)
        expect(taken, `${slug}/${id}`).toEqual([])
      }
      const before = samples.has(slug) && (await stateOf(slug))
      for (const query of share(CONDITIONS, place)) {
        const asked = [
          await ask('GET', `${api}?${query}`),
          await ask('GET', `${api}?draft=true&${query}`),
          await ask('GET', `${api}/count?${query}`),
          await ask('GET', `${api}/versions?${query}`),
          await ask('PATCH', `${api}?${query}`, {}),
          await ask('DELETE', `${api}?${query}`),
        ]
        problems.push(...asked.flatMap((one) => one.problems))
        expect(
          asked.filter(({ status }) => status < 400),
          `${slug} ${query}`,
        ).toEqual([])
      }
      for (const query of share(PARAMETERS, place)) {
        const asked = [
          await ask('GET', `${api}?${query}`),
          await ask('GET', `${api}/versions?${query}`),
          ...(samples.has(slug) ? [await ask('GET', `${api}/${samples.get(slug)}?${query}`)] : []),
        ]
        problems.push(...asked.flatMap((one) => one.problems))
        expect(
          asked.filter(({ status }) => status < 400),
          `${slug} ${query}`,
        ).toEqual([])
      }
      if (!before) continue
      for (const [at, path] of pathsOf(flattenedFields).entries()) {
        const name = path.filter((one) => one !== '0').join('.')
        for (const [index, operator] of share(OPERATORS, at).entries()) {
          // By turns, so that over the fields each operator meets each operand.
          const operand = OPERANDS[(index + turn) % OPERANDS.length]
          const query = `where[${name}][${operator}]=${operand}`
          problems.push(...(await ask('GET', `${api}?limit=1&${query}`)).problems)
        }
      }
      expect(await stateOf(slug)).toBe(before)
    }
    expect(problems).toEqual([])
  }, 300_000)

  it('refuses values that fit in no field, and saves nothing of them', async () => {
    const problems: string[] = []
    for (const { slug, flattenedFields } of collections()) {
      const id = samples.get(slug)
      if (id === undefined) continue
      let state = await stateOf(slug)
      for (const [index, path] of [...pathsOf(flattenedFields), ['id'], ['password']].entries()) {
        for (const [turn, value] of share(VALUES, index).entries()) {
          const data = nest(path, value)
          const draft = (index + turn) % 2 === 1
          const answer = await ask('PATCH', `/api/${slug}/${id}?draft=${draft}`, data)
          problems.push(...answer.problems)
          const now = await stateOf(slug)
          if (answer.status >= 400 && now !== state)
            problems.push(`saved: ${slug} ${JSON.stringify(data)}`)
          state = now
        }
      }
      for (const data of [[], [1], 'x', 1, null, true]) {
        problems.push(...(await ask('POST', `/api/${slug}`, data)).problems)
        problems.push(...(await ask('PATCH', `/api/${slug}/${id}`, data)).problems)
      }
    }
    expect(problems).toEqual([])
  }, 300_000)

  it.each([
    ['invalid JSON', 'POST', '/api/topics', '{"title": ', 'application/json', 400],
    ['a list for an object', 'POST', '/api/topics', '[]', 'application/json', 400],
    ['another content type', 'POST', '/api/topics', 'title=x', 'text/plain', 400],
    [
      'a login as a web form',
      'POST',
      '/api/users/login',
      'email=x',
      'application/x-www-form-urlencoded',
      400,
    ],
    ['a login without a body', 'POST', '/api/users/login', undefined, undefined, 400],
    [
      'an address that is no text',
      'POST',
      '/api/users/login',
      '{"email":{},"password":[]}',
      'application/json',
      400,
    ],
    [
      'a new password of no text',
      'POST',
      '/api/users/reset-password',
      '{"token":1,"password":1}',
      'application/json',
      400,
    ],
    [
      'a torn form',
      'POST',
      '/api/media',
      '--x\r\nContent-Disp',
      'multipart/form-data; boundary=x',
      400,
    ],
    ['a form without a boundary', 'POST', '/api/media', '--x--', 'multipart/form-data', 400],
    [
      'a form without a file',
      'POST',
      '/api/media',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":"a"}\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
      400,
    ],
    [
      'a form with invalid data',
      'POST',
      '/api/media',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{a\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
      400,
    ],
    ['versions where there are none', 'GET', '/api/media/versions/1', undefined, undefined, 404],
    [
      'a confirmation that nobody is sent',
      'POST',
      '/api/users/verify/x',
      undefined,
      undefined,
      404,
    ],
    ['no such collection', 'GET', '/api/nosuch', undefined, undefined, 404],
    ['no such endpoint', 'PUT', '/api/topics/1/nosuch', undefined, undefined, 404],
    ['a damaged address', 'GET', '/api/topics/%E0%A4%A', undefined, undefined, 400],
  ])('answers %s', async (_, method, path, body, type, status) => {
    const lines = log.length
    for (const language of ['kk', 'ru', 'en'] as const) {
      const response = await fetch(`${platform.url}${path}`, {
        method,
        headers: {
          authorization: `JWT ${admin.token}`,
          'accept-language': language,
          ...(type && { 'content-type': type }),
        },
        ...(body !== undefined && { body }),
      })
      expect(response.status).toBe(status)
      const { errors } = (await response.json()) as { errors: { message: string }[] }
      expect(errors[0]?.message).toMatch(LANGUAGES[language])
    }
    expect(log.slice(lines).filter((line) => /"stack"|"level":[56]0/.test(line))).toEqual([])
  })

  it('reads a long query that comes as a body, and says what is wrong with it', async () => {
    const ask = (body: string, type: string) =>
      fetch(`${platform.url}/api/topics`, {
        method: 'POST',
        headers: {
          authorization: `JWT ${admin.token}`,
          'x-payload-http-method-override': 'GET',
          'content-type': type,
        },
        body,
      })
    const form = 'application/x-www-form-urlencoded'
    expect((await ask('locale=kk&limit=1', form)).status).toBe(200)
    expect((await ask('locale=kk&where[nosuch][equals]=1', form)).status).toBe(400)
    expect((await ask('{"where":', 'application/json')).status).toBe(400)
  })

  it('saves in one language at a time: all at once would be answered with 200 and lost', async () => {
    const { id } = await builders(platform.payload).article({ title: 'Алма' })
    const title = { kk: 'Алмұрт', ru: 'Груша', en: 'Pear' }
    for (const data of [{ title }, { title: 'Алмұрт' }, { pinned: true }]) {
      for (const path of [`/api/articles/${id}`, `/api/articles?where[id][equals]=${id}`]) {
        const query = `${path.includes('?') ? '&' : '?'}locale=all&draft=true`
        const answer = await admin.patch(path + query, data)
        expect(answer.status).toBe(400)
        expect(answer.body.errors[0].data.path).toBe('locale')
      }
    }
    expect((await admin.post('/api/articles?locale=all&draft=true', { title })).status).toBe(400)
    expect((await admin.get(`/api/articles/${id}?locale=all`)).body.title.kk).toBe('Алма')
  })

  it('takes no more data than a text can have', async () => {
    for (const path of ['/api/topics?draft=true', '/api/payload-preferences/x', '/api/users/login'])
      for (const streamed of [false, true]) {
        const text = JSON.stringify({ title: 'x'.repeat(6_000_000), value: 1 })
        const response = await fetch(platform.url + path, {
          method: 'POST',
          headers: { authorization: `JWT ${admin.token}`, 'content-type': 'application/json' },
          body: streamed ? new Blob([text]).stream() : text,
          ...(streamed && { duplex: 'half' }),
        } as RequestInit)
        expect([path, streamed, response.status]).toEqual([path, streamed, 413])
        const { errors } = (await response.json()) as { errors: { message: string }[] }
        expect(errors[0]?.message).toMatch(/5 /)
      }
  })

  it('names the field and the document that is not there', async () => {
    const { id } = await builders(platform.payload).article({ _status: 'published' })
    for (const draft of [true, false]) {
      const answer = await admin.patch(`/api/articles/${id}?draft=${draft}`, {
        districts: [9999],
        seo: { image: 999999 },
      })
      expect(answer.status).toBe(400)
      const paths = answer.body.errors[0].data.errors.map(({ path }: { path: string }) => path)
      expect(['districts.0', 'districts', 'seo.image']).toContain(paths[0])
    }
  })

  it('leaves the first language of the browser, Kazakh too', async () => {
    const ask = async (language: string) =>
      (await send(platform.url, 'GET', '/api/nosuch', undefined, { 'accept-language': language }))
        .body.errors[0].message
    const [kk, ru, en] = [await ask('kk'), await ask('ru'), await ask('en')]
    expect(new Set([kk, ru, en]).size).toBe(3)
    expect(await ask('kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7')).toBe(kk)
    expect(await ask('de-DE,ru;q=0.5,en;q=0.4')).toBe(ru)
    expect(await ask('en;q=0.3,ru;q=0.2')).toBe(en)
    expect(await ask('de')).toBe(kk)
  })

  it('keeps a fault a fault: neutral to the world, whole in the log, without what was written', async () => {
    await platform.sql('alter table topics_l10n rename to topics_l10n_away')
    const lines = log.length
    const answer = await admin.post('/api/topics?draft=true', { title: 'Құпия жоспар туралы' })
    await platform.sql('alter table topics_l10n_away rename to topics_l10n')
    expect(answer.status).toBe(500)
    expect(answer.body.errors).toEqual([{ message: expect.stringMatching(/^Серверде қате шықты/) }])
    const logged = log.slice(lines).join('')
    expect(logged).toMatch(/"level":50.*topics_l10n.*"stack"/)
    expect(logged).not.toContain('Құпия')
  })
})
