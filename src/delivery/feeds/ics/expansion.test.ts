import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../../test/support/build.ts'
import { expand, parseCalendar } from '../../../../test/support/calendar.ts'
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts'
import { randomFrom } from '../../../../test/support/random.ts'
import { datesBetween } from '../../../content/event/recurrence/dates.ts'
import { WEEKDAYS } from '../../../content/event/recurrence/rule.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
})
afterAll(() => platform.close())

const SEEDS = 120
const ZONE = 'Asia/Almaty'
const at = (moment: Temporal.ZonedDateTime) => moment.toInstant().toString()

/** An event of any kind, often around the night in which Almaty's clock was put back, with dates that differ. */
function randomEvent(seed: number) {
  const { whole, pick, chance } = randomFrom(seed)
  const base = pick(['2019-03-01', '2023-12-20', '2024-02-20', '2024-02-29', '2026-01-01'])
  const allDay = chance(0.3)
  const day = Temporal.PlainDate.from(base).add({ days: whole(0, 20) })
  const plainTime = allDay
    ? '00:00'
    : `${String(whole(0, 23)).padStart(2, '0')}:${pick(['00', '30'])}`
  const start = day.toZonedDateTime({ timeZone: ZONE, plainTime })
  const own = WEEKDAYS[day.dayOfWeek - 1]
  const other = WEEKDAYS[whole(0, 6)]
  const days = own === other ? own : `${own},${other}`
  const rule = pick([
    null,
    `FREQ=DAILY;INTERVAL=${whole(1, 9)}`,
    'FREQ=WEEKLY',
    `FREQ=WEEKLY;INTERVAL=${whole(1, 3)};BYDAY=${days}`,
    'FREQ=MONTHLY',
    `FREQ=MONTHLY;INTERVAL=${whole(1, 2)};BYMONTHDAY=${day.day}${chance(0.5) ? ',-1' : ''}`,
    `FREQ=MONTHLY;BYDAY=${Math.ceil(day.day / 7)}${own}`,
    'FREQ=YEARLY',
  ])
  const until = day
    .add({ days: whole(5, 900) })
    .toString()
    .replaceAll('-', '')
  const recurrence = rule && rule + pick(['', `;COUNT=${whole(2, 60)}`, `;UNTIL=${until}`])
  const ends = allDay
    ? start.add({ days: whole(0, 2) }).with({ hour: 23, minute: 59 })
    : start.add({ minutes: pick([0, 45, 90, 60 * 26]) })
  const series = { startsAt: at(start), endsAt: at(ends), recurrence, changes: [] }
  const dates = datesBetween(series, start.toInstant(), start.add({ days: 700 }).toInstant())
  const changes = dates.slice(0, 40).flatMap(({ startsAt }) => {
    if (!chance(0.25)) return []
    const original = startsAt.toZonedDateTimeISO(ZONE)
    const change = pick(['cancelled', 'postponed', 'moved_online', 'rescheduled'])
    const to = original.add({ days: whole(-3, 40) }).add({ hours: allDay ? 0 : whole(0, 5) })
    return [{ change, day: at(original), ...(change === 'rescheduled' && times(to)) }]
  })
  const additions = Array.from({ length: whole(0, 2) }, () => {
    // Sometimes when the rule has a date anyway.
    const like = pick(dates).startsAt.toZonedDateTimeISO(ZONE)
    const to = chance(0.3)
      ? like
      : like.add({ days: whole(1, 30), hours: allDay ? 0 : whole(0, 3) })
    return { change: 'scheduled', ...times(to) }
  })
  function times(to: Temporal.ZonedDateTime) {
    if (allDay) return { startsAt: at(to), endsAt: at(to.add({ hours: 20 })) }
    return { startsAt: at(to), ...(chance(0.5) && { endsAt: at(to.add({ minutes: 75 })) }) }
  }
  return {
    title: `Үйірме ${seed}`,
    slug: `uiirme-${seed}`,
    allDay,
    startsAt: series.startsAt,
    endsAt: series.endsAt,
    recurrence,
    changes: [...changes, ...additions],
    _status: 'published',
  }
}

interface Asked {
  startsAt: string
  endsAt: string
  status: string
}

async function occurrences(slug: string, from: Temporal.Instant, to: Temporal.Instant) {
  const { data, errors } = await platform.query(
    `query ($slug: String!, $from: DateTime!, $to: DateTime!) {
      event(slug: $slug) { occurrences(from: $from, to: $to) { startsAt endsAt status } } }`,
    { slug, from: from.toString(), to: to.toString() },
  )
  expect(errors).toBeUndefined()
  return data.event.occurrences as Asked[]
}

/** Of whole days only their first can be compared: that is what the API has, too. */
const told = (starts: number | string, ends: number | string, off: boolean) =>
  typeof starts === 'string' ? `${starts} ${off}` : `${starts} ${ends} ${off}`

const dayOf = (instant: string) =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .toString()
    .replaceAll('-', '')

describe('the calendar of an event', () => {
  it(`has the very dates of the API, read by another program, over ${SEEDS} events`, async () => {
    const said = new Map<string, number>()
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { whole, pick } = randomFrom(seed * 7919)
      const data = randomEvent(seed)
      const { slug, allDay } = data
      await build.event(data)
      const answer = await fetch(`${platform.url}/ics/events/${slug}.ics`)
      const calendar = parseCalendar(await answer.bytes())
      const expanded = expand(calendar, Temporal.Instant.from('2033-01-01T00:00:00Z'))
      for (const { name, lines } of calendar.components) {
        for (const line of lines) said.set(line.name, (said.get(line.name) ?? 0) + 1)
        said.set(name, (said.get(name) ?? 0) + 1)
      }
      for (let n = 0; n < 3; n += 1) {
        const from = Temporal.Instant.from(data.startsAt).add({ hours: 24 * whole(-30, 1700) })
        const to = from.add({ hours: 24 * pick([20, 100, 366]) })
        const expected = (await occurrences(slug, from, to))
          .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, from) >= 0)
          .map(({ startsAt, endsAt, status }) => {
            const off = ['CANCELLED', 'POSTPONED'].includes(status)
            return allDay
              ? told(dayOf(startsAt), '', off)
              : told(Date.parse(startsAt), Date.parse(endsAt), off)
          })
        const found = expanded
          .filter(({ starts }) => {
            const begins =
              typeof starts === 'number'
                ? starts
                : Temporal.PlainDate.from(starts).toZonedDateTime(ZONE).epochMilliseconds
            return begins >= from.epochMilliseconds && begins < to.epochMilliseconds
          })
          .map(({ starts, ends, cancelled }) => told(starts, ends, cancelled))
        expect(found.toSorted(), `seed ${seed}: ${JSON.stringify(data)} from ${from}`).toEqual(
          expected.toSorted(),
        )
        said.set('dates', (said.get('dates') ?? 0) + found.length)
      }
    }
    // What the comparison is worth: all that a calendar can say of dates was in it.
    for (const name of ['dates', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID']) {
      expect(said.get(name), name).toBeGreaterThan(50)
    }
  })
})
