import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { explain, importsOf, violations } from '../scripts/layers.ts'
import { openFolder } from './support/folder.ts'

const ROOT = join(import.meta.dirname, '..')

it('the public side loads neither Payload nor Next nor React', async () => {
  expect((await violations()).map(explain)).toEqual([])
})

describe('the check', () => {
  let root: string

  beforeEach(async () => {
    root = await openFolder('layers')
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  async function write(files: Record<string, string>) {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true })
      await writeFile(join(root, file), text)
    }
    return (await violations(root)).map(explain)
  }

  it.each([
    'payload',
    'payload/shared',
    '@payloadcms/ui',
    '@payload-config',
    'next/headers.js',
    'react',
    'react-dom/server',
  ])('refuses %s', async (name) => {
    expect(await write({ 'src/delivery/server.ts': `import x from '${name}'` })).toEqual([
      `src/delivery/server.ts imports ${name}`,
    ])
  })

  it('does not take a namesake for it', async () => {
    const source = `import a from 'react-is-not-meant'\nimport b from 'payloads'\nimport './next.ts'`
    expect(await write({ 'src/delivery/server.ts': source })).toEqual([])
  })

  it('follows imports, also in a circle, and tells the way', async () => {
    const found = await write({
      'src/content/article/resolvers.ts': `import { a } from '../../editorial/a.ts'`,
      'src/editorial/a.ts': `export * from './b.ts'`,
      'src/editorial/b.ts': `import './a.ts'\nimport { APIError } from 'payload'`,
    })
    expect(found).toEqual([
      'src/content/article/resolvers.ts reaches payload: src/editorial/a.ts → src/editorial/b.ts',
    ])
  })

  it('leaves the other side alone', async () => {
    const found = await write({
      'src/content/article/article.ts': `import { APIError } from 'payload'`,
      'src/delivery/server.test.ts': `import { getPayload } from 'payload'`,
      'src/delivery/server.ts': `import type { Article } from '../content/article/article.ts'`,
    })
    expect(found).toEqual([])
  })

  it.each([
    [`import 'a'`, ['a']],
    [`import a from "a"`, ['a']],
    [`import{a}from'a'`, ['a']],
    [`import a, { type B, c as d } from 'a'`, ['a']],
    [`import * as a from 'a'`, ['a']],
    [`import {\n  a, // why\n  b,\n} from 'a'\nimport c from 'c'`, ['a', 'c']],
    [`import { type A } from 'a'`, ['a']],
    [`export { a } from 'a'`, ['a']],
    [`export * from 'a'`, ['a']],
    [`const a = await import('a')`, ['a']],
    [`const a = require('a')`, ['a']],
    [`import type A from 'a'`, []],
    [`import type { A } from 'a'`, []],
    [`import type * as A from 'a'`, []],
    [`export type { A } from 'a'`, []],
    [`type A = import('a').A`, []],
    [`// import a from 'a'`, []],
    [`/*\nimport a from 'a'\n*/`, []],
    [`const url = 'http://a' // import 'a'\nimport 'b'`, ['b']],
    [`export const from = 'a'`, []],
    [`export default 'a'`, []],
  ])('reads %j', (source, names) => {
    expect(importsOf(source)).toEqual(names)
  })

  it('is one of `npm run check`: status 1 and a message that says where', async () => {
    await cp(join(ROOT, 'scripts', 'layers.ts'), join(root, 'scripts', 'layers.ts'))
    const check = () =>
      spawnSync(process.execPath, [join(root, 'scripts', 'layers.ts')], { encoding: 'utf8' })
    await write({ 'src/delivery/server.ts': `import 'fastify'` })
    expect(check()).toMatchObject({ status: 0, stderr: '' })
    await write({ 'src/delivery/server.ts': `import 'payload'` })
    expect(check()).toMatchObject({
      status: 1,
      stderr:
        'The public side must load neither Payload nor Next nor React:\n  src/delivery/server.ts imports payload\n',
    })
  })

  it('has the whole public side before it', () => {
    expect(globSync('src/delivery/**/*.ts', { cwd: ROOT })).toContain('src/delivery/server.ts')
    expect(globSync('src/content/*/resolvers.ts', { cwd: ROOT }).length).toBeGreaterThan(3)
  })
})
