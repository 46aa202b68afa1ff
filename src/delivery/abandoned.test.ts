import { connect, type Socket } from 'node:net'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startDelivery, type TestDelivery } from '../../test/support/delivery.ts'

const POLL = 20
const QUERY = '{ articles { totalCount nodes { title } } regions { title } }'

let delivery: TestDelivery

beforeAll(async () => {
  delivery = await startDelivery()
})
afterAll(() => delivery.close())

/** What delivery has its connections do. */
async function activity() {
  const name = new URL(delivery.databaseUrl).pathname.slice(1)
  const rows = await delivery.sql(
    `select pid, wait_event_type = 'Lock' as waits from pg_stat_activity where application_name = 'delivery' and datname = '${name}'`,
  )
  return {
    pids: rows.map(({ pid }) => pid as number).sort(),
    waiting: rows.filter(({ waits }) => waits).length,
  }
}

async function until(what: () => Promise<boolean>) {
  while (!(await what())) await setTimeout(POLL)
}

/** Asks, and does not wait for the answer. */
function asking() {
  const { port } = new URL(delivery.url)
  return new Promise<Socket>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`GET /graphql?query=${encodeURIComponent(QUERY)} HTTP/1.1\r\nhost: a\r\n\r\n`)
      resolve(socket)
    })
    socket.on('error', reject)
  })
}

it('who goes away stops their statements, those that run and those that wait for a connection', async () => {
  expect((await delivery.ask({ query: QUERY })).status).toBe(200)
  const lock = await delivery.lock('delivery.entries')
  const sockets = await Promise.all(Array.from({ length: 12 }, asking))
  await until(async () => (await activity()).waiting === 10)
  const { pids } = await activity()

  for (const socket of sockets) socket.destroy()
  const begun = performance.now()
  await until(async () => (await activity()).waiting === 0)
  // Not by the timeout, which would come after 5 seconds; and the lock is still held.
  expect(performance.now() - begun).toBeLessThan(3_000)
  await lock.release()

  // Every connection goes on, and nobody else's statement is stopped.
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => delivery.ask({ query: QUERY })),
  )
  for (const { body } of answers) expect(body.errors).toBeUndefined()
  expect((await activity()).pids).toEqual(pids)
})

it('who stays gets the answer, while others go away at any moment', async () => {
  for (let round = 0; round < 30; round++) {
    const sockets = await Promise.all(Array.from({ length: 6 }, asking))
    const answers = Array.from({ length: 6 }, () => delivery.ask({ query: QUERY }))
    for (const [index, socket] of sockets.entries()) {
      for (let turns = (round * index) % 40; turns > 0; turns--) await setImmediate()
      socket.destroy()
    }
    for (const { body } of await Promise.all(answers)) expect(body.errors).toBeUndefined()
  }
})
