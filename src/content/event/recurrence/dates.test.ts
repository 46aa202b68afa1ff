import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../../test/support/random.ts'
import {
  allDates,
  beginsByRule,
  type DateChange,
  datesBetween,
  nextDates,
  type Series,
} from './dates.ts'
import { parseRule, type Rule, WEEKDAYS } from './rule.ts'

const ZONE = 'Asia/Almaty'

/** The rule read day by day from its first date, by nothing but the definitions of RFC 5545. */
function* slowly(rule: Rule, first: Temporal.ZonedDateTime, until: Temporal.Instant) {
  let count = 0
  for (
    let day = first;
    Temporal.Instant.compare(day.toInstant(), until) < 0;
    day = day.add({ days: 1 })
  ) {
    if (rule.until && day.toPlainDate().toString() > rule.until) return
    if (!takesPlace(rule, first.toPlainDate(), day.toPlainDate())) continue
    yield day
    count += 1
    if (count === rule.count) return
  }
}

function takesPlace(
  { frequency, interval, days, monthDays }: Rule,
  first: Temporal.PlainDate,
  day: Temporal.PlainDate,
) {
  const weekday = WEEKDAYS[day.dayOfWeek - 1]
  if (frequency === 'DAILY') return first.until(day).days % interval === 0
  if (frequency === 'WEEKLY') {
    const weekOf = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })
    const weeks = weekOf(first).until(weekOf(day)).days / 7
    const named = days.length > 0 ? days.map((one) => one.weekday) : [WEEKDAYS[first.dayOfWeek - 1]]
    return weeks % interval === 0 && named.includes(weekday)
  }
  if (frequency === 'YEARLY') {
    const same = day.day === first.day && day.month === first.month
    return same && (day.year - first.year) % interval === 0
  }
  const months = (day.year - first.year) * 12 + day.month - first.month
  if (months % interval !== 0) return false
  if (days.length === 0) {
    const dates = monthDays.length > 0 ? monthDays : [first.day]
    return dates.some((date) => (date < 0 ? day.daysInMonth + 1 + date : date) === day.day)
  }
  const nth = Math.ceil(day.day / 7)
  const isLast = day.day + 7 > day.daysInMonth
  return days.some(
    (one) => one.weekday === weekday && (one.nth === nth || (one.nth === -1 && isLast)),
  )
}

describe('the dates of a rule', () => {
  it('are those that the definitions give, whatever the rule, the year and the span', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const { pick, whole } = randomFrom(seed)
      const rule = pick([
        () => `FREQ=DAILY;INTERVAL=${whole(1, 10)}`,
        () =>
          `FREQ=WEEKLY;INTERVAL=${whole(1, 4)};BYDAY=${pick(['MO', 'TU,TH', 'WE,SU', 'SA', 'MO,TU,WE,TH,FR,SA,SU'])}`,
        () => 'FREQ=WEEKLY',
        () => `FREQ=MONTHLY;INTERVAL=${whole(1, 3)}`,
        () => `FREQ=MONTHLY;BYMONTHDAY=${pick(['31', '1,15', '-1', '29'])}`,
        () => `FREQ=MONTHLY;BYDAY=${pick(['1MO', '-1FR', '5WE', '2TU,4TU'])}`,
        () => `FREQ=YEARLY;INTERVAL=${whole(1, 2)}`,
      ])()
      const from = Temporal.PlainDate.from('2019-01-01').add({ days: whole(0, 3000) })
      const time = pick(['00:00', '09:30', '16:00', '23:30'])
      // The first day on which the rule without an end takes place.
      const parsed = parseRule(rule)
      let first = from
      while (!takesPlace({ ...parsed, interval: 1 }, from, first)) first = first.add({ days: 1 })
      const begins = first.toZonedDateTime({ timeZone: ZONE, plainTime: time })
      const end = pick([
        () => '',
        () => `;COUNT=${whole(1, 60)}`,
        () =>
          `;UNTIL=${first
            .add({ days: whole(0, 2000) })
            .toString()
            .replaceAll('-', '')}`,
      ])()
      const minutes = whole(0, 300)
      const series: Series = {
        startsAt: begins.toInstant().toString(),
        endsAt: begins.add({ minutes }).toInstant().toString(),
        recurrence: rule + end,
        changes: [],
      }
      const since = begins.add({ days: whole(-30, 2500) }).toInstant()
      const to = since.add({ hours: 24 * whole(1, 120) })
      const expected = [...slowly(parseRule(rule + end), begins, to)]
        .map((day) => day.toInstant())
        .filter((start) => {
          const over = start.add({ minutes })
          return (
            Temporal.Instant.compare(start, to) < 0 &&
            (Temporal.Instant.compare(over, since) > 0 ||
              Temporal.Instant.compare(start, since) >= 0)
          )
        })
        .map(String)
      const found = datesBetween(series, since, to).map(({ startsAt }) => startsAt.toString())
      expect(found, `seed ${seed}: ${rule}${end} from ${begins}`).toEqual(expected)
    }
  })

  it('keep the hour of the day over the change of the zone on 1 March 2024', () => {
    const club = weekly('2024-02-22T16:00:00+06:00', 'FREQ=WEEKLY;BYDAY=TU,TH')
    const dates = nextDates(club, Temporal.Instant.from('2024-02-25T00:00:00Z'), 4)
    expect(dates.map(({ startsAt }) => startsAt.toString())).toEqual([
      '2024-02-27T10:00:00Z',
      '2024-02-29T10:00:00Z',
      '2024-03-05T11:00:00Z',
      '2024-03-07T11:00:00Z',
    ])
  })

  it('end with the last one', () => {
    const club = weekly('2026-03-03T16:00:00+05:00', 'FREQ=WEEKLY;COUNT=3')
    expect(nextDates(club, Temporal.Instant.from('2026-03-04T00:00:00Z'), 10)).toHaveLength(2)
    expect(nextDates(club, Temporal.Instant.from('2027-01-01T00:00:00Z'), 10)).toEqual([])
  })

  it('go on to 2050 for a club of every day that began long ago', () => {
    const dates = allDates(weekly('1990-01-01T16:00:00+06:00', 'FREQ=DAILY'))
    expect(dates).toHaveLength(Temporal.PlainDate.from('1990-01-01').until('2050-01-01').days)
  })

  it('have the first one among them, or the rule does not fit', () => {
    expect(beginsByRule(weekly('2026-03-03T16:00:00+05:00', 'FREQ=WEEKLY;BYDAY=TU'))).toBe(true)
    expect(beginsByRule(weekly('2026-03-04T16:00:00+05:00', 'FREQ=WEEKLY;BYDAY=TU'))).toBe(false)
  })
})

describe('single dates that change', () => {
  const club = (changes: DateChange[]) => ({
    ...weekly('2026-03-03T16:00:00+05:00', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3'),
    changes,
  })
  const change = (given: Partial<DateChange>): DateChange => ({
    id: 'a1',
    day: null,
    state: 'SCHEDULED',
    startsAt: null,
    endsAt: null,
    ...given,
  })
  const told = (series: Series) =>
    allDates(series).map(({ key, startsAt, state }) => `${key} ${startsAt.slice(0, 16)} ${state}`)

  it('are cancelled, moved and added, each under a name that stays', () => {
    const series = club([
      change({ day: '2026-03-10', state: 'CANCELLED' }),
      change({
        day: '2026-03-17',
        state: 'RESCHEDULED',
        startsAt: '2026-03-05T18:00:00+05:00',
        endsAt: '2026-03-05T19:00:00+05:00',
      }),
      change({
        startsAt: '2026-04-01T10:00:00+05:00',
        endsAt: '2026-04-01T12:00:00+05:00',
      }),
    ])
    expect(told(series)).toEqual([
      '2026-03-03 2026-03-03T11:00 SCHEDULED',
      '2026-03-17 2026-03-05T13:00 RESCHEDULED',
      '2026-03-10 2026-03-10T11:00 CANCELLED',
      '+a1 2026-04-01T05:00 SCHEDULED',
    ])
    const [, moved] = allDates(series)
    expect(moved?.originalStartsAt).toBe('2026-03-17T11:00:00Z')
    expect(moved?.endsAt).toBe('2026-03-05T14:00:00Z')
  })

  it('mean nothing where the rule has no such day (any more)', () => {
    expect(told(club([change({ day: '2026-03-11', state: 'CANCELLED' })]))).toHaveLength(3)
  })

  it('are found in the span to which they were moved, and not where they were', () => {
    const series = club([
      change({
        day: '2026-03-10',
        state: 'RESCHEDULED',
        startsAt: '2026-05-01T18:00:00+05:00',
        endsAt: '2026-05-01T19:00:00+05:00',
      }),
    ])
    const within = (from: string, to: string) =>
      datesBetween(series, Temporal.Instant.from(from), Temporal.Instant.from(to)).length
    expect(within('2026-03-09T00:00:00Z', '2026-03-12T00:00:00Z')).toBe(0)
    expect(within('2026-05-01T00:00:00Z', '2026-05-02T00:00:00Z')).toBe(1)
  })
})

const weekly = (startsAt: string, recurrence: string): Series => ({
  startsAt,
  endsAt: Temporal.Instant.from(startsAt).add({ minutes: 60 }).toString(),
  recurrence,
  changes: [],
})
