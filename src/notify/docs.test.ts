import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../../test/support/platform.ts'
import { until } from '../../test/support/until.ts'
import { reachOf } from '../network/reach.ts'
import { post } from './post.ts'
import { drawSecret, signedHeaders } from './sign.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const secret = drawSecret()
let address: string
let site: ReturnType<typeof spawn>
let said = ''

beforeAll(async () => {
  const page = await readFile(join(ROOT, 'docs', 'webhooks.md'), 'utf8')
  const [, example] = /```js\n([\s\S]*?)```/.exec(page) ?? []
  const PORT = String(await freePort())
  address = `http://127.0.0.1:${PORT}/`
  site = spawn(process.execPath, ['--input-type=module', '--eval', example as string], {
    cwd: ROOT,
    env: { ...process.env, PORT, WEBHOOK_SECRET: secret },
  })
  site.stdout?.on('data', (chunk) => {
    said += chunk
  })
  await until(() =>
    fetch(address).then(
      () => true,
      () => false,
    ),
  )
})
afterAll(() => void site.kill())

const send = (body: string, secrets: string[]) =>
  post(address, {
    headers: signedHeaders('msg_1', Math.floor(Date.now() / 1000), body, secrets),
    body,
    mayReach: reachOf(['loopback']),
    patience: 5_000,
    signal: new AbortController().signal,
  })

it('the example of docs/webhooks.md takes what we signed, with either secret, and nothing else', async () => {
  const change = { kind: 'UPSERT', type: 'ARTICLE', id: 'YXJ0aWNsZToxMjpraw', locale: 'KK' }
  const body = JSON.stringify({ cursor: 'c', changes: [change] })
  expect((await send(body, [secret])).status).toBe(204)
  expect((await send(body, [drawSecret(), secret])).status).toBe(204)
  expect((await send(body, [drawSecret()])).status).toBe(401)
  await until(() => said.split('UPSERT ARTICLE YXJ0aWNsZToxMjpraw KK').length === 3)
})
