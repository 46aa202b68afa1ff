import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { Follower, freshCopy, type Pull } from '../../test/support/follower.ts'
import type { randomFrom } from '../../test/support/random.ts'
import { ask } from '../delivery/ask.ts'
import type { Running } from '../delivery/servers.ts'

const QUERY = `query ($after: String, $first: Int!, $filter: ChangeFilter) {
  changes(after: $after, first: $first, filter: $filter) {
    cursor hasMore
    changes { kind id entry { slug title translations { locale slug } ... on Article { summary date } } }
  }
}`

/** Somebody who keeps a copy by `changes`, of everything or of a part. */
export class Following {
  readonly #name: string
  readonly #pull: Pull
  readonly #follower: Follower
  pages = 0

  constructor(server: Running, filter: Record<string, unknown> | null) {
    this.#name = `a follower of ${JSON.stringify(filter)}`
    this.#pull = async (after, first) => {
      const variables = { after, first, filter }
      const body = JSON.stringify({ query: QUERY, variables })
      const { text } = await ask(server.url, { method: 'POST', path: '/graphql', body })
      const { data, errors } = JSON.parse(text)
      if (errors) throw new Error(`${this.#name}: ${text.slice(0, 300)}`)
      this.pages += 1
      return data.changes
    }
    this.#follower = new Follower(this.#pull)
  }

  async followWhile(goesOn: () => boolean, { whole }: ReturnType<typeof randomFrom>) {
    while (goesOn()) {
      const more = await this.#follower.page(whole(20, 500))
      if (!more) await setTimeout(whole(20, 150))
    }
  }

  /** Whether the copy is what a newcomer gets who pulls everything at once. */
  async isWhole() {
    await this.#follower.catchUp()
    return isDeepStrictEqual(this.#follower.copy(), await freshCopy(this.#pull))
  }

  get name() {
    return this.#name
  }
}
