import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { startEmbedded } from '../../src/database/embedded.ts'
import type { Container, Image } from './container.ts'

const SECRET = 'rehearsal-0123456789-abcdefghijklmnopqrstuvwxyz'

interface Setting {
  /** Where the database goes, outside the image. */
  folder: string
  say(line: string): void
}

/** Starts the image in each role, as compose.yaml does, asks each what it is there for, and stops them in order. */
export async function runRoles(image: Image, { folder, say }: Setting) {
  const data = join(folder, 'database')
  await mkdir(data, { mode: 0o755 })
  const database = await startEmbedded(data)
  const running: Container[] = []
  try {
    await rehearse(image, database.url, running, say)
  } finally {
    for (const container of running) container.kill()
    await database.stop()
  }
}

async function rehearse(
  image: Image,
  DATABASE_URL: string,
  running: Container[],
  say: Setting['say'],
) {
  const reader = new URL(DATABASE_URL)
  reader.username = 'delivery'
  reader.password = 'a password of delivery'
  const DELIVERY_DATABASE_URL = reader.href
  const editing = { DATABASE_URL, PAYLOAD_SECRET: SECRET, ADMIN_PASSWORD: 'Almaty-2026-rehearsal' }

  async function start(name: string, environment: Record<string, string>) {
    const PORT = String(await freePort())
    const from = performance.now()
    const container = await image.start(name, { ...environment, PORT })
    running.push(container)
    await container.healthy()
    say(`  ${name}: healthy after ${((performance.now() - from) / 1000).toFixed(1)} s`)
    return { container, url: `http://127.0.0.1:${PORT}` }
  }

  say('Each role alone')
  const unready = await image.start('without-secret', {
    DATABASE_URL,
    PORT: String(await freePort()),
  })
  running.push(unready)
  assert.notEqual((await unready.check()).status, 0, 'what is not there passed the health check')
  assert.equal(await unready.ended(), 1)
  assert.match(unready.output(), /✖ PAYLOAD_SECRET is required in production/)

  const grant = await image.run('grant', ['node', 'src/database/grantCommand.ts'], {
    ...editing,
    DELIVERY_DATABASE_URL,
  })
  assert.equal(grant.status, 0, grant.output)

  const admin = await start('admin', { ...editing, ROLE: 'admin' })
  assert.doesNotMatch(admin.container.output(), /Building the admin/)
  const login = await fetch(`${admin.url}/admin/login`)
  assert.equal(login.status, 200)
  const script = /\/_next\/static\/[^"]+\.js/.exec(await login.text())?.[0]
  assert(script, 'the login page has no script')
  assert.equal((await fetch(admin.url + script)).status, 200)

  const first = await start('delivery-1', { ROLE: 'delivery', DELIVERY_DATABASE_URL })
  const second = await start('delivery-2', { ROLE: 'delivery', DELIVERY_DATABASE_URL })
  const worker = await start('worker', { ...editing, ROLE: 'worker' })
  for (const { url } of [first, second]) await serves(url)
  assert.equal((await fetch(`${first.url}/admin/login`)).status, 404)
  assert.equal((await fetch(`${worker.url}/graphql`)).status, 404)

  const backup = await image.run('backup', ['node', 'src/backup/backupCommand.ts'], editing)
  assert.equal(backup.status, 0, backup.output)

  for (const { container } of [worker, second, first, admin]) {
    assert.equal(await container.stop(), 0, container.output())
    assert.match(container.output(), /SIGTERM: stopping …\n(.*\n)*Stopped\.\n$/)
    assert.equal((await container.check()).status, 1, `${container.name} is gone, yet healthy`)
  }
}

/** The public API answers, and gives out a picture, which it has to make and to keep. */
async function serves(url: string) {
  const query =
    '{ articles(locale: KK, first: 1) { nodes { title cover { rendition(width: 320) { url } } } } }'
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as {
    data: { articles: { nodes: { title: string; cover: { rendition: { url: string } } }[] } }
  }
  const [article] = data.articles.nodes
  assert(article?.title, 'there is no article')
  const { pathname } = new URL(article.cover.rendition.url)
  const picture = await fetch(url + pathname)
  assert.equal(picture.status, 200)
  assert((await picture.bytes()).length > 1000)
}

function freePort() {
  return new Promise<number>((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
