import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPlatform } from '../test/support/platform.ts'
import { startSeededPlatform } from '../test/support/seeded.ts'

// What the demo shows on the pages of a site, whatever the day on which it is made.

let platform: TestPlatform
beforeAll(async () => {
  platform = await startSeededPlatform()
})
afterAll(() => platform.close())

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await platform.query(query, variables)
  expect(errors).toBeUndefined()
  return data
}
const inDays = (days: number) =>
  Temporal.Now.zonedDateTimeISO('Asia/Almaty').add({ days }).toString({ timeZoneName: 'never' })

interface Event {
  title: string
  kind: string
  status: string
  recurrence: string | null
  scheduleText: string | null
  allDay: boolean
  onlineUrl: string | null
}
const everyEvent = async () => {
  const { events } = await ask(
    `query ($from: DateTime, $to: DateTime) { events(first: 100, filter: { from: $from, to: $to }) {
      nodes { title kind status recurrence scheduleText allDay onlineUrl } } }`,
    { from: inDays(-120), to: inDays(240) },
  )
  return events.nodes as Event[]
}

describe('centres', () => {
  it('are all that the sources name, each in its state', async () => {
    const { centers } = await ask(`{ centers(first: 100) { nodes {
      title kind status plannedYear areaSquareMeters district { slug } openedUnder { slug }
      hours { weekly { opens } } services { title } } } }`)
    const lines = centers.nodes.map(
      (one: Record<string, any>) =>
        `${one.district.slug} ${one.kind} ${one.status} ${one.plannedYear} ${one.openedUnder?.slug ?? '-'} ${one.title}`,
    )
    const city = 'almaty-qalasyn-damytudyn-2025-jylga-deiingi-bagdarlamasy'
    const community = [
      ['alatau', 'Алатау'],
      ['almaly', 'Алмалы'],
      ['auezov', 'Әуезов'],
      ['bostandyk', 'Бостандық'],
      ['medeu', 'Медеу'],
      ['nauryzbai', 'Наурызбай'],
      ['turksib', 'Түрксіб'],
      ['zhetysu', 'Жетісу'],
    ].map(
      ([slug, name]) =>
        `${slug} COMMUNITY_CENTER OPEN null ${city} ${name} ауданының комьюнити-орталығы`,
    )
    const planned = [
      ['talgar', 'Талғар'],
      ['zhambyl', 'Жамбыл'],
      ['enbekshikazakh', 'Еңбекшіқазақ'],
      ['uigur', 'Ұйғыр'],
    ].map(([slug, name]) => `${slug} YOUTH_CENTER PLANNED 2026 - ${name} ауданының жастар орталығы`)
    expect(lines.sort()).toEqual(
      [
        ...community,
        ...planned,
        'alatau YOUTH_CENTER OPEN null ruhani-jangyru «Алматы жастары» жастар орталығы',
        'karasai RESOURCE_CENTER OPEN null - Қарасай ауданының жастар ресурстық орталығы',
        'konaev COWORKING OPEN null - Қонаев қаласының коворкинг-орталығы',
        'ile COWORKING OPEN null - Іле ауданының коворкинг-орталығы',
      ].sort(),
    )
    for (const { status, hours, services } of centers.nodes) {
      if (status !== 'PLANNED') continue
      expect(hours.weekly).toEqual([])
      expect(services).toEqual([])
    }
  })
})

describe('events', () => {
  it('are six weekly clubs, one monthly, and events of every other sort', async () => {
    const events = await everyEvent()
    expect(events).toHaveLength(20)
    const clubs = events.filter(({ kind }) => kind === 'CLUB')
    expect(clubs.filter(({ recurrence }) => recurrence?.startsWith('FREQ=WEEKLY'))).toHaveLength(6)
    const rules = clubs.map(({ recurrence }) => recurrence ?? '').join(' ')
    expect(rules).toMatch(/UNTIL=/)
    expect(rules).toMatch(/COUNT=/)
    expect(rules).toMatch(/FREQ=MONTHLY;BYDAY=1SA/)
    expect(new Set(events.map(({ kind }) => kind))).toEqual(
      new Set(
        'CLUB COURSE TRAINING MASTERCLASS WORKSHOP CONSULTATION MEETING FESTIVAL OPENING OTHER'.split(
          ' ',
        ),
      ),
    )
    expect(events.filter(({ allDay }) => allDay)).toHaveLength(1)
    expect(events.filter(({ onlineUrl }) => onlineUrl).length).toBeGreaterThan(0)
    expect(events.filter(({ status }) => status === 'CANCELLED')).toHaveLength(1)
    expect(events.filter(({ status }) => status === 'RESCHEDULED')).toHaveLength(1)
    for (const { recurrence, scheduleText } of events) {
      expect(Boolean(scheduleText)).toBe(Boolean(recurrence))
    }
  })

  it('have dates that are cancelled, moved, held online and added, and say why in each language', async () => {
    const rows = await platform.sql(
      `select e.locale, o.state, e.head -> 'changes' -> o.key ->> 'note' as note
       from delivery.occurrences o join delivery.entries e on e.doc = o.doc and e.type = 'event'
       where (e.head -> 'changes' -> o.key) is not null order by o.state, e.locale`,
    )
    const states = ['CANCELLED', 'MOVED_ONLINE', 'RESCHEDULED', 'SCHEDULED']
    for (const state of states) {
      for (const locale of ['kk', 'ru', 'en']) {
        const notes = rows.filter((row) => row.state === state && row.locale === locale)
        expect(notes, `${state} ${locale}`).not.toEqual([])
        for (const { note } of notes) {
          expect(note).toMatch(
            locale === 'en' ? /^[A-Z][\w’ :,]+\.$/ : /^[\p{Script=Cyrillic} :,]+\.$/u,
          )
        }
      }
    }
  })
})

describe('the pages of every site', () => {
  it('have news, events to come, programmes and a grant that is open', async () => {
    const { districts } = await ask('{ districts { slug } }')
    expect(districts).toHaveLength(19)
    for (const { slug } of districts) {
      const lists = await ask(
        `query ($in: [String!]) {
          articles(filter: { districts: $in }) { totalCount }
          events(filter: { districts: $in }) { totalCount }
          programs(filter: { districts: $in }) { totalCount }
          grants(filter: { districts: $in, statuses: [OPEN] }) { totalCount } }`,
        { in: [slug] },
      )
      for (const [name, { totalCount }] of Object.entries(lists)) {
        expect(totalCount, `${name} of ${slug}`).toBeGreaterThan(0)
      }
    }
  })

  it('show grants in every state, one of them about to close', async () => {
    const { open, upcoming, closed, closing } = await ask(
      `query ($soon: DateTime) {
        open: grants(filter: { statuses: [OPEN] }) { nodes { closesAt } }
        upcoming: grants(filter: { statuses: [UPCOMING] }) { totalCount }
        closed: grants(filter: { statuses: [CLOSED] }) { totalCount }
        closing: grants(filter: { statuses: [OPEN], closesBefore: $soon }) { totalCount } }`,
      { soon: inDays(7) },
    )
    expect(open.nodes).toHaveLength(4)
    expect(open.nodes.filter((one: { closesAt: unknown }) => one.closesAt === null)).toHaveLength(1)
    expect([upcoming, closed, closing].map(({ totalCount }) => totalCount)).toEqual([1, 1, 1])
  })

  it('say of every grant and every benefit that it is an example', async () => {
    const { grants, benefits } = await ask(`{
      grants(first: 100) { nodes { title summary } }
      benefits(first: 100) { nodes { discount conditions } } }`)
    for (const one of [...grants.nodes, ...benefits.nodes]) {
      for (const text of Object.values(one)) expect(text).toMatch(/мысал/i)
    }
  })
})
