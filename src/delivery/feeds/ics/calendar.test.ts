import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../../test/support/build.ts'
import {
  type Component,
  eventsOf,
  lineOf,
  parseCalendar,
  textIn,
  valueIn,
} from '../../../../test/support/calendar.ts'
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
/** Where whatever takes place that belongs to no district of a test: else it would belong to every one. */
let elsewhere: number

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  elsewhere = (await build.district()).id
})
afterAll(() => platform.close())

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${platform.url}${path}`, { redirect: 'manual', ...init })

async function read(path: string) {
  const answer = await get(path)
  expect(answer.status, path).toBe(200)
  return parseCalendar(await answer.bytes())
}

const publish = (id: number, data: object, locale: 'kk' | 'ru' = 'kk') =>
  platform.payload.update({
    collection: 'events',
    id,
    locale,
    data: { ...data, _status: 'published' } as never,
  })

const inDays = (days: number, hours = 0) =>
  Temporal.Now.instant()
    .round('hour')
    .add({ hours: days * 24 + hours })
    .toString()

const titles = (calendar: Component) =>
  eventsOf(calendar)
    .map((event) => textIn(event, 'SUMMARY'))
    .sort()

describe('the calendar of an event', () => {
  it('says all that there is to say', async () => {
    const district = await build.district({ slug: 'karasai', title: 'Қарасай' })
    await build.site({ district: district.id, host: 'karasai.example.kz' })
    const center = await build.center({
      title: 'Жастар орталығы',
      district: district.id,
      address: 'Қаскелең, Абылай хан к-сі, 1; 2-қабат',
      location: { latitude: 43.2, longitude: 76.6 },
      contacts: { phones: ['+7 727 000 00 00'], email: 'karasai@example.kz' },
      _status: 'published',
    })
    const cover = await build.picture()
    const { id } = await build.event({
      title: 'Домбыра, ән; күй',
      slug: 'dombyra',
      districts: [district.id],
      summary: 'Апта сайын.\nБәріне ашық.',
      kind: 'club',
      startsAt: '2024-02-27T10:00:00Z',
      endsAt: '2024-02-27T11:30:00Z',
      recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20240531',
      center: center.id,
      venue: '2-бөлме',
      onlineUrl: 'https://example.kz/live?room=1,2;3',
      registration: { url: 'https://example.kz/join', phone: '+7 727 111 11 11' },
      cover: cover.id,
      _status: 'published',
    })
    const calendar = await read('/ics/events/dombyra.ics')
    expect(valueIn(calendar, 'VERSION')).toBe('2.0')
    expect(textIn(calendar, 'NAME')).toBe('Домбыра, ән; күй')
    expect(textIn(calendar, 'X-WR-CALNAME')).toBe('Домбыра, ән; күй')
    expect(lineOf(calendar, 'REFRESH-INTERVAL')).toEqual({
      name: 'REFRESH-INTERVAL',
      parameters: { VALUE: 'DURATION' },
      value: 'PT1H',
    })
    expect(valueIn(calendar, 'SOURCE')).toBe(`${platform.url}/ics/events/dombyra.ics`)
    const [zone] = calendar.components
    expect(
      zone?.components.map((one) => one.lines.map(({ name, value }) => `${name}:${value}`)),
    ).toEqual([
      ['DTSTART:20041031T030000', 'TZOFFSETFROM:+0700', 'TZOFFSETTO:+0600', 'TZNAME:+06'],
      ['DTSTART:20240301T000000', 'TZOFFSETFROM:+0600', 'TZOFFSETTO:+0500', 'TZNAME:+05'],
    ])
    const [event] = eventsOf(calendar) as [Component]
    const line = (name: string) => {
      const found = lineOf(event, name)
      const parameters = Object.entries(found?.parameters ?? {}).map((one) => `;${one.join('=')}`)
      return `${parameters.join('')}:${found?.value}`
    }
    expect(line('DTSTART')).toBe(';TZID=Asia/Almaty:20240227T160000')
    expect(line('DTEND')).toBe(';TZID=Asia/Almaty:20240227T173000')
    expect(line('RRULE')).toBe(':FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20240531T185959Z')
    expect(line('STATUS')).toBe(':CONFIRMED')
    expect(line('GEO')).toBe(':43.2;76.6')
    expect(line('URL')).toBe(':https://karasai.example.kz/kk/events/dombyra/')
    expect(line('CONFERENCE')).toBe(
      ';VALUE=URI;LANGUAGE=kk;LABEL=Онлайн қатысу:https://example.kz/live?room=1,2;3',
    )
    expect(line('IMAGE')).toMatch(/^;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image\/jpeg:http.*\.jpg$/)
    expect(textIn(event, 'CATEGORIES')).toBe('Үйірме')
    expect(textIn(event, 'LOCATION')).toBe(
      '2-бөлме, Жастар орталығы, Қаскелең, Абылай хан к-сі, 1; 2-қабат',
    )
    expect(textIn(event, 'CONTACT')).toBe('Жастар орталығы, +7 727 000 00 00, karasai@example.kz')
    expect(textIn(event, 'DESCRIPTION')).toBe(
      'Апта сайын.\nБәріне ашық.\n\nТегін\nЖазылу: https://example.kz/join, +7 727 111 11 11\n\nhttps://karasai.example.kz/kk/events/dombyra/',
    )
    for (const name of ['DTSTAMP', 'CREATED', 'LAST-MODIFIED']) {
      expect(valueIn(event, name), name).toMatch(/^\d{8}T\d{6}Z$/)
    }
    expect(event.lines.some(({ name }) => name === 'ORGANIZER')).toBe(false)

    // Its number grows with every change, the same in all languages; who it is stays, whatever it is called.
    const number = (of: Component) => Number(valueIn(eventsOf(of)[0] as Component, 'SEQUENCE'))
    await publish(id, {
      slug: 'dombyra-jana',
      startsAt: '2024-02-29T10:00:00Z',
      endsAt: '2024-02-29T11:00:00Z',
    })
    const later = await read('/ics/events/dombyra-jana.ics')
    await publish(id, { title: 'Домбра', summary: 'Каждую неделю', slug: 'dombra' }, 'ru')
    const inRussian = await read('/ics/events/dombra.ics?locale=ru')
    await publish(id, { status: 'cancelled' })
    const off = await read('/ics/events/dombyra-jana.ics')
    const states = [calendar, later, inRussian, off]
    const numbers = states.map(number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(new Set(numbers).size).toBe(states.length)
    expect(new Set(states.map((one) => valueIn(eventsOf(one)[0] as Component, 'UID'))).size).toBe(1)
    expect(number(await read('/ics/events/dombra.ics?locale=ru'))).toBe(number(off))
    expect(textIn(eventsOf(inRussian)[0] as Component, 'SUMMARY')).toBe('Домбра')
    expect(lineOf(eventsOf(inRussian)[0] as Component, 'SUMMARY')?.parameters.LANGUAGE).toBe('ru')
    const [cancelled] = eventsOf(off) as [Component]
    expect(valueIn(cancelled, 'STATUS')).toBe('CANCELLED')
    expect(textIn(cancelled, 'SUMMARY')).toBe('Өтпейді: Домбыра, ән; күй')
    expect(valueIn(cancelled, 'RRULE')).toBeDefined()
  })

  it('tells single dates that are off, moved, online and added', async () => {
    const other = await build.center({ title: 'Басқа орталық', _status: 'published' })
    await build.event({
      title: 'Шахмат',
      slug: 'shahmat',
      districts: [elsewhere],
      startsAt: '2030-01-01T11:00:00Z',
      endsAt: '2030-01-01T12:00:00Z',
      recurrence: 'FREQ=WEEKLY',
      venue: 'Залда',
      changes: [
        { change: 'cancelled', day: '2030-01-08T11:00:00Z', note: { kk: 'Мереке' } },
        { change: 'postponed', day: '2030-01-15T11:00:00Z' },
        {
          change: 'rescheduled',
          day: '2030-01-22T11:00:00Z',
          startsAt: '2030-01-23T12:00:00Z',
          center: other.id,
        },
        {
          change: 'moved_online',
          day: '2030-01-29T11:00:00Z',
          onlineUrl: 'https://example.kz/live',
        },
        { change: 'scheduled', startsAt: '2030-02-02T05:00:00Z', endsAt: '2030-02-02T06:00:00Z' },
        { change: 'scheduled', startsAt: '2030-02-03T05:00:00Z', endsAt: '2030-02-03T08:00:00Z' },
        { change: 'scheduled', startsAt: '2030-02-05T11:00:00Z', endsAt: '2030-02-05T12:00:00Z' },
      ],
      _status: 'published',
    })
    const calendar = await read('/ics/events/shahmat.ics')
    const [series, ...others] = eventsOf(calendar) as [Component, ...Component[]]
    const all = (name: string) =>
      series.lines.filter((line) => line.name === name).map(({ value }) => value)
    expect(all('EXDATE')).toEqual(['20300108T160000', '20300115T160000'])
    expect(all('RDATE')).toEqual(['20300202T100000', '20300203T100000'])
    expect(
      others.map((one) =>
        ['RECURRENCE-ID', 'DTSTART', 'DTEND', 'STATUS', 'SUMMARY', 'LOCATION', 'CONFERENCE']
          .map((name) => valueIn(one, name) ?? '-')
          .join(' '),
      ),
    ).toEqual([
      '20300108T160000 20300108T160000 20300108T170000 CANCELLED Өтпейді: Шахмат Залда -',
      '20300115T160000 20300115T160000 20300115T170000 CANCELLED Кейінге қалдырылды: Шахмат Залда -',
      '20300122T160000 20300123T170000 20300123T180000 CONFIRMED Шахмат Басқа орталық -',
      '20300129T160000 20300129T160000 20300129T170000 CONFIRMED Шахмат Онлайн https://example.kz/live',
      '20300203T100000 20300203T100000 20300203T130000 CONFIRMED Шахмат Залда -',
      '- 20300205T160000 20300205T170000 CONFIRMED Шахмат Залда -',
    ])
    const uids = others.map((one) => valueIn(one, 'UID'))
    expect(new Set(uids.slice(0, -1))).toEqual(new Set([valueIn(series, 'UID')]))
    expect(uids.at(-1)).not.toBe(valueIn(series, 'UID'))
    expect(textIn(others[0] as Component, 'DESCRIPTION')).toMatch(/^Мереке\n\n/)
  })

  it('tells whole days as days', async () => {
    await build.event({
      title: 'Фестиваль',
      slug: 'festival',
      districts: [elsewhere],
      allDay: true,
      startsAt: '2026-05-31T19:00:00Z',
      endsAt: '2026-06-03T18:59:00Z',
      recurrence: 'FREQ=YEARLY;UNTIL=20290601',
      changes: [
        { change: 'cancelled', day: '2027-05-31T19:00:00Z' },
        {
          change: 'rescheduled',
          day: '2028-05-31T19:00:00Z',
          startsAt: '2028-06-09T19:00:00Z',
          endsAt: '2028-06-10T18:59:00Z',
        },
      ],
      _status: 'published',
    })
    const [series, off, moved] = eventsOf(await read('/ics/events/festival.ics'))
    const told = (event: Component | undefined, name: string) => {
      const line = event && lineOf(event, name)
      return line && `${line.parameters.VALUE ?? ''} ${line.value}`
    }
    expect(told(series, 'DTSTART')).toBe('DATE 20260601')
    expect(told(series, 'DTEND')).toBe('DATE 20260604')
    expect(told(series, 'RRULE')).toBe(' FREQ=YEARLY;UNTIL=20290601')
    expect(told(series, 'EXDATE')).toBe('DATE 20270601')
    expect(told(off, 'RECURRENCE-ID')).toBe('DATE 20270601')
    expect(told(moved, 'RECURRENCE-ID')).toBe('DATE 20280601')
    expect(told(moved, 'DTSTART')).toBe('DATE 20280610')
    expect(told(moved, 'DTEND')).toBe('DATE 20280611')
  })

  it('of a single date is that date as it stands, and says the hour that came twice in UTC', async () => {
    const { id } = await build.event({
      slug: 'bir-ret',
      districts: [elsewhere],
      startsAt: '2030-03-01T05:00:00Z',
      endsAt: '2030-03-01T06:00:00Z',
      changes: [
        { change: 'rescheduled', day: '2030-03-01T05:00:00Z', startsAt: '2030-03-02T05:00:00Z' },
      ],
      _status: 'published',
    })
    const one = async () => eventsOf(await read('/ics/events/bir-ret.ics'))
    const [moved, ...none] = await one()
    expect(none).toEqual([])
    expect(valueIn(moved as Component, 'DTSTART')).toBe('20300302T100000')
    expect(valueIn(moved as Component, 'RECURRENCE-ID')).toBeUndefined()
    await publish(id, {
      changes: [],
      startsAt: '2024-02-29T17:30:00Z',
      endsAt: '2024-02-29T18:30:00Z',
    })
    const [twice] = await one()
    expect(lineOf(twice as Component, 'DTSTART')).toEqual({
      name: 'DTSTART',
      parameters: { TZID: 'Asia/Almaty' },
      value: '20240229T233000',
    })
    expect(lineOf(twice as Component, 'DTEND')).toEqual({
      name: 'DTEND',
      parameters: {},
      value: '20240229T183000Z',
    })
  })
})

describe('the calendar of a district', () => {
  it('holds its events of the last months and to come, in the language asked for or another', async () => {
    const district = await build.district({ slug: 'talgar', title: 'Талғар' })
    await build.site({ district: district.id, host: 'talgar.localhost', accentColor: '#008081' })
    const make = (title: string, data: object = {}) =>
      build.event({ title, districts: [district.id], _status: 'published', ...data })
    await make('Ескі', { startsAt: inDays(-120), endsAt: inDays(-120, 1) })
    await make('Өткен', { startsAt: inDays(-60), endsAt: inDays(-60, 1) })
    await make('Үйірме', {
      startsAt: inDays(-700),
      endsAt: inDays(-700, 1),
      recurrence: 'FREQ=WEEKLY',
    })
    await make('Басқа жерде', { districts: [elsewhere] })
    await make('Баршаға', { districts: [] })
    await make('Қаралама', { _status: 'draft' })
    const single = inDays(3)
    await make('Болмайды', {
      startsAt: single,
      endsAt: inDays(3, 1),
      changes: [{ change: 'cancelled', day: single }],
    })
    const { id } = await make('Келеді', { slug: 'keledi' })
    const first = await read('/ics/talgar.ics')
    expect(titles(first)).toEqual(
      ['Баршаға', 'Келеді', 'Өткен', 'Өтпейді: Болмайды', 'Үйірме'].sort(),
    )
    expect(textIn(first, 'NAME')).toBe('Талғар: іс-шаралар')
    expect(valueIn(first, 'COLOR')).toBe('teal')
    expect(valueIn(first, 'X-APPLE-CALENDAR-COLOR')).toBe('#008081')
    expect(valueIn(first, 'URL')).toBe(`http://talgar.localhost:${new URL(platform.url).port}/kk/`)
    await publish(id, { title: 'Приходит', summary: 'О чём', slug: 'prihodit' }, 'ru')
    const inRussian = eventsOf(await read('/ics/talgar.ics?locale=ru'))
    const languages = new Map(
      inRussian.map((event) => [textIn(event, 'SUMMARY'), lineOf(event, 'SUMMARY')?.parameters]),
    )
    expect(languages.get('Приходит')).toEqual({ LANGUAGE: 'ru' })
    expect(languages.get('Баршаға')).toEqual({ LANGUAGE: 'kk' })

    await platform.payload.delete({ collection: 'events', id })
    expect(titles(await read('/ics/talgar.ics'))).not.toContain('Келеді')
  })

  it('is there for a district without events, and changes no address when the district is renamed', async () => {
    const { id } = await build.district({ slug: 'events', title: 'Бос' })
    const before = await read('/ics/events.ics')
    await platform.payload.update({ collection: 'districts', id, data: { slug: 'jana-atau' } })
    const answer = await get('/ics/events.ics?locale=en')
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe('/ics/jana-atau.ics?locale=en')
    const after = await read('/ics/jana-atau.ics')
    expect(valueIn(after, 'UID')).toBe(valueIn(before, 'UID'))
  })
})

describe('the calendar of a centre', () => {
  it('holds what takes place in it, at the address that the API names', async () => {
    const center = await build.center({ title: 'Үй', slug: 'ui', _status: 'published' })
    const made = await build.event({
      title: 'Мұнда',
      slug: 'munda',
      center: center.id,
      _status: 'published',
    })
    await build.event({ title: 'Басқа', _status: 'published' })
    const { data } = await platform.query(`{
      center(slug: "ui") { icsUrl } event(slug: "munda") { icsUrl } }`)
    expect(data).toEqual({
      center: { icsUrl: `${platform.url}/ics/centers/ui.ics` },
      event: { icsUrl: `${platform.url}/ics/events/munda.ics` },
    })
    expect(titles(await read('/ics/centers/ui.ics'))).toEqual(['Мұнда'])
    await publish(made.id, { title: 'Здесь', summary: 'О чём', slug: 'zdes' }, 'ru')
    const { data: russian } = await platform.query(
      '{ event(slug: "munda", locale: RU, fallback: [KK]) { icsUrl } }',
    )
    expect(russian.event.icsUrl).toBe(`${platform.url}/ics/events/munda.ics`)
    const { data: own } = await platform.query('{ event(slug: "zdes", locale: RU) { icsUrl } }')
    expect(own.event.icsUrl).toBe(`${platform.url}/ics/events/zdes.ics?locale=ru`)
    expect(titles(await read(own.event.icsUrl.slice(platform.url.length)))).toEqual(['Здесь'])
  })
})
