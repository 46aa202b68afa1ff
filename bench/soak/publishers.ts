import { setTimeout } from 'node:timers/promises'
import { p, text } from '../../seed/data/text.ts'
import type { randomFrom } from '../../test/support/random.ts'
import type { Platform } from './platform.ts'
import { Truth } from './truth.ts'

/** Articles that each publisher has in hand. */
const ARTICLES = 3

interface Own {
  id: number
  truth: Truth
}

/** Somebody who publishes, changes and withdraws articles of their own, in Kazakh. */
export class Publisher {
  readonly #rest: Platform['rest']
  readonly #own: Own[] = []
  published = 0

  constructor(rest: Platform['rest']) {
    this.#rest = rest
  }

  get truths() {
    return this.#own.map(({ truth }) => truth)
  }

  async begin(name: string) {
    for (let n = 0; n < ARTICLES; n += 1) {
      const title = `${name} жаңалығы ${n}`
      const data = { title, summary: 'Қысқаша', body: text(p('Мәтін.')), _status: 'published' }
      const { id, slug } = await this.#rest('POST', '/articles?locale=kk', data)
      const truth = new Truth(slug)
      await truth.become(title, async () => undefined)
      this.#own.push({ id, truth })
    }
  }

  async publishWhile(goesOn: () => boolean, random: ReturnType<typeof randomFrom>) {
    while (goesOn()) {
      const { id, truth } = random.pick(this.#own)
      this.published += 1
      const withdraws = truth.newest !== null && random.chance(0.15)
      const title = withdraws ? null : `Өзгерген жаңалық ${id} ${this.published}`
      const data = withdraws ? { _status: 'draft' } : { title, _status: 'published' }
      await truth.become(title, () => this.#rest('PATCH', `/articles/${id}?locale=kk`, data))
      // So that answers come from memory in between, as they do in life.
      await setTimeout(random.whole(50, 600))
    }
  }
}
