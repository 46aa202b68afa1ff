import type { Database } from '../delivery/database.ts'
import type { QueueLength } from './measure.ts'

/** How long attempts are remembered. */
const KEPT = '30 days'

/**
 * Queues a notice for every site that is behind the log without one waiting, or that has another address than the one that is gone. That heals whatever was lost with the queue: it is not
 * part of a backup.
 */
export const queueWhoIsBehind = async ({ query }: Database) => {
  await query(
    `select notify.queue(array_agg(r.site), '0')
     from notify.receivers r join public.sites s on s.id = r.site, delivery.epoch
     where s.told = 'webhook' and s.webhook_url is not null and r.gone is distinct from s.webhook_url
       and (r.gone is not null or r.epoch <> epoch.id or r.seen < (select coalesce(max(seq), 0) from delivery.log))
       and not exists (select from graphile_worker.jobs j where j.key = 'site ' || r.site)
     having count(*) > 0`,
    [],
  )
}

/**
 * Gives back what a process took that is gone (`kill -9`, a lost machine). The library itself waits four hours; a notice never takes
 * longer than some seconds.
 */
export const releaseAbandoned = ({ query }: Database, milliseconds: number) =>
  query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
     where locked_at < now() - make_interval(secs => $1::int / 1000.0) having count(*) > 0`,
    [milliseconds],
  )

/**
 * Puts the notice of a site off, for the job that is just telling it: not before `until`, and no sooner than it would be tried anyway.
 * @param tried attempts that are behind it
 */
export const postpone = ({ query }: Database, site: number, until: Date, tried: number) =>
  query(
    'select notify.postpone($1, greatest($2, now() + make_interval(secs => exp(least(10, $3::int)))), $3)',
    [site, until, tried],
  )

/** What was tried long ago, and what the library keeps of notices that were given up and followed by others. */
export async function forgetAttempts({ query }: Database) {
  await query(`delete from notify.attempts where at < now() - '${KEPT}'::interval`, [])
  await query(`delete from notify.secrets where expires_at < now()`, [])
  await query(
    `select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
     where key is null and attempts >= max_attempts and locked_at is null having count(*) > 0`,
    [],
  )
}

/** How many sites have a notice that waits, that is tried again, or that was given up. */
export async function queueLength({ query }: Database) {
  const [counted] = await query<QueueLength>(
    `select count(*) filter (where attempts = 0)::int as ready,
       count(*) filter (where attempts between 1 and max_attempts - 1)::int as retrying,
       count(*) filter (where attempts >= max_attempts and key is not null)::int + (select count(*)::int
         from notify.receivers r join public.sites s on s.id = r.site where s.told = 'webhook' and r.gone = s.webhook_url) as dead
     from graphile_worker.jobs where task_identifier = 'notice' and locked_at is null`,
    [],
  )
  return counted as QueueLength
}
