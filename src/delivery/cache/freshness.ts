import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { committed } from '../../publication/committed.ts'

/** Milliseconds between two signs of life of the connection that tells of publications, and for which one is believed. */
const BEAT = 40
const BELIEVED = 240

/** Milliseconds after which a connection that says nothing is given up, and before it is tried again. */
const PATIENCE = 5_000
const PAUSE = 500

/** What is said on PostgreSQL's channel: see migrations/0011_published.sql. */
const CHANNEL = 'published'

/**
 * Knows whether what was read is still what a fresh query would give. Publications of this process are known at once, those of others
 * as PostgreSQL tells them. Its word counts for as long as the connection has just proved to be alive: without it nothing is fresh.
 */
export class Freshness {
  /** Which state of the content this is: another one behind each publication. */
  generation = 0
  #believedUntil = 0
  #closed = false
  readonly #url: string
  readonly #onChange: () => void
  readonly #listening: Promise<void>

  constructor(url: string, onChange: () => void) {
    this.#url = url
    this.#onChange = onChange
    committed.on('committed', this.#changed)
    this.#listening = this.#listen()
  }

  /** Whether an answer of the present generation may be given without asking. */
  get isSure() {
    return performance.now() < this.#believedUntil
  }

  async close() {
    this.#closed = true
    committed.off('committed', this.#changed)
    await this.#listening
  }

  #changed = () => {
    this.generation += 1
    this.#onChange()
  }

  async #listen() {
    while (!this.#closed) {
      await this.#listenOnce().catch(() => undefined)
      this.#believedUntil = 0
      // What was said meanwhile nobody heard.
      this.#changed()
      if (!this.#closed) await setTimeout(PAUSE)
    }
  }

  async #listenOnce() {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'delivery-cache',
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
    })
    const lost = new Promise<never>((_, reject) => client.on('error', reject))
    lost.catch(() => undefined)
    client.on('notification', this.#changed)
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
      this.#changed()
      while (!this.#closed) {
        // PostgreSQL says what it has to say before it answers.
        const asked = performance.now()
        await Promise.race([client.query('select'), lost])
        this.#believedUntil = asked + BELIEVED
        await Promise.race([setTimeout(BEAT), lost])
      }
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}
