/** Milliseconds behind a commit for which an answer may still be the one before it. */
const OLD_AT_MOST = 250

/** What the public sees of an article: its title, or nothing. */
type Title = string | null

interface State {
  title: Title
  /** When it was sent to the admin, and when that answered: the commit lies between. */
  begun: number
  done: number
}

/** What an article was at which time, so that an answer can be told to be old. */
export class Truth {
  readonly slug: string
  readonly #states: State[] = []

  constructor(slug: string) {
    this.slug = slug
  }

  /** Notes what is published meanwhile. */
  async become(title: Title, publish: () => Promise<unknown>) {
    const state: State = { title, begun: performance.now(), done: Number.POSITIVE_INFINITY }
    this.#states.push(state)
    await publish()
    state.done = performance.now()
  }

  /** Whether an answer may say so that was asked for at one time and there at another. */
  allows(title: Title, asked: number, answered: number) {
    const known = this.#states.findLastIndex(({ done }) => done + OLD_AT_MOST <= asked)
    return this.#states
      .slice(Math.max(known, 0))
      .some((state) => state.title === title && state.begun <= answered)
  }

  get newest(): Title {
    return this.#states.at(-1)?.title ?? null
  }
}
