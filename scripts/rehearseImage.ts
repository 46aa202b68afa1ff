import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Image } from './image/container.ts'
import { filesOf, holdsNothingOfDevelopment, makeReadOnly } from './image/contents.ts'
import { parseDockerfile } from './image/dockerfile.ts'
import { runRoles } from './image/roles.ts'
import { buildStages, openToAll } from './image/stages.ts'

// npm run rehearse: what `docker build` and `docker compose up` would do, where there is no Docker.
// Runs the Dockerfile's steps in an empty folder, makes what comes out read-only, and starts it in
// each role against a real PostgreSQL. Ends with 1 and the reason where anything is not as it has
// to be. Not rehearsed: the base image's own system, networks and volumes between containers.

const ROOT = join(import.meta.dirname, '..')
const begun = performance.now()
const say = (line: string) => console.log(line)

const folder = await mkdtemp(join(tmpdir(), 'image-'))
try {
  await openToAll(folder)
  const stages = parseDockerfile(await readFile(join(ROOT, 'Dockerfile'), 'utf8'))
  const built = await buildStages(stages, { folder, context: ROOT, say })
  const last = stages.at(-1)
  assert(last)
  say(`  ${await holdsNothingOfDevelopment(built)} MB on top of the base image`)
  makeReadOnly(built, last.volumes)
  const before = filesOf(built, last.volumes)
  await runRoles(new Image(last, built, folder), { folder, say })
  assert.deepEqual(filesOf(built, last.volumes), before, 'the image was written to')
  say(`The image is right (${((performance.now() - begun) / 1000).toFixed(0)} s).`)
} catch (error) {
  console.error(`✖ ${(error as Error).message}`)
  process.exitCode = 1
} finally {
  execFileSync('chmod', ['-R', 'u+w', folder])
  await rm(folder, { recursive: true, force: true })
}
