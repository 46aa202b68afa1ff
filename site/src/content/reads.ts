import { AsyncLocalStorage } from 'node:async_hooks'
import { isDeepStrictEqual } from 'node:util'

// Who keeps the site up to date, page by page (builder/), has to know what each page has read. Everything that a page shows comes
// through here: the collections, the clock, and what is worked out of both. In an ordinary build nothing changes, so it is only memory.

/** Something that is read and can change. */
export interface Source {
  /** The revision in which it last became another one. */
  changedAt: number
  /** Brings it up to the present revision. */
  verify(): Promise<void>
}

/** The state of the content: a higher number after every change; and the moment that it is true of. */
let revision = 0
let time = Date.now()

const recording = new AsyncLocalStorage<Reads>()

/** What was read for something, and until when that is true by the clock alone. */
export class Reads {
  until = Number.POSITIVE_INFINITY
  #at = revision
  readonly #sources = new Set<Source>()

  add(source: Source) {
    this.#sources.add(source)
  }

  /** Whether any of it has become another one since. */
  async haveChanged() {
    if (this.#at === revision) return false
    if (this.until <= time) return true
    for (const source of this.#sources) {
      await source.verify()
      if (source.changedAt > this.#at) return true
    }
    this.#at = revision
    return false
  }
}

/** For who keeps pages up to date: from here on everything is looked at anew. */
export function nextRevision(now: Date) {
  revision += 1
  time = now.getTime()
  return revision
}

/** Notes that the page, or whatever is being worked out, depends on it. */
export const record = (source: Source) => recording.getStore()?.add(source)

/** Notes that what is being worked out is true until a moment. */
export function recordMoment(moment: number) {
  const reads = recording.getStore()
  if (reads && moment > time) reads.until = Math.min(reads.until, moment)
}

/** Does the work and tells what it has read. */
export async function recorded<Value>(work: () => Promise<Value>) {
  const reads = new Reads()
  return { value: await recording.run(reads, work), reads }
}

/** Everything that is worked out, to be asked when it ends. */
const all = new Set<Map<string, Derived<unknown>>>()

/**
 * Makes a function of the content that is worked out once for all pages. A page that calls it depends on its result alone: where new
 * content gives the same result, the page stays as it is. So a list is cut and sorted in here, and not in the page. Results are
 * shared: nobody may change them.
 */
export function derived<Args extends (string | number)[], Value>(
  work: (...args: Args) => Promise<Value>,
) {
  const known = new Map<string, Derived<unknown>>()
  all.add(known)
  return (...args: Args): Promise<Value> => {
    const key = args.join('\0')
    const one = (known.get(key) ?? new Derived(() => work(...args))) as Derived<Value>
    known.set(key, one)
    record(one)
    return one.value()
  }
}

class Derived<Value> implements Source {
  changedAt = -1
  verifiedAt = -1
  #reads: Reads | undefined
  #value: Value | undefined
  #working: Promise<void> | undefined
  readonly #work: () => Promise<Value>

  constructor(work: () => Promise<Value>) {
    this.#work = work
  }

  get until() {
    return this.#reads?.until ?? Number.POSITIVE_INFINITY
  }

  async value() {
    await this.verify()
    return this.#value as Value
  }

  async verify() {
    if (this.verifiedAt === revision) return
    this.#working ??= this.#renew().finally(() => {
      this.#working = undefined
    })
    await this.#working
  }

  async #renew() {
    const at = revision
    if (!this.#reads || (await this.#reads.haveChanged())) {
      const { value, reads } = await recorded(this.#work)
      this.#reads = reads
      if (this.changedAt < 0 || !isDeepStrictEqual(value, this.#value)) {
        this.#value = value
        this.changedAt = at
      }
    }
    this.verifiedAt = at
  }
}

/** The next moment at which something that was worked out is no longer true. Forgets what no page asked for in this revision. */
export function nextMoment() {
  let next = Number.POSITIVE_INFINITY
  for (const known of all) {
    for (const [key, one] of known) {
      if (one.verifiedAt === revision) next = Math.min(next, one.until)
      else known.delete(key)
    }
  }
  return next
}
