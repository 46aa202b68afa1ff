import type { Database } from './database.ts'

/** One part of a round: a select that gives one value of JSON. */
interface Part {
  text: string
  values: readonly unknown[]
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** Parts of one statement. More would be too many combinations for the database to know them all. */
const MOST = 8

/**
 * What a request asks of the database at one moment goes to it as one statement: several root fields, or all lists below them, cost one
 * way there and back. Whatever is asked for before the event loop goes on belongs to the same round.
 */
export class Rounds {
  readonly #database: Pick<Database, 'query'>
  #parts: Part[] = []

  constructor(database: Pick<Database, 'query'>) {
    this.#database = database
  }

  /**
   * @param text a select that gives one row with one value of JSON; `$1` … are its values
   * @throws what the database says of any part of the round
   */
  ask<Value>(text: string, values: readonly unknown[]): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.#parts.length === 0) setImmediate(() => this.#run())
      this.#parts.push({ text, values, resolve: resolve as Part['resolve'], reject })
    })
  }

  #run() {
    const parts = this.#parts
    this.#parts = []
    for (let from = 0; from < parts.length; from += MOST) {
      const some = parts.slice(from, from + MOST)
      const { text, values } = combined(some)
      this.#database.query<Record<string, unknown>>(text, values).then(
        ([row]) => {
          for (const [n, part] of some.entries()) part.resolve(row?.[`part${n}`])
        },
        (error) => {
          for (const part of some) part.reject(error)
        },
      )
    }
  }
}

/** The parts as columns of one row, their values numbered on. */
function combined(parts: Part[]) {
  const values: unknown[] = []
  const columns = parts.map((part, n) => {
    const offset = values.length
    values.push(...part.values)
    const text = offset === 0 ? part.text : renumbered(part.text, offset)
    return `(${text}) as part${n}`
  })
  return { text: `select ${columns.join(', ')}`, values }
}

const renumbered = (text: string, offset: number) =>
  text.replace(/\$(\d+)/g, (_, n) => `$${Number(n) + offset}`)
