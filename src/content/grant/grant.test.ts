import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../test/support/build.ts'
import { type Person, signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform
let admin: Person

const inDays = (days: number) =>
  Temporal.Now.instant()
    .add({ hours: 24 * days })
    .toString()

beforeAll(async () => {
  platform = await startTestPlatform()
  admin = await signIn(platform, { role: 'administrator' })
  const build = builders(platform.payload)
  const program = await build.program({ slug: 'baghdarlama', _status: 'published' })
  const make = (slug: string, data: object) =>
    build.grant({ title: slug, slug, _status: 'published', ...data })
  await make('closed-long-ago', { opensAt: inDays(-90), closesAt: inDays(-60) })
  await make('opens-in-a-month', { opensAt: inDays(30), closesAt: inDays(60) })
  await make('always-open', {})
  await make('open-for-long', { closesAt: inDays(40), program: program.id })
  await make('closed-yesterday', { closesAt: inDays(-1) })
  await make('closes-tomorrow', { opensAt: inDays(-1), closesAt: inDays(1), kind: 'travel' })
  await make('opens-tomorrow', {
    opensAt: inDays(1),
    ages: { from: 18 },
    amount: { min: 1_000_000, max: 3_000_000_000_000, currency: 'KZT' },
  })
})
afterAll(() => platform.close())

const ORDER = [
  'closes-tomorrow',
  'open-for-long',
  'always-open',
  'opens-tomorrow',
  'opens-in-a-month',
  'closed-yesterday',
  'closed-long-ago',
]

const list = async (filter: object = {}, page = 'first: 100') => {
  const { data, errors } = await platform.query(
    `query ($filter: GrantFilter) { grants(filter: $filter, ${page}) {
      nodes { slug status } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
    { filter },
  )
  if (errors) throw new Error(errors[0]?.message)
  return data.grants
}
const slugs = async (filter: object) =>
  (await list(filter)).nodes.map(({ slug }: { slug: string }) => slug)

describe('the list of grants', () => {
  it('holds open ones first, then those that open later, then closed ones', async () => {
    const { nodes } = await list()
    expect(nodes.map(({ slug }: { slug: string }) => slug)).toEqual(ORDER)
    expect(nodes.map(({ status }: { status: string }) => status)).toEqual([
      'OPEN',
      'OPEN',
      'OPEN',
      'UPCOMING',
      'UPCOMING',
      'CLOSED',
      'CLOSED',
    ])
  })

  it('is paged both ways', async () => {
    const forwards: string[] = []
    for (let page = 'first: 2'; ; ) {
      const { nodes, pageInfo } = await list({}, page)
      forwards.push(...nodes.map(({ slug }: { slug: string }) => slug))
      if (!pageInfo.hasNextPage) break
      page = `first: 2, after: "${pageInfo.endCursor}"`
    }
    expect(forwards).toEqual(ORDER)
    const backwards: string[] = []
    for (let page = 'last: 3'; ; ) {
      const { nodes, pageInfo } = await list({}, page)
      backwards.unshift(...nodes.map(({ slug }: { slug: string }) => slug))
      if (!pageInfo.hasPreviousPage) break
      page = `last: 3, before: "${pageInfo.startCursor}"`
    }
    expect(backwards).toEqual(ORDER)
  })

  it('is filtered by all that its filter names', async () => {
    expect(await slugs({ statuses: ['OPEN'] })).toEqual(ORDER.slice(0, 3))
    expect(await slugs({ statuses: ['UPCOMING', 'CLOSED'] })).toEqual(ORDER.slice(3))
    expect(await slugs({ statuses: [] })).toEqual([])
    expect(await slugs({ kinds: ['TRAVEL'] })).toEqual(['closes-tomorrow'])
    expect(await slugs({ programs: ['baghdarlama'] })).toEqual(['open-for-long'])
    expect(await slugs({ age: 17 })).not.toContain('opens-tomorrow')
    expect(await slugs({ age: 18 })).toContain('opens-tomorrow')
    expect(await slugs({ closesBefore: inDays(2) })).toEqual([
      'closes-tomorrow',
      'closed-yesterday',
      'closed-long-ago',
    ])
    const { data } = await platform.query(
      '{ program(slug: "baghdarlama") { active grants { nodes { slug } } } }',
    )
    expect(data.program).toEqual({ active: true, grants: { nodes: [{ slug: 'open-for-long' }] } })
  })
})

describe('a grant', () => {
  it('keeps sums beyond 32 bits', async () => {
    const { data } = await platform.query(
      '{ grant(slug: "opens-tomorrow") { amount { min max currency } } }',
    )
    expect(data.grant.amount).toEqual({ min: 1_000_000, max: 3_000_000_000_000, currency: 'KZT' })
  })

  it.each([
    ['closesAt', { opensAt: inDays(2), closesAt: inDays(1) }],
    ['amount.max', { amount: { min: 5, max: 4 } }],
    ['amount.min', { amount: { min: 0.5 } }],
    ['awards', { awards: 2.5 }],
    ['awards', { awards: 2 ** 31 }],
    ['amount.currency', { amount: { min: 5, currency: 'теңге' } }],
    ['applyUrl', { applyUrl: 'javascript:alert(1)' }],
    ['ages.from', { ages: { from: -1 } }],
    ['eligibility.0.text', { eligibility: [{ text: '' }] }],
  ])('names the field %s where it is wrong: %j', async (path, data) => {
    const answer = await admin.post('/api/grants?locale=kk', {
      title: 'Грант',
      summary: 'Туралы',
      _status: 'published',
      ...data,
    })
    expect(answer.status).toBe(400)
    const errors = answer.body.errors[0].data.errors as { path: string }[]
    expect(errors.map((error) => error.path)).toContain(path)
  })
})

describe('a programme', () => {
  it('is active from its first day to the end of its last', async () => {
    const build = builders(platform.payload)
    const today = Temporal.Now.plainDateISO('Asia/Almaty')
    const day = (days: number) =>
      today.add({ days }).toZonedDateTime('Asia/Almaty').toInstant().toString()
    const make = (slug: string, data: object) =>
      build.program({ title: slug, slug, _status: 'published', ...data })
    await make('ends-today', { startsOn: day(-9), endsOn: day(0) })
    await make('ended-yesterday', { endsOn: day(-1) })
    await make('begins-tomorrow', { startsOn: day(1) })
    const ask = async (active: boolean) => {
      const { data } = await platform.query(
        `{ programs(filter: { active: ${active} }) { nodes { slug active } } }`,
      )
      expect(data.programs.nodes.every((node: { active: boolean }) => node.active === active)).toBe(
        true,
      )
      return data.programs.nodes.map(({ slug }: { slug: string }) => slug)
    }
    expect(await ask(true)).toEqual(['ends-today', 'baghdarlama'].sort())
    expect(await ask(false)).toEqual(['begins-tomorrow', 'ended-yesterday'])
  })
})
