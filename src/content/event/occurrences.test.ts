import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../../payload-types.ts'
import { builders } from '../../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import { randomFrom } from '../../../test/support/random.ts'
import { datesBetween } from './recurrence/dates.ts'
import { seriesOf } from './series.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
const { whole, pick, chance } = randomFrom(20260301)
const events: Event[] = []
const EVENTS = 24
const SPANS = 40

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  for (let n = 0; n < EVENTS; n += 1) {
    events.push(await build.event({ ...randomSeries(n), _status: 'published' }))
  }
})
afterAll(() => platform.close())

/** A club, a course or a festival somewhere in ten years, with some of its dates changed. */
function randomSeries(n: number) {
  const start = Temporal.ZonedDateTime.from('2019-01-01T09:00[Asia/Almaty]').add({
    days: whole(0, 3000),
    hours: whole(0, 12),
  })
  const rule = pick([
    null,
    'FREQ=WEEKLY',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;INTERVAL=2',
    'FREQ=YEARLY',
  ])
  const until = start
    .add({ days: whole(10, 1500) })
    .toPlainDate()
    .toString()
    .replaceAll('-', '')
  const end = pick(['', `;COUNT=${whole(2, 40)}`, `;UNTIL=${until}`])
  const at = (moment: Temporal.ZonedDateTime) => moment.toInstant().toString()
  const changes = [
    ...(rule && chance(0.6) ? [{ change: 'cancelled', day: at(start) }] : []),
    ...(chance(0.4)
      ? [
          {
            change: 'scheduled',
            startsAt: at(start.add({ days: 400 })),
            endsAt: at(start.add({ days: 400, hours: 1 })),
          },
        ]
      : []),
  ]
  return {
    slug: `is-shara-${n}`,
    startsAt: at(start),
    endsAt: at(start.add({ minutes: pick([0, 45, 90, 60 * 24 * 4]) })),
    recurrence: rule && rule + end,
    changes,
  }
}

const CALENDAR = `query ($from: DateTime!, $to: DateTime!, $first: Int, $after: String, $last: Int, $before: String, $filter: EventFilter) {
  occurrences(from: $from, to: $to, first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    nodes { id startsAt endsAt originalStartsAt status event { slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

interface Found {
  id: string
  startsAt: string
  status: string
  event: { slug: string }
}

const ask = async (variables: Record<string, unknown>) => {
  const { data, errors } = await platform.query(CALENDAR, variables)
  if (errors) throw new Error(errors[0]?.message)
  return data.occurrences as {
    nodes: Found[]
    pageInfo: {
      hasNextPage: boolean
      hasPreviousPage: boolean
      startCursor: string
      endCursor: string
    }
  }
}

/** Page after page, in either direction. */
async function walk(span: { from: string; to: string }, size: number, backwards: boolean) {
  const found: Found[] = []
  for (let page: object = {}; ; ) {
    const { nodes, pageInfo } = await ask({
      ...span,
      ...page,
      [backwards ? 'last' : 'first']: size,
    })
    if (backwards) found.unshift(...nodes)
    else found.push(...nodes)
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found
    page = backwards ? { before: pageInfo.startCursor } : { after: pageInfo.endCursor }
  }
}

const told = (found: Found[]) =>
  found.map(({ event, startsAt, status }) => `${Date.parse(startsAt)} ${event.slug} ${status}`)

describe('the calendar', () => {
  it('holds exactly the dates that touch the span, whatever the year, both ways', async () => {
    for (let n = 0; n < SPANS; n += 1) {
      const from = Temporal.Instant.from('2018-06-01T00:00:00Z').add({ hours: 24 * whole(0, 6000) })
      const to = from.add({ hours: 24 * pick([1, 7, 31, 366]) })
      const expected = events
        .flatMap((event) => {
          const series = seriesOf(event)
          if (!series) throw new Error('an event without dates')
          return datesBetween(series, from, to).map(({ startsAt, state }) => ({
            line: `${startsAt.epochMilliseconds} ${event.slug} ${state}`,
            starts: startsAt.epochMilliseconds,
          }))
        })
        .sort((a, b) => a.starts - b.starts)
      const span = { from: from.toString(), to: to.toString() }
      const found = await walk(span, whole(1, 100), chance(0.5))
      expect(told(found).toSorted()).toEqual(expected.map(({ line }) => line).toSorted())
      expect(found.map(({ startsAt }) => Date.parse(startsAt))).toEqual(
        expected.map(({ starts }) => starts),
      )
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    }
  })

  it('refuses more than a year and what is no span', async () => {
    const span = (to: string) => ask({ from: '2026-01-01T00:00:00Z', to })
    await expect(span('2027-01-03T00:00:00Z')).rejects.toThrow('366')
    await expect(span('2025-01-01T00:00:00Z')).rejects.toThrow('after')
    await expect(
      ask({ from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z', after: 'x' }),
    ).rejects.toThrow('cursor')
  })
})

describe('one date', () => {
  it('says where it differs, and is called the same wherever it was moved', async () => {
    const home = await build.center({ title: 'Үй', _status: 'published' })
    const other = await build.center({ title: 'Басқа үй', _status: 'published' })
    const { id } = await build.event({
      slug: 'uiirme',
      startsAt: '2030-01-01T11:00:00Z',
      endsAt: '2030-01-01T12:00:00Z',
      recurrence: 'FREQ=WEEKLY;COUNT=3',
      center: home.id,
      venue: '2-бөлме',
      changes: [
        {
          change: 'rescheduled',
          day: '2030-01-08T11:00:00Z',
          startsAt: '2030-01-09T13:00:00Z',
          endsAt: '2030-01-09T14:00:00Z',
          center: other.id,
          note: { kk: 'Мереке күніне байланысты', ru: 'Из-за праздника' },
        },
      ],
      _status: 'published',
    })
    const dates = async () => {
      const { data, errors } = await platform.query(`{ event(slug: "uiirme") {
        occurrences(from: "2030-01-01T00:00:00Z", to: "2030-02-01T00:00:00Z") {
          id startsAt endsAt originalStartsAt status venue note center { title } }
        nextOccurrence { startsAt }
        later: nextOccurrence(after: "2030-01-10T00:00:00Z") { startsAt }
        never: nextOccurrence(after: "2031-01-10T00:00:00Z") { startsAt } } }`)
      expect(errors).toBeUndefined()
      return data.event
    }
    const event = await dates()
    expect(event.occurrences.slice(0, 2)).toEqual([
      {
        id: expect.any(String),
        startsAt: '2030-01-01T16:00:00+05:00',
        endsAt: '2030-01-01T17:00:00+05:00',
        originalStartsAt: '2030-01-01T16:00:00+05:00',
        status: 'SCHEDULED',
        venue: '2-бөлме',
        note: null,
        center: { title: 'Үй' },
      },
      {
        id: expect.any(String),
        startsAt: '2030-01-09T18:00:00+05:00',
        endsAt: '2030-01-09T19:00:00+05:00',
        originalStartsAt: '2030-01-08T16:00:00+05:00',
        status: 'RESCHEDULED',
        venue: null,
        note: 'Мереке күніне байланысты',
        center: { title: 'Басқа үй' },
      },
    ])
    expect(event.nextOccurrence.startsAt).toBe('2030-01-01T16:00:00+05:00')
    expect(event.later.startsAt).toBe('2030-01-15T16:00:00+05:00')
    expect(event.never).toBeNull()

    await platform.payload.update({
      collection: 'events',
      id,
      locale: 'kk',
      data: { changes: [], status: 'cancelled', _status: 'published' },
    })
    const after = await dates()
    expect(after.occurrences.map((date: Found) => date.id)).toEqual(
      event.occurrences.map((date: Found) => date.id),
    )
    expect(after.occurrences.every((date: Found) => date.status === 'CANCELLED')).toBe(true)
  })
})
