import { afterAll, beforeAll, expect, it } from 'vitest'
import { p, text } from '../../seed/data/text.ts'
import { builders } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { everything } from '../../test/support/everything.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { openPreview } from '../../test/support/preview.ts'
import { randomFrom } from '../../test/support/random.ts'
import { whenThorough } from '../../test/support/thorough.ts'
import { LOCALES, type Locale } from '../editorial/languages.ts'

// The promise of previews: all that the API tells of drafts is what it tells once they are published.

let platform: TestPlatform
let build: ReturnType<typeof builders>
let editor: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  editor = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

type Random = ReturnType<typeof randomFrom>
type Name = 'article' | 'event' | 'center' | 'grant' | 'program' | 'page' | 'benefit'
const COLLECTIONS = {
  article: 'articles',
  event: 'events',
  center: 'centers',
  grant: 'grants',
  program: 'programs',
  page: 'pages',
  benefit: 'benefits',
} as const
const NAMES = Object.keys(COLLECTIONS) as Name[]

interface Known {
  name: Name
  id: number
  written: Set<Locale>
}

interface World {
  random: Random
  districts: number[]
  pictures: number[]
  known: Known[]
}

/** What an editor may write in a language; new languages get all that publication needs. */
function texts({ random, pictures, districts, known }: World, name: Name, first: boolean) {
  const word = () => `Сөз ${random.whole(1, 10_000)}`
  const some = <Value>(values: Value[]) => values.filter(() => random.chance(0.4))
  // A list that a draft emptied comes back where no more than the state is sent to publish it; the admin sends the whole form.
  const any = <Value>(...values: Value[]) => values.slice(0, random.whole(1, values.length))
  const needed = {
    title: word(),
    ...(name !== 'page' && name !== 'benefit' && { summary: word() }),
    ...((name === 'article' || name === 'page') && { body: text(p(word()), p(word())) }),
    ...(name === 'benefit' && { discount: word() }),
  }
  const kept = Object.entries(needed).filter(([, value]) => first || (value && random.chance(0.5)))
  const centers = known.filter((one) => one.name === 'center').map(({ id }) => id)
  const start = Temporal.Now.instant()
    .add({ hours: random.whole(-500, 500) })
    .round('minute')
  const own: Record<Name, object> = {
    article: { cover: random.pick(pictures), centers: some(centers), pinned: random.chance(0.3) },
    event: {
      startsAt: start.toString(),
      endsAt: start.add({ hours: 2 }).toString(),
      free: random.chance(0.5),
      speakers: any({ name: word() }, { name: word(), photo: random.pick(pictures) }),
    },
    center: {
      facilities: any({ kind: 'coworking', title: word() }),
      gallery: some(pictures),
      district: random.pick(districts),
    },
    grant: {
      closesAt: start.toString(),
      steps: any({ text: word() }, { text: word() }),
      kind: 'education',
    },
    program: {
      offers: any({ text: word() }, { text: word() }),
      startsOn: '2026-01-05T07:00:00.000Z',
    },
    page: { gallery: some(pictures) },
    benefit: { conditions: word() },
  }
  const placed = !['center', 'page'].includes(name) && random.chance(0.5)
  return {
    ...Object.fromEntries(kept),
    ...(random.chance(0.7) && own[name]),
    ...(placed && { districts: some(districts) }),
  }
}

const save = ({ name, id }: Known, locale: Locale, data: object, draft: boolean) =>
  platform.payload.update({
    collection: COLLECTIONS[name] as 'articles',
    id,
    locale,
    draft,
    depth: 0,
    data: data as never,
  })

/** Writes drafts: new ones, and over what is public. @returns the languages that wait, by document */
async function write(world: World) {
  const { random, known, districts } = world
  const waiting = new Map<Known, Set<Locale>>()
  for (let n = 0; n < 14; n += 1) {
    if (known.length < NAMES.length || random.chance(0.35)) {
      const name = NAMES.find((one) => !known.some((other) => other.name === one))
      const chosen = name ?? random.pick(NAMES)
      const data = {
        ...texts(world, chosen, true),
        ...(chosen === 'center' && { district: random.pick(districts) }),
      }
      const { id } = await build[chosen](data)
      const made: Known = { name: chosen, id, written: new Set(['kk']) }
      known.push(made)
      waiting.set(made, new Set(['kk']))
      continue
    }
    const one = random.pick(known)
    const locale = random.pick(LOCALES)
    const first = !one.written.has(locale)
    const data = { ...texts(world, one.name, first), _status: 'draft' }
    await save(one, locale, data, true)
    one.written.add(locale)
    waiting.set(one, (waiting.get(one) ?? new Set()).add(locale))
  }
  return waiting
}

async function publish(waiting: Map<Known, Set<Locale>>) {
  for (const locale of LOCALES) {
    for (const [one, locales] of waiting) {
      if (locales.has(locale)) await save(one, locale, { _status: 'published' }, false)
    }
  }
}

const TIMES = new Set(['at', 'updatedAt', 'firstPublishedAt'])

/** Without what differs by its nature: the moment of publication, and where pictures are that are not public yet. */
function comparable(entries: any[]) {
  const plain = JSON.parse(JSON.stringify(entries), (name, value) => {
    if (TIMES.has(name)) return undefined
    return typeof value === 'string'
      ? value.replaceAll(/\/media\/preview\/[^/]+/g, '/media')
      : value
  }) as { id: string }[]
  return plain.sort((a, b) => (a.id < b.id ? -1 : 1))
}

it.each(whenThorough([1, 2, 3, 4], [1, 2]))(
  'tells of drafts what is told once they are public (%i)',
  async (seed) => {
    const world: World = {
      random: randomFrom(seed),
      districts: [(await build.district()).id, (await build.district()).id],
      pictures: [(await build.picture()).id, (await build.picture()).id],
      known: [],
    }
    for (let round = 0; round < 3; round += 1) {
      const waiting = await write(world)
      const before = comparable((await everything(platform.query)).entries)
      const { query } = await openPreview(platform, editor, { all: true })
      const previewed = comparable((await everything(query)).entries)
      expect(comparable((await everything(platform.query)).entries)).toEqual(before)
      await publish(waiting)
      expect(previewed).toEqual(comparable((await everything(platform.query)).entries))
    }
  },
)
