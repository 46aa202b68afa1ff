// Whose turn it is: rounds of several sites at once, since while one waits for the API others are rendered; and what can wait.

const AT_ONCE = 4

let working = 0
let isIdling = false
const waiting: (() => void)[] = []
const idle: (() => void)[] = []

/** Does the work as soon as there is room for it. */
export async function inTurn<Result>(work: () => Promise<Result>) {
  while (working >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  working += 1
  try {
    return await work()
  } finally {
    working -= 1
    waiting.shift()?.()
    hurry()
  }
}

/**
 * Does the work when there is nothing else to do, one such after the other. It is to ask now and then whether something has come up.
 * @param isWanted whether whoever waits has something better to do by now; asked again after `hurry`
 */
export async function whenIdle<Result>(
  isWanted: () => boolean,
  work: (isWanted: () => boolean) => Promise<Result>,
) {
  while (working > 0 || isIdling) {
    if (isWanted()) return undefined
    await new Promise<void>((resolve) => idle.push(resolve))
  }
  if (isWanted()) return undefined
  isIdling = true
  try {
    return await work(() => working > 0 || isWanted())
  } finally {
    isIdling = false
    hurry()
  }
}

/** Lets those who wait for nothing to do look again. */
export function hurry() {
  for (const wake of idle.splice(0)) wake()
}
