import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { KEPT, type Manifest, nameOf } from './files.ts'

// The pictures drawn for links are kept by what is on them (`CARDS`), for all sites together: a builder that starts again draws nothing.
// What no site shows any more, since its entry is gone or has another title, has to go some time.

/** What is in each of them, as sites name it: a picture never changes. */
const known = new Map<string, string>()

/**
 * Removes the kept pictures that no site shows.
 * @param sites the folder with all sites
 * @param kept milliseconds for which one stays anyway: its site may just be about to show it
 * @returns how many were removed
 */
export async function sweepCards(sites: string, cards: string, kept = KEPT) {
  const shown = await everythingShownBy(sites)
  const oldest = Date.now() - kept
  let removed = 0
  for (const name of await readdir(cards).catch(() => [])) {
    const path = join(cards, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs > oldest) continue
    const content = known.get(name) ?? nameOf(await readFile(path))
    known.set(name, content)
    if (shown.has(content)) continue
    await rm(path, { force: true })
    known.delete(name)
    removed += 1
  }
  return removed
}

async function everythingShownBy(sites: string) {
  const shown = new Set<string>()
  for (const slug of await readdir(sites)) {
    const text = await readFile(join(sites, slug, 'manifest.json'), 'utf8').catch(() => undefined)
    if (!text) continue
    const { files } = JSON.parse(text) as Manifest
    for (const file of Object.values(files)) if ('hash' in file) shown.add(file.hash)
  }
  return shown
}
