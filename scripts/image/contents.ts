import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Built } from './stages.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** @returns the megabytes that the image adds to its base */
export async function holdsNothingOfDevelopment(built: Built) {
  const app = join(built.root, built.workdir)
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>
  }
  const { optionalDependencies } = JSON.parse(
    await readFile(join(ROOT, 'package.json'), 'utf8'),
  ) as { optionalDependencies: Record<string, string> }
  const unwanted = [
    ...Object.keys(lock.packages).filter((path) => lock.packages[path]?.dev),
    ...Object.keys(optionalDependencies).map((name) => `node_modules/${name}`),
    ...[
      'node_modules/.bin/node',
      'test',
      'docs',
      'scripts',
      '.git',
      '.env',
      '.data',
      '.next/cache',
    ],
    ...globSync('{src,seed}/**/*.test.ts', { cwd: app }),
  ]
  assert.deepEqual(
    unwanted.filter((path) => existsSync(join(app, path))),
    [],
    'the image holds what only development needs',
  )
  assert(existsSync(join(app, '.next', 'BUILD_ID')), 'the admin is not built')
  const kilobytes = Number(execFileSync('du', ['-sk', app]).toString().split('\t')[0])
  return Math.round(kilobytes / 1024)
}

/** As `read_only: true` has it: the volumes alone are spared. */
export function makeReadOnly({ root }: Built, volumes: string[]) {
  execFileSync('chmod', ['-R', 'a-w', root])
  for (const volume of volumes) execFileSync('chmod', ['u+w', join(root, volume)])
}

/** Every file outside the volumes, with the time of its last change. */
export function filesOf({ root }: Built, volumes: string[]) {
  const out = volumes.flatMap((volume) => ['-path', join(root, volume), '-prune', '-o'])
  const found = execFileSync('find', [root, ...out, '-printf', '%C@ %p\\n'], { maxBuffer: 1e8 })
  return found.toString().split('\n').toSorted()
}
