import { isDeepStrictEqual } from 'node:util'
import type { Changed } from '../src/content/changes.ts'
import type { Compiled } from './compiled.ts'
import { type Redirect, SiteFiles, type StoredFile } from './files.ts'
import type { Page, SiteInstance } from './instance.ts'
import type { Drawn, Round } from './messages.ts'
import { type Built, PageError, renderAll } from './render.ts'

type Files = Record<string, StoredFile | Redirect>

export interface SiteOptions {
  slug: string
  folder: string
  url: string | undefined
  compiled: Compiled
}

/** Pictures take a hundred times as long as pages, and nobody reads them: they are drawn when all else is up. */
const PICTURE = /\.(avif|jpg|png|webp)$/

/** One site: its copy of the content, and its pages as they were rendered last. */
export class BuiltSite {
  readonly slug: string
  readonly #options: SiteOptions
  readonly #files: SiteFiles
  #instance: SiteInstance | undefined
  #built = new Map<string, Built>()
  #assets: Record<string, StoredFile> = {}
  #up: Files = {}
  /** The pictures that are to be drawn. */
  #waiting: Page[] = []
  #cursor: string | null = null
  #failed = false

  constructor(options: SiteOptions) {
    this.slug = options.slug
    this.#options = options
    this.#files = new SiteFiles(options.folder)
  }

  /**
   * Brings the site up to what the API says now. What is up stays up until all of it is done, and where something fails.
   * @param whole asks for everything anew, not for what changed
   * @param giveWay is waited for between pages
   * @returns what was done; nothing where nothing changed and nothing's time has come
   */
  async update(whole: boolean, giveWay: () => Promise<void>): Promise<Round | undefined> {
    const begun = performance.now()
    const at = new Date()
    try {
      let instance = this.#instance ?? (await this.#open())
      const news = await this.#newsSince(instance, whole ? null : this.#cursor)
      const isWhole = whole || news.changed === undefined
      const isDue = this.#failed || this.nextMoment() <= at.getTime()
      if (!isWhole && news.changed?.length === 0 && !isDue) return undefined
      if (await this.#needsOther(instance, news.changed)) {
        instance = await this.#begin()
        news.changed = undefined
      }
      const { cursor, changed } = news
      await instance.load({ cursor, at: at.toISOString(), ...(!whole && changed && { changed }) })
      this.#cursor = cursor
      const round = await this.#render(instance, giveWay)
      await this.#files.succeed(cursor)
      this.#failed = false
      return { ...round, milliseconds: Math.round(performance.now() - begun) }
    } catch (error) {
      this.#failed = true
      const page = error instanceof PageError ? { page: error.page } : {}
      const message = error instanceof Error ? error.message : String(error)
      // The folder may be what cannot be written to: then that is the reason, and not this.
      await this.#files.fail({ at: at.toISOString(), message, ...page }).catch(() => undefined)
      throw error
    }
  }

  /** When something that the site shows is no longer true, by the clock alone. */
  nextMoment() {
    if (!this.#instance) return Number.POSITIVE_INFINITY
    let next = this.#instance.nextMoment()
    for (const { reads } of this.#built.values()) next = Math.min(next, reads.until)
    return next
  }

  /** The end of the day: what the API reckons by the clock is asked for anew. */
  midnight = () => this.#instance?.midnight() ?? Number.POSITIVE_INFINITY

  /** A cursor that is no longer good is as none: everything is new then. */
  async #newsSince(instance: SiteInstance, after: string | null) {
    const all = async () => ({
      cursor: (await instance.changesSince(null)).cursor,
      changed: undefined,
    })
    if (after === null) return all()
    return instance.changesSince(after).catch((error: Error & { code?: string }) => {
      if (error.code !== 'BAD_CURSOR') throw error
      return all()
    }) as Promise<{ cursor: string; changed: Changed[] | undefined }>
  }

  async #needsOther(instance: SiteInstance, changed: Changed[] | undefined) {
    const mayDiffer = changed?.some(({ type }) => SETTINGS.has(type)) ?? true
    return mayDiffer && (await instance.haveChanged())
  }

  async #open() {
    await this.#files.open()
    this.#up = (await this.#files.manifest())?.files ?? {}
    for (const { path, body, type, immutable } of this.#options.compiled.assets) {
      const more = immutable ? { immutable } : {}
      this.#assets[path] = await this.#files.keep(body, type, more)
    }
    return this.#begin()
  }

  /** With other settings every page is rendered again, and written where it differs. */
  async #begin() {
    this.#instance = await this.#options.compiled.instance(this.#options)
    this.#built = new Map()
    this.#waiting = []
    this.#cursor = null
    return this.#instance
  }

  /** Whether there are pictures to draw. Those of a round that failed may be none. */
  hasPictures = () => !this.#failed && this.#waiting.length > 0

  /**
   * Draws pictures, one at least. Until one is drawn the one before it stays up.
   * @param isEnough whether there is something else to do
   * @returns how many were drawn, and how many are left
   */
  async draw(isEnough: () => boolean): Promise<Drawn> {
    const instance = this.#instance
    if (!instance || this.#failed || this.#waiting.length === 0)
      return { drawn: 0, left: 0, milliseconds: 0 }
    const begun = performance.now()
    const waiting = [...this.#waiting]
    const kept = new Map(this.#built)
    const drawn = await renderAll(instance, this.#files, waiting, kept, { isEnough })
    this.#built = kept
    this.#waiting = waiting.slice(drawn)
    await this.#swap(instance)
    const milliseconds = Math.round(performance.now() - begun)
    return { drawn, left: this.#waiting.length, milliseconds }
  }

  async #render(instance: SiteInstance, giveWay: () => Promise<void>) {
    const pages = await instance.pages()
    const kept = new Map<string, Built>()
    const stale: Page[] = []
    const pictures: Page[] = []
    for (const page of pages) {
      const known = this.#built.get(page.path)
      const isFresh = known && isSame(known.page, page) && !known.reads.haveChanged()
      if (known && isFresh) kept.set(page.path, known)
      else if (PICTURE.test(page.path)) pictures.push(page)
      else stale.push(page)
    }
    const rendered = await renderAll(instance, this.#files, stale, kept, { giveWay })
    this.#built = kept
    this.#waiting = pictures
    const written = await this.#swap(instance)
    return { pages: pages.length, rendered, written, pictures: pictures.length }
  }

  /** @returns how many addresses show something else than before */
  async #swap({ host }: SiteInstance) {
    const files: Files = { ...this.#assets }
    for (const [path, { file }] of this.#built) files[path] = file
    for (const { path } of this.#waiting) {
      const before = this.#up[path]
      if (before) files[path] = before
    }
    const differing = Object.entries(files).filter(
      ([path, file]) => !isDeepStrictEqual(file, this.#up[path]),
    )
    const isSame = differing.length === 0 && sizeOf(files) === sizeOf(this.#up)
    if (!isSame) await this.#files.swap({ host, files })
    this.#up = files
    return differing.length
  }
}

/** The types whose entries a site's settings are made of. */
const SETTINGS = new Set(['SITE', 'DISTRICT', 'REGION'])

const isSame = (one: Page, other: Page) =>
  one === other || (one.route === other.route && isDeepStrictEqual(one.props, other.props))

const sizeOf = (files: object) => Object.keys(files).length
