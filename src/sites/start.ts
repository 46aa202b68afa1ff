import type { FastifyBaseLogger } from 'fastify'
import pg from 'pg'
import type { SiteToBuild } from '../../site/builder/messages.ts'
import { Freshness } from '../delivery/cache/freshness.ts'
import type { PreparedEnv } from '../start/environment.ts'
import { Builder } from './builder.ts'
import { Failures } from './failures.ts'
import { sitesFolder } from './files.ts'
import { siteUrl } from './siteUrl.ts'
import { toldHow } from './told.ts'

type SitesEnv = Pick<
  PreparedEnv,
  'DATABASE_URL' | 'DATA_DIR' | 'SITES_API_URL' | 'PUBLIC_URL' | 'PORT'
>

/**
 * Keeps the sites built. It hears of every publication as it is committed, whichever process published; below that the builder looks
 * for itself now and then.
 */
export function startSites(env: SitesEnv, log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>) {
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: 1,
    application_name: 'sites',
  })
  pool.on('error', () => undefined)
  const failures = new Failures(pool, (err) =>
    log.warn({ err }, 'it could not be noted which sites fail'),
  )
  const builder = new Builder({
    ...{ folder: sitesFolder(env), log, failures },
    ...{ apiUrl: env.SITES_API_URL, apiOrigin: env.PUBLIC_URL },
  })
  let telling = false
  let again = false

  async function tell() {
    again = true
    if (telling) return
    telling = true
    try {
      while (again) {
        again = false
        builder.tell(await sitesToBuild(pool, env))
      }
    } catch (error) {
      // The connection is gone; when it is there again that is told as a change.
      log.warn({ err: error }, 'the sites could not be asked for')
    } finally {
      telling = false
    }
  }

  builder.start()
  const freshness = new Freshness(env.DATABASE_URL, () => void tell())
  return {
    builder,
    close: async () => {
      await freshness.close()
      await builder.close()
      await failures.noted()
      await pool.end()
    },
  }
}

/** The public sites that are left to the builder, in the order of their slugs. */
async function sitesToBuild(pool: pg.Pool, env: SitesEnv): Promise<SiteToBuild[]> {
  const { rows } = await pool.query<{ slug: string; host: string }>(
    `select distinct on (slug) e.slug, head ->> 'host' as host from delivery.entries e join sites s on s.id = e.doc
     where type = 'site' and ${toldHow('s')} = 'builder' order by slug`,
  )
  return rows.map(({ slug, host }) => ({ slug, url: siteUrl(host, env) }))
}
