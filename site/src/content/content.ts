import { isDeepStrictEqual } from 'node:util'
import { clockAt, startOfDay } from '../i18n/clock.ts'
import type { Copy } from './copy.ts'
import { type Places, type Site, siteOf } from './site.ts'
import type { Question, View } from './view.ts'

// Who keeps the site up to date, page by page (builder/), has to know what each page has read. Every page, and every question, is given
// a view that notes it: parts of the copy, moments of the clock, other questions' answers. In an ordinary build nothing changes, so it
// is only memory.

/** Something that is read and can change. */
interface Source {
  /** The revision in which it last became another one. */
  changedAt: number
  /** Brings it up to the present revision. */
  verify(): void
}

type Args = (string | number | null)[]

/** What was read for something, and until when that is true by the clock alone. */
export class Reads {
  /** The moment at which it may be no longer true. */
  until = Number.POSITIVE_INFINITY
  #at = -1
  #content: Content | undefined
  readonly #sources = new Set<Source>()

  /** For who gives out views: from here on things are read of this content. */
  begin(content: Content) {
    this.#content = content
    this.#at = content.revision
  }

  add(source: Source) {
    this.#sources.add(source)
  }

  /** Whether any of it has become another one since. */
  haveChanged() {
    const content = this.#content
    if (!content || this.#at === content.revision) return false
    if (this.until <= content.time) return true
    for (const source of this.#sources) {
      source.verify()
      if (source.changedAt > this.#at) return true
    }
    this.#at = content.revision
    return false
  }
}

/** The copy and the time, and every answer that was worked out of them. */
export class Content {
  /** The state of the content: a higher number after every change. */
  revision = 0
  /** The moment that everything is true of. */
  time: number
  readonly site: Site
  #copy: Copy
  readonly #parts = new Map<string | symbol, Source>()
  readonly #answers = new Map<unknown, Map<string, Answer<unknown>>>()

  constructor(copy: Copy, now: Date, places: Places) {
    this.#copy = copy
    this.time = now.getTime()
    this.site = siteOf(copy.site, places)
    for (const part of Object.keys(copy)) {
      this.#parts.set(part, { changedAt: 0, verify: () => undefined })
    }
  }

  /** From here on everything is looked at anew. A part of the copy that is the very same as before has not changed. */
  renew(copy: Copy, now: Date) {
    this.revision += 1
    this.time = now.getTime()
    for (const [part, source] of this.#parts) {
      const name = part as keyof Copy
      if (copy[name] !== this.#copy[name]) source.changedAt = this.revision
    }
    this.#copy = copy
  }

  /** A view that notes what is read through it. */
  viewFor(reads: Reads): View {
    reads.begin(this)
    const now = clockAt(new Date(this.time))
    const noteMoment = (moment: number) => {
      if (moment > this.time) reads.until = Math.min(reads.until, moment)
    }
    return {
      copy: new Proxy(this.#copy, {
        get: (copy, part) => {
          const source = this.#parts.get(part)
          if (source) reads.add(source)
          return copy[part as keyof Copy]
        },
      }),
      site: this.site,
      clock: {
        today: () => {
          noteMoment(this.midnight())
          return now.today()
        },
        isPast: (moment) => {
          noteMoment(Date.parse(moment))
          return now.isPast(moment)
        },
      },
      ask: (question, ...args) => {
        const answer = this.#answerTo(question, args)
        reads.add(answer)
        return answer.value()
      },
    }
  }

  /** The next moment at which an answer may be no longer true. Forgets what nobody asked for in this revision. */
  nextMoment() {
    let next = Number.POSITIVE_INFINITY
    for (const known of this.#answers.values()) {
      for (const [key, answer] of known) {
        if (answer.verifiedAt === this.revision) next = Math.min(next, answer.until)
        else known.delete(key)
      }
    }
    return next
  }

  /** When the present day ends. */
  midnight = () => Date.parse(startOfDay(clockAt(new Date(this.time)).today(), 1))

  #answerTo<Asked extends Args, Value>(question: Question<Asked, Value>, args: Asked) {
    const known = this.#answers.get(question) ?? new Map<string, Answer<unknown>>()
    this.#answers.set(question, known)
    const key = JSON.stringify(args)
    const answer = known.get(key) ?? new Answer(this, (view) => question(view, ...args))
    known.set(key, answer)
    return answer as Answer<Value>
  }
}

/**
 * An answer is worked out once for all pages, and again when something that it was made from has changed. Where it is then the same
 * as before, whoever has read it stays as it is.
 */
class Answer<Value> implements Source {
  changedAt = -1
  verifiedAt = -1
  #reads: Reads | undefined
  #value: Value | undefined
  readonly #content: Content
  readonly #work: (view: View) => Value

  constructor(content: Content, work: (view: View) => Value) {
    this.#content = content
    this.#work = work
  }

  get until() {
    return this.#reads?.until ?? Number.POSITIVE_INFINITY
  }

  value() {
    this.verify()
    return this.#value as Value
  }

  verify() {
    const { revision } = this.#content
    if (this.verifiedAt === revision) return
    if (!this.#reads || this.#reads.haveChanged()) {
      const reads = new Reads()
      const value = this.#work(this.#content.viewFor(reads))
      this.#reads = reads
      if (this.changedAt < 0 || !isDeepStrictEqual(value, this.#value)) {
        this.#value = value
        this.changedAt = revision
      }
    }
    this.verifiedAt = revision
  }
}
