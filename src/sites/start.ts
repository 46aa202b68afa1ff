import type { FastifyBaseLogger } from 'fastify'
import pg from 'pg'
import type { Shown } from '../../site/builder/files.ts'
import type { SiteToBuild } from '../../site/builder/messages.ts'
import { Freshness } from '../delivery/cache/freshness.ts'
import { seenUntil } from '../delivery/changes.ts'
import type { PreparedEnv } from '../start/environment.ts'
import { Builder } from './builder.ts'
import { hasChangedSince, type Queries, sitesToBuild } from './concerned.ts'
import { Failures } from './failures.ts'
import { BuiltSites, sitesFolder } from './files.ts'
import { siteUrl } from './siteUrl.ts'

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
    options: '-c search_path=delivery',
  })
  pool.on('error', () => undefined)
  const failures = new Failures(pool, (err) =>
    log.warn({ err }, 'it could not be noted which sites fail'),
  )
  const builder = new Builder({
    ...{ folder: sitesFolder(env), log, failures },
    onBegin: () => void tell(),
    ...{ apiUrl: env.SITES_API_URL, apiOrigin: env.PUBLIC_URL },
  })
  const built = new BuiltSites(sitesFolder(env))
  let telling = false
  let again = false

  async function tell() {
    again = true
    if (telling) return
    telling = true
    try {
      while (again) {
        again = false
        builder.tell(await look(pool, env, built, builder))
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

/** The sites that are left to the builder, and of those that it has not looked at yet which are behind. */
async function look(client: Queries, env: SitesEnv, built: BuiltSites, builder: Builder) {
  const sites: SiteToBuild[] = []
  for (const { slug, host, districts } of await sitesToBuild(client)) {
    const seen = builder.hasBuilt(slug) ? undefined : seenBy((await built.shown(slug)).at(-1))
    const isBehind = seen === undefined || (await hasChangedSince(client, districts, seen))
    sites.push({ slug, url: siteUrl(host, env), isBehind })
  }
  return sites
}

/** Up to where a site shows everything; undefined where nobody knows. */
function seenBy(shown: Shown | undefined) {
  try {
    return shown && seenUntil(shown.cursor)
  } catch {
    return undefined
  }
}
