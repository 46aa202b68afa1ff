import { RRuleTemporal } from 'rrule-temporal'

// A reader of iCalendar that shares nothing with what writes it: strict where RFC 5545 is, and with the calendar's own time zone.

export interface Line {
  name: string
  parameters: Record<string, string>
  value: string
}

export interface Component {
  name: string
  lines: Line[]
  components: Component[]
}

const LINE =
  /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\x00-\x1f\x7f]*"|[^";:,\x00-\x1f\x7f]*))*):([^\x00-\x08\x0a-\x1f\x7f]*)$/

/** @throws where the bytes are no iCalendar object */
export function parseCalendar(bytes: Uint8Array): Component {
  const physical = Buffer.from(bytes).toString('latin1').split('\r\n')
  if (physical.pop() !== '') throw new Error('the last line is not ended')
  const lines: string[] = []
  for (const one of physical) {
    if (/[\r\n]/.test(one)) throw new Error('a line is ended otherwise than by CRLF')
    if (one.length > 75) throw new Error(`a line has ${one.length} octets`)
    // Each by itself: a letter that was cut in two is none.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(one, 'latin1'))
    if (text === '') throw new Error('a line is empty')
    if (!text.startsWith(' ')) lines.push(text)
    else lines.push(`${lines.pop()}${text.slice(1)}`)
  }
  const open: Component[] = [{ name: '', lines: [], components: [] }]
  for (const { name, parameters, value } of lines.map(parseLine)) {
    const current = open.at(-1) as Component
    if (name === 'BEGIN') open.push({ name: value, lines: [], components: [] })
    else if (name !== 'END') current.lines.push({ name, parameters, value })
    else {
      if (open.pop()?.name !== value) throw new Error(`END:${value} ends something else`)
      open.at(-1)?.components.push(current)
    }
  }
  const [calendar, ...more] = open[0]?.components ?? []
  if (!calendar || more.length > 0 || open.length > 1) throw new Error('not one whole calendar')
  return calendar
}

function parseLine(text: string): Line {
  const [, name, given = '', value = ''] = LINE.exec(text) ?? []
  if (!name) throw new Error(`no content line: ${text}`)
  const parameters = [...given.matchAll(/;([A-Z0-9-]+)=(?:"([^"]*)"|([^;]*))/g)].map(
    ([, key, quoted, plain]) => [key, quoted ?? plain],
  )
  return { name, parameters: Object.fromEntries(parameters), value }
}

/** The only line of that name; @throws where there are several */
export function lineOf({ lines, name: of }: Component, name: string) {
  const [found, ...more] = lines.filter((line) => line.name === name)
  if (more.length > 0) throw new Error(`${of} has several ${name}`)
  return found
}

export const valueIn = (component: Component, name: string) => lineOf(component, name)?.value

/** A value of the type TEXT as people read it. */
export function textIn(component: Component, name: string) {
  const value = valueIn(component, name)
  if (value === undefined) return undefined
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value)) throw new Error(`${name} is no TEXT: ${value}`)
  return value.replace(/\\(.)/g, (_, one: string) => (/n/i.test(one) ? '\n' : one))
}

export const eventsOf = (calendar: Component) =>
  calendar.components.filter(({ name }) => name === 'VEVENT')

/** One date of a calendar. Whole days as YYYYMMDD, all else as milliseconds since 1970. */
export interface CalendarDate {
  starts: number | string
  ends: number | string
  cancelled: boolean
}

/**
 * Every date until a moment, as a program shows it: rules with what is added and taken away, single dates that differ in the place of
 * those of the rule.
 */
export function expand(calendar: Component, until: Temporal.Instant): CalendarDate[] {
  const zone = new Zone(calendar)
  const events = eventsOf(calendar)
  return events
    .filter((event) => !lineOf(event, 'RECURRENCE-ID'))
    .flatMap((event) => {
      const others = events.filter(
        (one) => lineOf(one, 'RECURRENCE-ID') && valueIn(one, 'UID') === valueIn(event, 'UID'),
      )
      return expandOne(event, others, zone, until)
    })
}

function expandOne(event: Component, others: Component[], zone: Zone, until: Temporal.Instant) {
  const own = dateOf(event, zone)
  const starts = new Set<number | string>([own.starts])
  for (const start of byRule(event, zone, until)) starts.add(start)
  const listed = (name: string) =>
    event.lines.filter((line) => line.name === name).map((line) => zone.read(line))
  for (const start of listed('RDATE')) starts.add(start)
  for (const start of listed('EXDATE')) {
    if (!starts.delete(start)) throw new Error(`EXDATE ${start} is none of its dates`)
  }
  const replaced = new Map(others.map((one) => [zone.read(line(one, 'RECURRENCE-ID')), one]))
  if (replaced.size !== others.length) throw new Error('two for one date')
  const off = new Set(listed('EXDATE'))
  for (const id of replaced.keys()) {
    if (!starts.has(id) && !off.has(id)) throw new Error(`RECURRENCE-ID ${id} is none of its dates`)
  }
  return [
    ...[...starts].filter((start) => !replaced.has(start)).map((start) => moved(own, start)),
    ...others.map((one) => dateOf(one, zone)),
  ]
}

const line = (component: Component, name: string) => {
  const found = lineOf(component, name)
  if (!found) throw new Error(`${component.name} has no ${name}`)
  return found
}

function dateOf(event: Component, zone: Zone): CalendarDate {
  const starts = zone.read(line(event, 'DTSTART'))
  const end = lineOf(event, 'DTEND')
  const ends = end ? zone.read(end) : starts
  if (end && !(starts < ends)) throw new Error('DTEND is not behind DTSTART')
  return { starts, ends, cancelled: valueIn(event, 'STATUS') === 'CANCELLED' }
}

/** The same length elsewhere: exact for moments, so many days for days. */
function moved({ starts, ends, cancelled }: CalendarDate, start: number | string): CalendarDate {
  if (typeof start === 'number')
    return { starts: start, ends: start + Number(ends) - Number(starts), cancelled }
  const length = Temporal.PlainDate.from(String(starts)).until(String(ends))
  const end = Temporal.PlainDate.from(start).add(length).toString().replaceAll('-', '')
  return { starts: start, ends: end, cancelled }
}

function byRule(event: Component, zone: Zone, until: Temporal.Instant) {
  const rule = valueIn(event, 'RRULE')
  if (!rule) return []
  const start = line(event, 'DTSTART')
  const days = start.parameters.VALUE === 'DATE'
  if (!days && !start.parameters.TZID) throw new Error('a rule without a zone')
  if (days && /UNTIL=\d{8}T/.test(rule)) throw new Error('UNTIL is not of the type of DTSTART')
  if (!days && /UNTIL=(?!\d{8}T\d{6}Z)/.test(rule)) throw new Error('UNTIL is not in UTC')
  // The clock of the rule runs without any zone; the calendar's own says afterwards when that is. So its UNTIL has to be by the clock too.
  const clock = days ? `${start.value}T000000` : start.value
  const text = rule.replace(
    /UNTIL=([^;]*)/,
    (_, value: string) => `UNTIL=${days ? `${value}T000000Z` : `${zone.clockOf(value)}Z`}`,
  )
  const expanded = new RRuleTemporal({
    rruleString: `DTSTART:${clock}Z\nRRULE:${text}`,
    maxIterations: 60_000,
  })
  const from = Temporal.Instant.from('1990-01-01T00:00:00Z').toZonedDateTimeISO('UTC')
  return expanded
    .between(from.toInstant().toZonedDateTimeISO('UTC'), until.toZonedDateTimeISO('UTC'), true)
    .map((one) => {
      const local = one.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
      return zone.read({ ...start, value: days ? local.slice(0, 8) : local })
    })
}

/** The calendar's own VTIMEZONE. */
class Zone {
  readonly #id: string
  readonly #onsets: { clock: string; from: number; to: number }[]

  constructor(calendar: Component) {
    const zones = calendar.components.filter(({ name }) => name === 'VTIMEZONE')
    const [zone] = zones
    if (!zone || zones.length > 1) throw new Error('not one time zone')
    this.#id = valueIn(zone, 'TZID') ?? ''
    this.#onsets = zone.components.map((one) => ({
      clock: valueIn(one, 'DTSTART') ?? '',
      from: hours(valueIn(one, 'TZOFFSETFROM')),
      to: hours(valueIn(one, 'TZOFFSETTO')),
    }))
  }

  read({ name, parameters, value }: Line): number | string {
    if (parameters.VALUE === 'DATE') {
      if (!/^\d{8}$/.test(value)) throw new Error(`${name} is no day: ${value}`)
      return value
    }
    if (/^\d{8}T\d{6}Z$/.test(value)) return inUtc(value)
    if (!/^\d{8}T\d{6}$/.test(value) || parameters.TZID !== this.#id)
      throw new Error(`${name} floats: ${value}`)
    // Of an hour that comes twice the first is meant: before the onset by the clock, the old offset holds.
    const onset = this.#onsets.findLast(({ clock }) => clock <= value)
    const offset = onset?.to ?? this.#onsets[0]?.from ?? 0
    return inUtc(`${value}Z`) - offset * 3_600_000
  }

  /** What the clock shows at a moment in UTC. */
  clockOf(value: string) {
    const at = inUtc(value)
    const onset = this.#onsets.findLast(
      ({ clock, from }) => inUtc(`${clock}Z`) - from * 3_600_000 <= at,
    )
    const offset = onset?.to ?? this.#onsets[0]?.from ?? 0
    return new Date(at + offset * 3_600_000).toISOString().replace(/[-:]|\.\d+Z$/g, '')
  }
}

const inUtc = (value: string) => Temporal.Instant.from(value).epochMilliseconds

function hours(offset: string | undefined) {
  const [, sign, whole, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(offset ?? '') ?? []
  if (!whole) throw new Error(`no offset: ${offset}`)
  return Number(`${sign}1`) * (Number(whole) + Number(minutes) / 60)
}
