import type { randomFrom } from './random.ts'

export interface PulledPage {
  changes: { kind: string; id: string; entry: unknown }[]
  cursor: string
  hasMore: boolean
}

/** Gives the page of changes behind a cursor. */
export type Pull = (after: string | null, first: number) => Promise<PulledPage>

/** Who keeps a copy by `changes`: a site, a search engine, a mirror. */
export class Follower {
  readonly #pull: Pull
  readonly #copy = new Map<string, string>()
  #cursor: string | null = null

  constructor(pull: Pull) {
    this.#pull = pull
  }

  /** @returns whether there is more */
  async page(first: number): Promise<boolean> {
    const { changes, cursor, hasMore } = await this.#pull(this.#cursor, first)
    this.#apply(changes)
    this.#cursor = cursor
    return hasMore
  }

  /** Takes a page and falls over before it has noted where it stands: the page comes again. Who stands nowhere yet begins anew. */
  async fall(first: number) {
    this.#apply((await this.#pull(this.#cursor, first)).changes)
    if (this.#cursor === null) this.startAnew()
  }

  startAnew() {
    this.#copy.clear()
    this.#cursor = null
  }

  async catchUp() {
    while (await this.page(500));
  }

  #apply(changes: PulledPage['changes']) {
    for (const { kind, id, entry } of changes) {
      if (kind === 'DELETE') this.#copy.delete(id)
      else this.#copy.set(id, JSON.stringify(entry))
    }
  }

  /** What it has, by id. */
  copy() {
    return Object.fromEntries([...this.#copy].sort(([one], [other]) => (one < other ? -1 : 1)))
  }
}

/** Follows in pages of any size, falling over and starting anew now and then, for as long as something goes on. */
export async function followWhile(
  goesOn: () => boolean,
  follower: Follower,
  { whole, chance }: ReturnType<typeof randomFrom>,
) {
  while (goesOn()) {
    if (chance(0.02)) follower.startAnew()
    if (chance(0.1)) await follower.fall(whole(1, 7))
    await follower.page(whole(1, 7))
  }
  await follower.catchUp()
}

/** What a newcomer has who pulls everything at once. */
export async function freshCopy(pull: Pull) {
  const fresh = new Follower(pull)
  await fresh.catchUp()
  return fresh.copy()
}
