import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDelivery } from '../test/support/delivery.ts'
import { openFolder } from '../test/support/folder.ts'
import { freePort } from '../test/support/platform.ts'
import { seeded } from '../test/support/seeded.ts'

let folder: string

beforeAll(async () => {
  folder = await openFolder('cms-site')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the command as somebody does in a folder of theirs. */
async function make(words: string[], api: string) {
  const script = join(import.meta.dirname, 'newSite.ts')
  return promisify(execFile)(process.execPath, [script, ...words], {
    env: { ...process.env, INIT_CWD: folder, API_URL: api },
  }).then(
    ({ stdout }) => ({ status: 0, said: stdout }),
    (error) => ({ status: error.code as number, said: `${error.stdout}${error.stderr}` }),
  )
}

const nowhere = async () => `http://127.0.0.1:${await freePort()}/graphql`

it('copies the reference site with a district set, and says what to do next', async () => {
  const api = await nowhere()
  const { status, said } = await make(['karasai'], api)
  expect(status, said).toBe(0)
  expect(said).toContain('cd karasai-site\n  npm install')
  expect(said).toContain('does not answer')
  const read = (file: string) => readFile(join(folder, 'karasai-site', file), 'utf8')
  expect(await read('.env')).toBe(`SITE=karasai\nAPI_URL=${api}\n`)
  expect(JSON.parse(await read('package.json'))).toMatchObject({
    name: 'karasai-site',
    allowScripts: { esbuild: true },
  })
  expect(await read('.gitignore')).toContain('.env\n')
  expect(await read('codegen.ts')).toContain(`'schema.graphql'`)
  expect(await read('schema.graphql')).toContain('type Query')
  expect(await read('src/pages/index.astro')).toMatch(/./)
  await expect(read('node_modules/astro/package.json')).rejects.toThrow('ENOENT')
})

it('writes over nothing', async () => {
  await make(['mine'], await nowhere())
  const file = join(folder, 'mine-site', 'src', 'languages.ts')
  await writeFile(file, 'changed')
  const { status, said } = await make(['mine'], await nowhere())
  expect(status).toBe(1)
  expect(said).toMatch(/✖ .*mine-site is not empty\. Name another folder/)
  expect(await readFile(file, 'utf8')).toBe('changed')
})

it.each([[[]], [['Қарасай']], [['../away']]])('wants a slug: %j', async (words) => {
  const { status, said } = await make(words, await nowhere())
  expect(status).toBe(1)
  expect(said).toMatch(/✖ A site's slug is needed/)
})

it('knows which sites there are, where the API answers', async () => {
  const { template } = await seeded()
  const delivery = await startDelivery({}, template)
  try {
    const { status, said } = await make(['nosuch'], `${delivery.url}/graphql`)
    expect(status).toBe(1)
    expect(said).toMatch(/knows no site “nosuch”\. It has: .*karasai/)
    expect((await make(['zhetysu'], `${delivery.url}/graphql`)).said).not.toContain(
      'does not answer',
    )
  } finally {
    await delivery.close()
  }
})
