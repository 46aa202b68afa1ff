import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { randomFrom } from '../../test/support/random.ts'
import { ask } from '../delivery/ask.ts'
import { drawKeys, type Key } from '../delivery/queries.ts'
import { Following } from './followers.ts'
import { Memory } from './memory.ts'
import { type Platform, startPlatform } from './platform.ts'
import { Publisher } from './publishers.ts'
import { questionsOf, Reader } from './readers.ts'

// npm run bench:soak -- --seconds 20: the platform as in production (an admin, two deliveries) is read, published to and followed at once,
// for so long. Ends with 1 where there was an error, an answer asked 250 ms behind a publication that does not show it, a follower
// who missed something, or memory that grows.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const seconds = Number(values.seconds)
const READERS = 6
const PUBLISHERS = 2
const KEYS = 40
/** Milliseconds behind the last publication from which on everything is the newest. */
const SETTLED = 250
/** Of many problems of one kind some are enough to see. */
const SHOWN = 10

const problems: string[] = []
const platform = await startPlatform()
try {
  await soak(platform)
} finally {
  await platform.stop()
}
for (const problem of problems.slice(0, SHOWN)) console.error(`✖ ${problem}`)
if (problems.length > SHOWN) console.error(`✖ … and ${problems.length - SHOWN} more`)
process.exitCode = problems.length > 0 ? 1 : 0

async function soak({ admin, deliveries, rest }: Platform) {
  console.log(`Soaking for ${seconds} s (--seed ${values.seed})`)
  const randoms = (name: number) => randomFrom(Number(values.seed) * 100 + name)
  const publishers = Array.from({ length: PUBLISHERS }, () => new Publisher(rest))
  for (const [n, publisher] of publishers.entries()) await publisher.begin(`Баспасөз ${n}`)
  const first = deliveries[0] as (typeof deliveries)[number]
  const { keys, districts } = await drawFrom(first.url, randoms(0))
  const truths = publishers.flatMap((publisher) => publisher.truths)
  const questions = questionsOf(keys, truths)
  const say = (problem: string) => problems.push(problem)
  const at = (n: number) => deliveries[n % deliveries.length] as typeof first
  const readers = Array.from({ length: READERS }, (_, n) => new Reader(at(n), questions, say))
  const filters = [null, { districts: [districts[0]] }, { types: ['ARTICLE'], locales: ['KK'] }]
  const following = filters.map((filter, n) => new Following(at(n), filter))
  const memory = new Memory([admin, ...deliveries])

  await setTimeout(SETTLED)
  const end = performance.now() + seconds * 1000
  const goesOn = () => performance.now() < end
  const noted = (work: Promise<void>) => work.catch((error: Error) => say(error.message))
  await Promise.all([
    ...readers.map((reader, n) => noted(reader.readWhile(goesOn, randoms(10 + n)))),
    ...publishers.map((one, n) => noted(one.publishWhile(goesOn, randoms(30 + n)))),
    ...following.map((one, n) => noted(one.followWhile(goesOn, randoms(50 + n)))),
    noted(memory.watchWhile(goesOn)),
  ])

  await setTimeout(SETTLED)
  // Everything once more of everybody: what comes from memory, and what is asked for anew.
  const random = randoms(70)
  for (const question of questions.slice(0, 4 * KEYS)) {
    const answers = await Promise.all(
      readers.map((reader) => reader.read(question, random).catch((error: Error) => error.message)),
    )
    if (new Set(answers).size > 1) say(`different answers to ${JSON.stringify(question)}`)
  }
  for (const one of following) if (!(await one.isWhole())) say(`${one.name} has missed something`)
  const judged = memory.judge(seconds)
  for (const problem of judged.problems) say(problem)

  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  const counted = (name: 'requests' | 'hits' | 'notModified') =>
    sum(readers.map(({ counts }) => counts[name]))
  console.log(
    [
      `${counted('requests')} answers (${counted('hits')} from memory, ${counted('notModified')} not modified)`,
      `${sum(publishers.map(({ published }) => published))} publications`,
      `${sum(following.map(({ pages }) => pages))} pages of changes`,
      ...judged.lines,
      `${problems.length} problems`,
    ].join('\n'),
  )
}

/** Keys out of what the demo has. */
async function drawFrom(url: string, random: ReturnType<typeof randomFrom>) {
  const query = '{ districts { slug } articles(locale: KK, first: 50) { nodes { slug } } }'
  const body = JSON.stringify({ query })
  const { data } = JSON.parse((await ask(url, { method: 'POST', path: '/graphql', body })).text)
  const districts: string[] = data.districts.map(({ slug }: { slug: string }) => slug)
  const articles = data.articles.nodes.map(({ slug }: { slug: string }) => ({
    article: slug,
    locale: 'kk' as const,
  }))
  const keys: Key[] = drawKeys(articles, districts, random, KEYS)
  return { keys, districts }
}
