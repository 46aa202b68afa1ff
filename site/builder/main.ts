import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sweepCards } from './cards.ts'
import { openCompiled } from './compiled.ts'
import type { Message, Report, SiteToBuild } from './messages.ts'
import { Runner } from './runner.ts'
import { BuiltSite } from './site.ts'
import { whenIdle } from './turns.ts'

// The builder: keeps the built sites of a folder up to date with the API, for as long as it runs.
//   API_URL=… SITES_FOLDER=/var/sites COMPILED=.compiled SITE=karasai,ile node builder/main.ts
// Started by another process with an IPC channel, it is told by messages which sites there are and when something changed.

/** Milliseconds between two looks at the API, below whatever else tells of changes. */
const LOOK = 10_000
/** Milliseconds between two looks for pictures that nobody shows any more. */
const SWEEP = 3_600_000

const folder = required('SITES_FOLDER')
const compiled = await openCompiled(
  process.env.COMPILED || join(import.meta.dirname, '..', '.compiled'),
)
const runners = new Map<string, Runner>()

process.on('message', (message: Message) => {
  if (message.type === 'sites') void keepOnly(message.sites)
  wakeAll()
})
process.on('disconnect', () => process.exit(0))
setInterval(wakeAll, LOOK)
setInterval(() => void whenIdle(() => false, sweep), SWEEP)
const named = (process.env.SITE ?? '').split(',').filter(Boolean)
if (!process.send || named.length > 0) await keepOnly(named.map((slug) => ({ slug })))

async function keepOnly(sites: SiteToBuild[]) {
  const slugs = new Set(sites.map(({ slug }) => slug))
  for (const { slug, url, isBehind = true } of sites) {
    const known = runners.get(slug)
    if (known) known.isBehind ||= isBehind
    if (known) continue
    const site = new BuiltSite({ slug, url, folder: join(folder, slug), compiled })
    const runner = new Runner(site, report, isBehind)
    runners.set(slug, runner)
    runner.wake(true)
  }
  for (const [slug, runner] of runners) {
    if (slugs.has(slug)) continue
    runners.delete(slug)
    await runner.stop()
    await rm(join(folder, slug), { recursive: true, force: true })
  }
}

/** What cannot be removed now is removed another time. */
const sweep = () =>
  process.env.CARDS
    ? sweepCards(folder, process.env.CARDS).catch(() => undefined)
    : Promise.resolve(undefined)

function wakeAll() {
  for (const runner of runners.values()) runner.wake()
}

function report(report: Report) {
  if (process.send) process.send(report)
  else console.log(JSON.stringify(report))
}

function required(name: string) {
  const value = process.env[name]
  if (!value) throw new Error(`Set ${name}`)
  return value
}
