import type { Report } from './messages.ts'
import type { BuiltSite } from './site.ts'
import { giveWay, hurry, inTurn, whenIdle } from './turns.ts'

/** Milliseconds before a site that failed is tried again, growing. */
const PAUSE = 1_000
const LONGEST_PAUSE = 60_000
/** The longest that a timer can wait; and how late it comes, so that the moment has surely passed. */
const LONGEST_TIMER = 2 ** 31 - 1
const LATE = 20

/** Milliseconds for which pictures are drawn before they are put up. */
const DRAWING = 5_000

/** Keeps one site up to date: when it is told to, when its clock says so, and after a failure. */
export class Runner {
  readonly #site: BuiltSite
  readonly #report: (report: Report) => void
  #asked: 'nothing' | 'news' | 'whole' = 'nothing'
  #running: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #stopped = false

  /** Whether the site is yet to be rendered by this process: after a start it stands as it was, and most often as it should. */
  #isNew = true

  isBehind: boolean

  /** @param isBehind whether it is known to show less than it should */
  constructor(site: BuiltSite, report: (report: Report) => void, isBehind: boolean) {
    this.#site = site
    this.#report = report
    this.isBehind = isBehind
  }

  isUrgent = () => this.isBehind || !this.#isNew

  /** Something may have changed. What is asked for during a round is done in the next one, once. */
  wake(whole = false) {
    if (this.#stopped) return
    this.#asked = whole || this.#asked === 'whole' ? 'whole' : 'news'
    hurry()
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
  }

  async stop() {
    this.#stopped = true
    hurry()
    clearTimeout(this.#timer)
    await this.#running
  }

  async #run() {
    while (this.#asked !== 'nothing' && !this.#stopped) {
      const whole = this.#asked === 'whole'
      this.#asked = 'nothing'
      await inTurn(this, () => this.#round(whole))
      while (!this.#isWanted() && (await this.#draw()));
    }
  }

  /** Something came up that does not wait. */
  #isWanted = () => this.#asked !== 'nothing' || this.#stopped

  /** @returns whether there may be more pictures to draw */
  async #draw() {
    try {
      if (!this.#site.hasPictures()) return false
      const drawn = await whenIdle(this.#isWanted, (isWanted) => {
        const until = performance.now() + DRAWING
        return this.#site.draw(() => isWanted() || performance.now() > until)
      })
      if (drawn) this.#report({ type: 'drawn', site: this.#site.slug, ...drawn })
      return true
    } catch (error) {
      this.#fail('undrawn', error)
      return false
    }
  }

  async #round(whole: boolean) {
    clearTimeout(this.#timer)
    try {
      const round = await this.#site.update(whole, () => giveWay(this))
      this.#failures = 0
      this.#isNew = false
      if (round) this.#report({ type: 'round', site: this.#site.slug, round })
      this.#waitForMoment()
    } catch (error) {
      this.#fail('failed', error, whole)
    }
  }

  #fail(type: 'failed' | 'undrawn', error: unknown, whole = false) {
    clearTimeout(this.#timer)
    this.#failures += 1
    const { message, page } = error as Error & { page?: string }
    this.#report({ type, site: this.#site.slug, message, ...(page && { page }) })
    const pause = Math.min(LONGEST_PAUSE, PAUSE * 2 ** (this.#failures - 1))
    this.#timer = setTimeout(() => this.wake(whole), pause)
  }

  #waitForMoment() {
    const midnight = this.#site.midnight()
    const next = Math.min(midnight, this.#site.nextMoment())
    const wait = Math.min(LONGEST_TIMER, Math.max(0, next - Date.now()) + LATE)
    this.#timer = setTimeout(() => this.wake(Date.now() >= midnight), wait)
  }
}
