import { runCommand } from '../src/start/command.ts'
import { terminalReporter } from '../src/start/report.ts'
import { StartError } from '../src/startError.ts'
import { scale } from './scale/scale.ts'
import { seedWhenEmpty } from './seed.ts'

// npm run seed                    fills a database that holds no content yet
// npm run seed -- --scale 50000   and makes of it a large set for benchmarks, with so many articles

const articles = readScale(process.argv.slice(2))

await runCommand(async (payload) => {
  const seeded = await seedWhenEmpty(payload, terminalReporter)
  if (articles !== undefined) {
    await terminalReporter.step(`Large set of ${articles} articles`, () =>
      scale(payload, articles, {
        onStep: (text) => console.log(`    ${text}`),
        onProgress: (done, all) => {
          if (process.stdout.isTTY) process.stdout.write(`\r    ${done} of ${all} documents`)
        },
      }),
    )
  } else if (!seeded) {
    console.log(
      'There is content already; nothing was changed. An empty database is one without regions.',
    )
  }
  return 0
})

function readScale(words: string[]) {
  const [option, value, ...rest] = words
  if (option === undefined) return undefined
  const size = Number(value)
  if (option !== '--scale' || rest.length > 0 || !Number.isInteger(size) || size < 1) {
    console.error(
      new StartError(`seed understands --scale and a number of articles, not “${words.join(' ')}”`)
        .message,
    )
    process.exit(1)
  }
  return size
}
