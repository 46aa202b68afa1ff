import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../test/support/build.ts'
import { type Person, signIn } from '../../../test/support/client.ts'
import {
  type GraphQLAnswer,
  startTestPlatform,
  type TestPlatform,
} from '../../../test/support/platform.ts'
import { republish } from '../../publication/republish.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let admin: Person

const now = Temporal.Now.instant().round('minute')
const inHours = (hours: number) => now.add({ minutes: Math.round(hours * 60) }).toString()
const lasting = (from: number, hours = 1) => ({
  startsAt: inHours(from),
  endsAt: inHours(from + hours),
})

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  admin = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

const post = (data: object) =>
  admin.post('/api/events?locale=kk', {
    title: 'Іс-шара',
    summary: 'Туралы',
    _status: 'published',
    ...data,
  })
const slugs = async (filter: object = {}, more = '') => {
  const { data, errors } = await platform.query(
    `query ($filter: EventFilter) { events(filter: $filter, first: 100 ${more}) { nodes { slug } totalCount } }`,
    { filter },
  )
  if (errors) throw new Error(errors[0]?.message)
  expect(data.events.totalCount).toBe(data.events.nodes.length)
  return data.events.nodes.map(({ slug }: { slug: string }) => slug)
}

describe('an event', () => {
  it('gives all of itself', async () => {
    const center = await build.center({ title: 'Үй', _status: 'published' })
    const program = await build.program({ title: 'Бағдарлама', _status: 'published' })
    const organizer = await build.partner({ title: 'Қор', _status: 'published' })
    const photo = await build.picture()
    const answer = await post({
      title: 'Домбыра үйірмесі',
      startsAt: '2024-02-27T10:00:00Z',
      endsAt: '2024-02-27T11:30:00Z',
      recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20240531',
      kind: 'club',
      status: 'scheduled',
      center: center.id,
      program: program.id,
      organizer: organizer.id,
      languages: ['kk', 'ru'],
      ages: { from: 14, to: 35 },
      free: false,
      price: '500 теңге',
      capacity: 20,
      registration: { phone: '+7 727 123 45 67', opensAt: '2024-02-20T04:00:00Z' },
      speakers: [{ name: 'Ұстаз', about: 'Домбырашы', photo: photo.id }],
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    const { data, errors } = await platform.query(`{ event(slug: "dombyra-uiirmesi") {
      title kind status startsAt endsAt allDay timeZone recurrence scheduleText venue free price capacity languages
      ages { from to } registration { url phone opensAt closesAt } speakers { name about photo { alt } }
      center { title } program { title } organizer { title } districts { slug } } }`)
    expect(errors).toBeUndefined()
    expect(data.event).toEqual({
      title: 'Домбыра үйірмесі',
      kind: 'CLUB',
      status: 'SCHEDULED',
      startsAt: '2024-02-27T16:00:00+06:00',
      endsAt: '2024-02-27T17:30:00+06:00',
      allDay: false,
      timeZone: 'Asia/Almaty',
      recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20240531T185959Z',
      scheduleText: 'сейсенбі мен бейсенбі сайын, сағат 16:00, 31 мамырға дейін',
      venue: null,
      free: false,
      price: '500 теңге',
      capacity: 20,
      languages: ['KK', 'RU'],
      ages: { from: 14, to: 35 },
      registration: {
        url: null,
        phone: '+7 727 123 45 67',
        opensAt: '2024-02-20T10:00:00+06:00',
        closesAt: null,
      },
      speakers: [{ name: 'Ұстаз', about: 'Домбырашы', photo: { alt: expect.any(String) } }],
      center: { title: 'Үй' },
      program: { title: 'Бағдарлама' },
      organizer: { title: 'Қор' },
      districts: [],
    })
  })

  it.each([
    ['endsAt', { startsAt: inHours(2), endsAt: inHours(1) }],
    ['startsAt', { endsAt: inHours(1) }],
    ['recurrence', { ...lasting(1), recurrence: 'әр сейсенбі' }],
    [
      'recurrence',
      {
        startsAt: '2026-03-04T11:00:00Z',
        endsAt: '2026-03-04T12:00:00Z',
        recurrence: 'FREQ=WEEKLY;BYDAY=TU',
      },
    ],
    ['changes', { ...lasting(1), changes: [{ change: 'cancelled' }] }],
    ['changes', { ...lasting(1), changes: [{ change: 'scheduled' }] }],
    ['changes', { ...lasting(1), changes: [{ change: 'cancelled', day: inHours(100) }] }],
    ['ages.to', { ...lasting(1), ages: { from: 20, to: 14 } }],
    ['registration.phone', { ...lasting(1), registration: { phone: '12' } }],
    ['onlineUrl', { ...lasting(1), onlineUrl: 'zoom' }],
    ['capacity', { ...lasting(1), capacity: 1.5 }],
    ['capacity', { ...lasting(1), capacity: 3_000_000_000 }],
    ['startsAt', { startsAt: '0202-03-04T11:00:00Z', endsAt: '0202-03-04T12:00:00Z' }],
    ['startsAt', { startsAt: '9999-03-04T11:00:00Z', endsAt: '9999-03-04T12:00:00Z' }],
  ])('names the field %s where it is wrong: %j', async (path, data) => {
    const answer = await post(data)
    expect(answer.status).toBe(400)
    const errors = answer.body.errors[0].data.errors as { path: string; message: string }[]
    expect(errors.map((error) => error.path)).toContain(path)
    expect(errors[0]?.message).toMatch(/[әғқңөұүһіа-я]/)
  })
})

describe('the list of events', () => {
  it('holds what is still to come, the soonest next date first', async () => {
    const district = await build.district()
    const make = async (slug: string, data: object) =>
      build.event({ title: slug, slug, districts: [district.id], _status: 'published', ...data })
    await make('over', lasting(-3))
    await make('runs-now', lasting(-1, 3))
    await make('later', lasting(60))
    await make('soon', lasting(2))
    await make('club', {
      ...lasting(-24 * 7 * 100 + 1),
      recurrence: 'FREQ=WEEKLY',
    })
    await make('club-over', { ...lasting(-24 * 14), recurrence: 'FREQ=WEEKLY;COUNT=2' })
    await make('club-without-next', {
      ...lasting(-24 * 7 + 1.5),
      recurrence: 'FREQ=WEEKLY',
      changes: [{ change: 'cancelled', day: inHours(1.5) }],
    })
    const filter = { districts: [district.slug as string] }
    expect(await slugs(filter)).toEqual(['runs-now', 'club', 'soon', 'later', 'club-without-next'])
    expect(await slugs({ ...filter, from: inHours(-24), to: inHours(0) })).toEqual([
      'over',
      'runs-now',
    ])
    // The event of the first test belongs to every district.
    expect(await slugs({ ...filter, to: inHours(-24 * 7 * 99) })).toEqual([
      'dombyra-uiirmesi',
      'club',
    ])
    expect(
      await slugs({ ...filter, from: inHours(24 * 365 * 10), to: inHours(24 * (365 * 10 + 7)) }),
    ).toEqual(expect.arrayContaining(['club', 'club-without-next']))

    const page = `query ($after: String) { events(filter: { districts: ["${district.slug}"] }, first: 2, after: $after) {
      nodes { slug } pageInfo { endCursor hasNextPage } } }`
    const found: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const answer: GraphQLAnswer = await platform.query(page, { after })
      const { nodes, pageInfo } = answer.data.events
      found.push(...nodes.map(({ slug }: { slug: string }) => slug))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(found).toEqual(await slugs(filter))
  })

  it('is filtered by all that its filter names', async () => {
    const center = await build.center({ slug: 'sharty', _status: 'published' })
    const program = await build.program({ slug: 'baghdarlama', _status: 'published' })
    await build.event({
      slug: 'jalghyz',
      ...lasting(5),
      kind: 'festival',
      status: 'moved_online',
      center: center.id,
      program: program.id,
      languages: ['en'],
      ages: { from: 18, to: 20 },
      free: false,
      _status: 'published',
    })
    for (const filter of [
      { kinds: ['FESTIVAL'] },
      { statuses: ['MOVED_ONLINE'] },
      { centers: ['sharty'] },
      { programs: ['baghdarlama'] },
      { languages: ['EN'] },
      { free: false },
    ]) {
      expect(await slugs(filter), JSON.stringify(filter)).toEqual(['jalghyz'])
    }
    expect(await slugs({ age: 18 })).toContain('jalghyz')
    expect(await slugs({ age: 21 })).not.toContain('jalghyz')
    const { data } = await platform.query(
      '{ center(slug: "sharty") { events(filter: { free: false }) { nodes { slug } totalCount } other: events(filter: { free: true }) { totalCount } } }',
    )
    expect(data.center).toEqual({
      events: { nodes: [{ slug: 'jalghyz' }], totalCount: 1 },
      other: { totalCount: 0 },
    })
  })

  it('refuses a span that ends before it begins', async () => {
    await expect(slugs({ from: inHours(2), to: inHours(1) })).rejects.toThrow('after')
  })
})

describe('the dates of an event', () => {
  it('go with it, change with it, and are as a republish gives them', async () => {
    const { id } = await build.event({
      slug: 'ketedi',
      ...lasting(1),
      recurrence: 'FREQ=DAILY;COUNT=5',
      _status: 'published',
    })
    const count = async () =>
      (await platform.sql('select from delivery.occurrences where doc = $1', [id])).length
    expect(await count()).toBe(5)
    await admin.patch(`/api/events/${id}?locale=kk&draft=true`, {
      recurrence: 'FREQ=DAILY;COUNT=9',
    })
    expect(await count()).toBe(5)
    await admin.patch(`/api/events/${id}?locale=kk`, {
      recurrence: 'FREQ=DAILY;COUNT=7',
      _status: 'published',
    })
    expect(await count()).toBe(7)
    const { contentTypes } = await import('../index.ts')
    expect(await republish(platform.payload, contentTypes, { check: true })).toEqual([])
    await admin.patch(`/api/events/${id}?locale=kk`, { _status: 'draft' })
    expect(await count()).toBe(0)
  })

  it('are news to followers also where only a moved date moves on', async () => {
    const day = '2031-01-07T11:00:00Z'
    const moved = (to: string) => ({
      changes: [{ change: 'rescheduled', day, startsAt: `${to}T11:00:00Z` }],
    })
    const { id } = await build.event({
      startsAt: day,
      endsAt: '2031-01-07T12:00:00Z',
      recurrence: 'FREQ=WEEKLY',
      ...moved('2031-01-08'),
      _status: 'published',
    })
    const followed = async (after: string | null) => {
      const { data } = await platform.query(
        `query ($after: String) { changes(after: $after, first: 500, filter: { types: [EVENT] }) {
          cursor changes { entry { ... on Event { updatedAt } } } } }`,
        { after },
      )
      return data.changes
    }
    const { cursor } = await followed(null)
    await admin.patch(`/api/events/${id}?locale=kk`, {
      ...moved('2031-01-09'),
      _status: 'published',
    })
    expect((await followed(cursor)).changes).toHaveLength(1)
  })

  it('are shown to the editor before anything is saved', async () => {
    const ask = (data: object, person: Pick<Person, 'post'> = admin) =>
      person.post('/api/events/dates', data)
    const answer = await ask({
      startsAt: '2024-02-27T10:00:00Z',
      endsAt: '2024-02-27T11:00:00Z',
      recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
    })
    expect(answer.body.words).toBe('сейсенбі мен бейсенбі сайын, сағат 16:00')
    expect(answer.body.dates).toHaveLength(10)
    expect(answer.body.dates[0].text).toMatch(/^\d{4} ж\. \d+ [а-яәғқңөұүһі]+, (сс|бс), 16:00$/)
    expect(Date.parse(answer.body.dates[0].endsAt)).toBeGreaterThan(Date.now())
    expect((await ask({})).status).toBe(400)
    const longAgo = { startsAt: '0202-02-27T10:00:00Z', endsAt: '0202-02-27T11:00:00Z' }
    expect((await ask({ ...longAgo, recurrence: 'FREQ=MONTHLY' })).status).toBe(400)
    expect((await ask({ ...lasting(1), recurrence: 'әр күн' })).body.errors[0].message).toContain(
      'әр күн',
    )
    const nobody = await fetch(`${platform.url}/api/events/dates`, { method: 'POST' })
    expect(nobody.status).toBe(401)
  })

  it('are shown while a change of one of them is still being filled in', async () => {
    const club = {
      startsAt: '2024-02-27T10:00:00Z',
      endsAt: '2024-02-27T11:00:00Z',
      recurrence: 'FREQ=DAILY',
    }
    const { body } = await admin.post('/api/events/dates', club)
    for (const row of [{}, { id: 'x' }, { change: 'cancelled' }, { change: 7, day: true }]) {
      const answer = await admin.post('/api/events/dates', { ...club, changes: [row] })
      expect(answer.body).toEqual(body)
    }
    const cancelled = { change: 'cancelled', day: body.dates[1].startsAt }
    const half = { change: 'cancelled', day: 'ертең' }
    const answer = await admin.post('/api/events/dates', { ...club, changes: [half, cancelled] })
    expect(answer.body.dates[1].state).toBe('CANCELLED')
  })

  it('may come every day for longer than anyone will look', async () => {
    const answer = await post({
      startsAt: '1995-02-27T10:00:00Z',
      endsAt: '1995-02-27T11:00:00Z',
      recurrence: 'FREQ=DAILY',
    })
    expect(answer.status).toBe(201)
    const preview = await admin.post('/api/events/dates', answer.body.doc)
    expect(preview.body.dates).toHaveLength(10)
  })
})
