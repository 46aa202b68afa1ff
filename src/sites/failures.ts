import type pg from 'pg'
import type { Failure } from '../../site/builder/files.ts'
import type { Queries } from './concerned.ts'

/** Notes in the database which sites cannot be built, in the order in which the builder says so. */
export class Failures {
  readonly #pool: Pick<pg.Pool, 'query'>
  readonly #onError: (error: Error) => void
  /** The sites that are noted, as far as this process knows: it says of each site that succeeds that it did once. */
  readonly #known = new Map<string, boolean>()
  #noted: Promise<void> = Promise.resolve()

  constructor(pool: Pick<pg.Pool, 'query'>, onError: (error: Error) => void) {
    this.#pool = pool
    this.#onError = onError
  }

  failed(slug: string, { at, message, page }: Failure) {
    this.#known.set(slug, true)
    this.#note(
      `insert into publication.failing_sites (slug, at, message, page) values ($1, $2, $3, $4)
       on conflict (slug) do update set at = excluded.at, message = excluded.message, page = excluded.page`,
      [slug, at, message, page ?? null],
    )
  }

  succeeded(slug: string) {
    if (this.#known.get(slug) === false) return
    this.#known.set(slug, false)
    this.#note('delete from publication.failing_sites where slug = $1', [slug])
  }

  /** Those that are built no more fail no more. */
  keepOnly(slugs: string[]) {
    for (const slug of this.#known.keys()) if (!slugs.includes(slug)) this.#known.delete(slug)
    this.#note('delete from publication.failing_sites where slug <> all($1)', [slugs])
  }

  /** When all that was said is noted. */
  noted = () => this.#noted

  #note(text: string, values: unknown[]) {
    this.#noted = this.#noted
      .then(() => this.#pool.query(text, values))
      .then(
        () => undefined,
        (error: Error) => {
          // Said again by what comes next.
          this.#known.clear()
          this.#onError(error)
        },
      )
  }
}

/** Why sites cannot be built at present, by their slugs. */
export async function failuresNow(client: Queries) {
  const { rows } = await client.query<{ slug: string; reason: string }>(
    `select slug, concat_ws(': ', page, message) as reason from publication.failing_sites`,
    [],
  )
  return new Map(rows.map(({ slug, reason }) => [slug, reason]))
}
