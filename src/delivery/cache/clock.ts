import type { Database } from '../database.ts'

/**
 * What of an answer changes by itself, without anybody publishing:
 * - `windows`: what is open, is to open or is closed;
 * - `dates`: which date of an event is the next;
 * - `minutes`: whether a centre is open.
 */
export type Ticking = 'windows' | 'dates' | 'minutes'

/** Milliseconds for which the moments of change are read ahead; an answer is made anew then at the latest. */
const AHEAD = 3_600_000

const MINUTE = 60_000

/** The moments of the next hour, milliseconds since 1970, in order. A date without length is over right behind its moment. */
const SOURCES: Record<'windows' | 'dates', string> = {
  windows: 'select opens_at as at from entries union select closes_at from entries',
  dates: `select ends_at as at from occurrences union select ends_at + interval '1 millisecond' from occurrences`,
}

/** Knows when answers change by the clock, for as long as nobody publishes. */
export class Moments {
  readonly #database: Database
  readonly #known = new Map<string, { until: number; moments: Promise<number[]> }>()

  constructor(database: Database) {
    this.#database = database
  }

  /** To be called when something was published: what opens and takes place may be other things now. */
  forget() {
    this.#known.clear()
  }

  /** The first moment behind `now` at which something of an answer changes, milliseconds since 1970. */
  async next(ticking: Iterable<Ticking>, now: number): Promise<number> {
    const moments = await Promise.all([...ticking].map((one) => this.#nextOf(one, now)))
    return Math.min(now + AHEAD, ...moments)
  }

  async #nextOf(ticking: Ticking, now: number) {
    if (ticking === 'minutes') return (Math.floor(now / MINUTE) + 1) * MINUTE
    const known = this.#known.get(ticking)
    const { until, moments } = known && known.until > now ? known : this.#read(ticking, now)
    return (await moments).find((one) => one > now) ?? until
  }

  #read(ticking: 'windows' | 'dates', now: number) {
    const until = now + AHEAD
    const moments = this.#database
      .query<{ at: number }>(
        `select distinct ceil(extract(epoch from at) * 1000)::float8 as at from (${SOURCES[ticking]}) moment
         where at > to_timestamp($1::float8 / 1000) and at <= to_timestamp($2::float8 / 1000) order by 1`,
        [now, until],
      )
      .then((rows) => rows.map(({ at }) => at))
    const read = { until, moments }
    this.#known.set(ticking, read)
    // What could not be read is asked for again.
    moments.catch(() => this.#known.delete(ticking))
    return read
  }
}
