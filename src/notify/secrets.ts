import type { Database } from '../delivery/database.ts'
import { unseal } from './sign.ts'

/** The secrets that a notice is signed with, the newest first. */
export async function secretsOf({ query }: Database, site: number, platformSecret: string) {
  const found = await query<{ sealed: Buffer }>(
    `select sealed from notify.secrets where site = $1 and (expires_at is null or expires_at > now()) order by id desc`,
    [site],
  )
  return found.flatMap(({ sealed }) => unseal(sealed, platformSecret) ?? [])
}
