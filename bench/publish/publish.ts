import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'

// npm run bench:publish: what publication costs. The same article is written, published in Kazakh and translated into Russian and
// English, in turn by the platform and by Payload as it comes (see writer.ts), each in a process and on a database of its own, on one
// server. Prints milliseconds per article and the ratio; ends with 1 where that is above the target.

const TARGET = 1.5
const ROUNDS = 60
const WARM_UP = 10
const NAMES = ['ours', 'plain'] as const

const folder = await mkdtemp(join(tmpdir(), 'bench-publish-'))
await chmod(folder, 0o755)
const database = await startEmbedded(folder)
try {
  process.exitCode = await compare()
} finally {
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}

async function compare() {
  const writers = { ours: await startWriter('ours'), plain: await startWriter('plain') }
  const times = { ours: [] as number[], plain: [] as number[] }
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    // In turn, and each first in every other round, so that what else the machine does hits both.
    for (const name of round % 2 ? NAMES : NAMES.toReversed()) {
      const time = await writeWith(writers[name], round + WARM_UP)
      if (round >= 0) times[name].push(time)
    }
  }
  for (const writer of Object.values(writers)) {
    writer.kill()
    await once(writer, 'exit')
  }
  const ratio = median(times.ours) / median(times.plain)
  console.log('Publishing an article in three languages, milliseconds:')
  for (const name of NAMES) {
    const [low, middle, high] = [0.1, 0.5, 0.9].map((part) =>
      quantile(times[name], part).toFixed(1),
    )
    console.log(`  ${name.padEnd(6)} p10 ${low}   median ${middle}   p90 ${high}`)
  }
  console.log(`  ratio  ${ratio.toFixed(2)} (target: at most ${TARGET})`)
  return ratio <= TARGET ? 0 : 1
}

async function startWriter(name: (typeof NAMES)[number]) {
  const writer = fork(join(import.meta.dirname, 'writer.ts'), [name], {
    env: {
      ...process.env,
      DATABASE_URL: await emptyDatabase(name),
      DATA_DIR: folder,
      PAYLOAD_SECRET: 'a secret of the benchmark, which guards nothing',
      LOG_LEVEL: 'error',
    },
  })
  await message(writer)
  return writer
}

async function writeWith(writer: ChildProcess, round: number) {
  writer.send(round)
  return Number(await message(writer))
}

/** The next message; a writer that ends instead is a failure. */
function message(writer: ChildProcess) {
  return new Promise<unknown>((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The writer ended with ${code}`))
    writer.once('exit', ended)
    writer.once('message', (value) => {
      writer.off('exit', ended)
      resolve(value)
    })
  })
}

async function emptyDatabase(name: string) {
  const url = new URL(database.url)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  url.pathname = `/${name}`
  await migrate(url.href)
  return url.href
}

function quantile(values: number[], part: number) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] as number
}

function median(values: number[]) {
  return quantile(values, 0.5)
}
