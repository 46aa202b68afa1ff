/** So many at a time: enough to keep PostgreSQL busy while Payload thinks, and the other way round. */
const WIDTH = 4

/** Work that is done a few at a time, beside what goes on. */
export class Lanes {
  #lanes: Promise<unknown>[] = Array.from({ length: WIDTH }, () => Promise.resolve())

  add(work: () => Promise<unknown>) {
    const [lane, ...others] = this.#lanes as [Promise<unknown>, ...Promise<unknown>[]]
    const next = lane.then(work)
    // What fails stops its lane and is said by `finish`.
    next.catch(() => undefined)
    this.#lanes = [...others, next]
  }

  /** @throws whatever the first piece of work that failed threw */
  async finish() {
    await Promise.all(this.#lanes)
  }
}
