import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from './compile.ts'

// npm run compile: compiles the pages for the builder, unless the last time was of the same sources.

const ROOT = join(import.meta.dirname, '..')
const SOURCES = [
  'src/**/*',
  'public/**/*',
  'builder/{compile,content,instance,view}.ts',
  '*.{json,ts}',
]
const folder = process.env.COMPILED || join(ROOT, '.compiled')
const stamp = join(folder, 'sources.sha256')

const sources = await digest()
if ((await readFile(stamp, 'utf8').catch(() => '')) !== sources) {
  await compile(folder)
  await writeFile(stamp, sources)
}

async function digest() {
  const digest = createHash('sha256')
  for (const entry of globSync(SOURCES, { cwd: ROOT, withFileTypes: true }).toSorted(byPath)) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    digest.update(path.slice(ROOT.length)).update(await readFile(path))
  }
  return digest.digest('hex')
}

function byPath(one: { parentPath: string; name: string }, other: typeof one) {
  return join(one.parentPath, one.name) < join(other.parentPath, other.name) ? -1 : 1
}
