import { openPool } from '../delivery/pool.ts'

/** How often it is looked which sites there are, in milliseconds, and how long that may take. */
const LOOK = 1_000
const PATIENCE = 2_000

/** The hosts of all sites that editors have set up, whoever builds them. */
export class SiteHosts {
  readonly #pool: ReturnType<typeof openPool>
  #known = new Map<string, { isBuilt: boolean }>()
  #looked = Number.NEGATIVE_INFINITY
  #looking: Promise<void> | undefined

  /** @param url a database whose public tables may be read */
  constructor(url: string) {
    const settings = { search_path: 'delivery', statement_timeout: PATIENCE }
    this.#pool = openPool(
      url,
      { name: 'site-hosts', most: 1, patience: PATIENCE, settings },
      () => undefined,
    )
  }

  /** The site of a host, and whether the platform builds it; undefined for a host that is no site's. */
  async find(host: string) {
    if (performance.now() - this.#looked > LOOK) {
      this.#looking ??= this.#look().finally(() => {
        this.#looked = performance.now()
        this.#looking = undefined
      })
      await this.#looking
    }
    return this.#known.get(host)
  }

  close = () => this.#pool.end()

  /** Without the database it stays with what was known. */
  async #look() {
    const found = await this.#pool
      .query<{ slug: string; host: string; isBuilt: boolean }>(
        `select distinct on (doc) slug, head ->> 'host' as host, not facets && array['told:webhook', 'told:none'] as "isBuilt"
         from entries where type = 'site' order by doc, locale`,
      )
      .catch(() => undefined)
    if (!found) return
    this.#known = new Map(
      found.rows.flatMap(({ slug, host, isBuilt }) => [
        [`${slug}.localhost`, { isBuilt }],
        [host, { isBuilt }],
      ]),
    )
  }
}
