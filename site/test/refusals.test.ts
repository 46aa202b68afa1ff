import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { it } from 'node:test'
import { API_URL } from '../src/settings.ts'

const ROOT = join(import.meta.dirname, '..')
const { resolve } = createRequire(import.meta.url)
const ASTRO = join(dirname(resolve('astro/package.json')), 'bin', 'astro.mjs')

it('a build without an API ends, and says what is missing', async () => {
  const { status, output } = await build({ API_URL: 'http://127.0.0.1:9/graphql' })
  assert.notEqual(status, 0)
  assert.match(output, /The API at http:\/\/127\.0\.0\.1:9\/graphql does not answer/)
  assert.match(output, /API_URL/)
})

it('a build for a site that there is not ends, and says so', async () => {
  const { status, output } = await build({ SITE: 'atlantis' })
  assert.notEqual(status, 0)
  assert.match(output, /The API knows no site “atlantis”/)
})

it('a build without a site ends, and says how to name one', async () => {
  const { status, output } = await build({ SITE: '' })
  assert.notEqual(status, 0)
  assert.match(output, /Set SITE, for example: SITE=karasai npm run build/)
})

it('an API in trouble is asked again', async (test) => {
  let asked = 0
  const server = createServer(async (request, response) => {
    asked += 1
    if (asked % 2 === 1) {
      response.writeHead(503).end()
      return
    }
    const chunks = await Array.fromAsync(request)
    const answer = await fetch(API_URL, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.concat(chunks),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(await answer.text())
  }).listen(0, '127.0.0.1')
  test.after(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const query = 'query ($slug: String) { site(slug: $slug) { slug } }'
  const script = `
    const { ask } = await import('./src/api/ask.ts')
    console.log(JSON.stringify(await ask(${JSON.stringify(query)}, { slug: process.env.SITE })))`
  const { status, output } = await run(['--input-type=module', '-e', script], {
    API_URL: `http://127.0.0.1:${port}/graphql`,
  })
  assert.equal(output.trim(), JSON.stringify({ site: { slug: process.env.SITE } }))
  assert.equal(status, 0)
  assert.equal(asked, 2)
})

const build = (environment: Record<string, string>) =>
  run([ASTRO, 'build', '--outDir', './dist/refused'], environment)

async function run(args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { status, output }
}
