// Whose turn it is: rounds of several sites at once, since while one waits for the API others are rendered. Those that somebody waits for go
// first; and what can wait is done when there is nothing else to do.

interface Turn {
  /** Whether somebody waits for what comes of it; that may become so meanwhile. */
  isUrgent(): boolean
}

/** How many are worked at, and how many of those that nobody waits for. */
const AT_ONCE = 4
const CALM_AT_ONCE = 2

const working = new Set<Turn>()
const waiting: (Turn & { begin(): void })[] = []
const idle: (() => void)[] = []

/** Does the work as soon as there is room for it. */
export async function inTurn<Result>(turn: Turn, work: () => Promise<Result>) {
  await new Promise<void>((resolve) => {
    const begin = () => {
      working.add(turn)
      resolve()
    }
    waiting.push({ isUrgent: () => turn.isUrgent(), begin })
    beginNext()
  })
  try {
    return await work()
  } finally {
    working.delete(turn)
    hurry()
  }
}

/** Lets those go first whom somebody waits for. Whoever is worked at asks for it now and then. */
export async function giveWay(turn: Turn) {
  while (!turn.isUrgent() && urgentOnes() > 0) await somethingNew()
}

/**
 * Does the work when there is nothing else to do, one such after the other. It is to ask now and then whether something has come up.
 * @param isWanted whether whoever waits has something better to do by now; asked again after `hurry`
 */
export async function whenIdle<Result>(
  isWanted: () => boolean,
  work: (isWanted: () => boolean) => Promise<Result>,
) {
  while (working.size > 0 || isIdling) {
    if (isWanted()) return undefined
    await somethingNew()
  }
  if (isWanted()) return undefined
  isIdling = true
  try {
    return await work(() => working.size > 0 || isWanted())
  } finally {
    isIdling = false
    hurry()
  }
}

let isIdling = false

/** Lets those who wait look again. */
export function hurry() {
  beginNext()
  for (const wake of idle.splice(0)) wake()
}

const somethingNew = () => new Promise<void>((resolve) => idle.push(resolve))

const urgentOnes = () => [...working].filter((turn) => turn.isUrgent()).length

function beginNext() {
  for (;;) {
    const urgent = waiting.findIndex((turn) => turn.isUrgent())
    const hasRoom =
      urgent >= 0 ? urgentOnes() < AT_ONCE : working.size < CALM_AT_ONCE && waiting.length > 0
    if (!hasRoom) return
    waiting.splice(Math.max(0, urgent), 1)[0]?.begin()
  }
}
