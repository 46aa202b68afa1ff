import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDelivery, type TestDelivery } from '../../test/support/delivery.ts'
import { openFolder } from '../../test/support/folder.ts'
import { seeded } from '../../test/support/seeded.ts'

// What is written for those who build sites does what is said there, over the demo.

const ROOT = join(import.meta.dirname, '..', '..')
const DOCS = ['README.md', 'docs/api.md', 'docs/sites.md']

let delivery: TestDelivery
beforeAll(async () => {
  const { template } = await seeded()
  delivery = await startDelivery({}, template)
})
afterAll(() => delivery.close())

const examples = async (file: string, language: string) => {
  const text = await readFile(join(ROOT, file), 'utf8')
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
  return [...text.matchAll(pattern)].map(([, example = '']) => example)
}

it.each(DOCS)('every query of %s is answered', async (file) => {
  const queries = await examples(file, 'graphql')
  expect(queries.length).toBeGreaterThan(0)
  for (const query of queries) {
    const { status, body } = await delivery.ask({ query })
    expect({ status, errors: body.errors }, query).toEqual({ status: 200, errors: undefined })
    expect(JSON.stringify(body.data), query).not.toMatch(/^\{"\w+":(null|\{"nodes":\[\]\})\}$/)
  }
})

it('the page of docs/sites.md is a page', async () => {
  const folder = await openFolder('cms-page')
  const [script = ''] = await examples('docs/sites.md', 'js')
  try {
    await writeFile(join(folder, 'page.mjs'), script)
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'page.mjs')], {
      env: { ...process.env, API_URL: `${delivery.url}/graphql` },
    })
    expect(stdout).toMatch(/^<!doctype html><html lang="kk">.*<li><h2>\p{Lu}.*<\/h2><p>/u)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
