import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article, District } from '../../payload-types.ts'
import { builders } from '../../test/support/build.ts'
import { signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { randomFrom } from '../../test/support/random.ts'
import { startToldSite, type ToldSite } from '../../test/support/toldSite.ts'
import { until } from '../../test/support/until.ts'

// Workers die in the middle of what they do, the site fails in every way that sites fail, editors publish on: what the site has by its
// notices alone is in the end what is public, and it took in each change once.

const SCRIPT = join(import.meta.dirname, '..', '..', 'test', 'support', 'worker.ts')
const PUBLICATIONS = 14

let platform: TestPlatform
let district: District
let site: ToldSite
let copy: Copy
const children = new Set<ChildProcess>()

beforeAll(async () => {
  platform = await startTestPlatform()
  const administrator = await signIn(platform, { role: 'administrator' })
  district = await builders(platform.payload).district({ slug: 'ile' })
  const entry = await builders(platform.payload).site({ slug: 'ile', district: district.id })
  site = await startToldSite(platform, entry, (path) => administrator.post(path))
  copy = new Copy()
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await site?.close()
  await platform?.close()
})

interface Page {
  changes: { id: string; at: string; kind: string; entry: unknown }[]
  cursor: string
  hasMore: boolean
}

async function pull(after: string | null): Promise<Page> {
  const { data } = await platform.query(
    `query ($after: String) { changes(after: $after, filter: { districts: ["ile"] }, first: 3) {
      cursor hasMore changes { id at kind entry { title } } } }`,
    { after },
  )
  return data.changes as Page
}

/** What a site keeps: its copy and its cursor together, as in one transaction. */
class Copy {
  readonly entries = new Map<string, unknown>()
  /** Every change that was taken in. */
  readonly taken: string[] = []
  #cursor: string | null = null
  #walking: Promise<void> = Promise.resolve()

  /** Follows from its cursor to the end; one walk at a time. */
  follow() {
    this.#walking = this.#walking.then(() => this.#walk())
    return this.#walking
  }

  async #walk() {
    const { changes, cursor, hasMore } = await pull(this.#cursor)
    for (const { id, at, kind, entry } of changes) {
      this.taken.push(`${id} ${at}`)
      if (kind === 'DELETE') this.entries.delete(id)
      else this.entries.set(id, entry)
    }
    this.#cursor = cursor
    if (hasMore) await this.#walk()
  }

  text = () => JSON.stringify([...this.entries].sort(([one], [other]) => (one < other ? -1 : 1)))
}

async function startChild() {
  const child = spawn(process.execPath, [SCRIPT], {
    env: {
      ...process.env,
      DATABASE_URL: platform.databaseUrl,
      PAYLOAD_SECRET: platform.config.secret,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  return child
}

async function kill(child: ChildProcess) {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  children.delete(child)
}

/** As if the time of the next attempt had come. */
const skipPauses = () =>
  platform.sql(
    `update graphile_worker._private_jobs set run_at = now() where locked_at is null and attempts between 1 and max_attempts - 1`,
  )

type Random = ReturnType<typeof randomFrom>

/** Refuses, breaks off, is too slow; does so before it has taken the notice in, or after. */
const failing =
  ({ chance, pick }: Random) =>
  async (response: Parameters<Parameters<ToldSite['behave']>[0]>[0]) => {
    if (chance(0.5)) await copy.follow()
    const way = pick(['take', 'take', 'refuse', 'break', 'stay'] as const)
    if (way === 'take') {
      await copy.follow()
      return false
    }
    if (way === 'refuse') response.writeHead(500).end()
    if (way === 'break') response.destroy()
    return true
  }

async function publish({ chance, whole, pick }: Random) {
  const build = builders(platform.payload)
  const made: Article[] = []
  for (let count = 0; count < PUBLICATIONS; count += 1) {
    const old = made.length > 0 && chance(0.5) ? pick(made) : undefined
    if (!old) made.push(await build.article({ districts: [district.id], _status: 'published' }))
    else {
      const _status = chance(0.5) ? 'draft' : 'published'
      const data = { _status, title: `Жаңалық ${count}` } as const
      await platform.payload.update({ collection: 'articles', id: old.id, data })
    }
    await setTimeout(whole(0, 400))
  }
}

async function killAgainAndAgain(goesOn: () => boolean, { whole }: Random) {
  const workers = [await startChild(), await startChild()]
  while (goesOn()) {
    await setTimeout(whole(0, 500))
    await kill(workers.shift() as ChildProcess)
    workers.push(await startChild())
  }
  return workers
}

describe('whatever dies and whatever fails', () => {
  it.each([1, 2, 3, 4])(
    'a site has in the end what is public, each change once (%i)',
    async (seed) => {
      const random = randomFrom(seed)
      site.behave(failing(random))
      let publishing = true
      const killing = killAgainAndAgain(() => publishing, randomFrom(seed + 1000))
      await publish(random)
      publishing = false
      const workers = await killing
      site.behave(async () => {
        await copy.follow()
        return false
      })
      const whole = await freshCopy()
      await until(async () => {
        await skipPauses()
        return copy.text() === whole
      })
      for (const worker of workers) await kill(worker)
      expect(new Set(copy.taken).size).toBe(copy.taken.length)
      for (const received of site.received) site.verify(received)
    },
  )
})

async function freshCopy() {
  const fresh = new Copy()
  await fresh.follow()
  return fresh.text()
}
