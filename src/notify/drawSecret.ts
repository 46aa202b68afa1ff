import { sql } from '@payloadcms/db-postgres'
import type { Database } from '../publication/database.ts'
import { drawSecret, seal } from './sign.ts'

/** How long the secret that is replaced stays good, for the site to learn the new one. */
const OVERLAP = '24 hours'

/**
 * Draws a new secret for a site. The one before stays good for a day, unless it is known to strangers.
 * @returns the secret, which is shown to whoever asked for it and to nobody ever again
 */
export async function replaceSecret(
  db: Database,
  site: number,
  { leaked, platformSecret }: { leaked: boolean; platformSecret: string },
) {
  const secret = drawSecret()
  const sealed = seal(secret, platformSecret).toString('hex')
  // What is public by now the site may learn by itself; it is told of what comes.
  await db.execute(sql`
    with receiver as (
      insert into notify.receivers (site, seen, epoch)
      select ${site}, coalesce(max(seq), 0), (select id from delivery.epoch) from delivery.log
      on conflict (site) do nothing
    ), former as (
      update notify.secrets set expires_at = now() + ${leaked ? '0' : OVERLAP}::interval
      where site = ${site} and (expires_at is null or ${leaked})
    )
    insert into notify.secrets (site, sealed) values (${site}, decode(${sealed}, 'hex'))`)
  return secret
}
