import assert from 'node:assert/strict'
import { it } from 'node:test'
import { giveWay, hurry, inTurn, whenIdle } from '../builder/turns.ts'

/** Work in some steps, that gives way before each; what was done stands in `done`. */
function site(name: string, done: string[], isBehind = false) {
  const turn = { isBehind, isUrgent: () => turn.isBehind }
  const finished = inTurn(turn, async () => {
    for (let step = 1; step <= 3; step += 1) {
      await giveWay(turn)
      await new Promise((resolve) => setImmediate(resolve))
      done.push(`${name}${step}`)
    }
  })
  return { turn, finished }
}

it('those that somebody waits for go first, whoever came before and is worked at', async () => {
  const done: string[] = []
  const calm = ['a', 'b', 'c', 'd'].map((name) => site(name, done))
  const urgent = site('U', done, true)
  await urgent.finished
  assert.deepEqual(
    done.filter((one) => one.startsWith('U')),
    ['U1', 'U2', 'U3'],
  )
  // Of those before it, two were begun, and each had at most the step that it was in.
  assert.ok(done.length <= 5, done.join())
  await Promise.all(calm.map(({ finished }) => finished))
  assert.equal(done.length, 15)
})

it('one that waits goes first once somebody waits for it', async () => {
  const done: string[] = []
  const sites = ['a', 'b', 'c', 'd'].map((name) => site(name, done))
  const last = sites.at(-1) as (typeof sites)[0]
  last.turn.isBehind = true
  hurry()
  await last.finished
  assert.ok(done.indexOf('d3') < done.indexOf('a3') || !done.includes('a3'), done.join())
  assert.ok(!done.includes('c1'))
  await Promise.all(sites.map(({ finished }) => finished))
})

it('what can wait is done when nothing else is', async () => {
  const done: string[] = []
  const drawing = whenIdle(
    () => false,
    async () => void done.push('drawn'),
  )
  await Promise.all(['a', 'b'].map((name) => site(name, done).finished))
  await drawing
  await whenIdle(
    () => false,
    async () => void done.push('again'),
  )
  assert.equal(done.at(-1), 'again')
})
