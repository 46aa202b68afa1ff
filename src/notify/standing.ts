import { sql } from '@payloadcms/db-postgres'
import { type Database, rows } from '../publication/database.ts'
import type { Fault } from './post.ts'

/**
 * How a site is told at present: not at all, since nobody drew a secret for it, or nothing happened since; it knows everything; a
 * notice waits or is on its way; one is tried again; one was given up; its address said that it is gone for good.
 */
export type State = 'no-secret' | 'untold' | 'known' | 'waiting' | 'retrying' | 'dead' | 'gone'

/** What the admin shows at a site that is told by a webhook. */
export interface Standing {
  state: State
  failingSince: string | null
  /** When it is tried again. */
  nextAt: string | null
  /** The secrets that are good, the newest first; one that is replaced, until when. */
  secrets: { createdAt: string; expiresAt: string | null }[]
  /** The newest first. */
  attempts: Attempt[]
}

export interface Attempt {
  at: string
  milliseconds: number
  message: string
  status: number | null
  fault: Fault | null
  answer: string
}

/** Attempts that are shown. */
const SHOWN = 20

interface Found extends Pick<Standing, 'nextAt' | 'secrets' | 'attempts'> {
  failing: string | null
  /** Whether a notice waits or is on its way. */
  waits: boolean | null
  /** Whether the site ever took one. */
  isTold: boolean | null
  isGone: boolean | null
}

export async function standingOf(db: Database, site: number): Promise<Standing> {
  const [found] = rows<Found>(
    await db.execute(sql`
      select to_json(r.failing_since) #>> '{}' as failing, j.attempts < j.max_attempts or j.locked_at is not null
          or coalesce(r.gone <> s.webhook_url, false) as waits,
        r.cursor is not null as "isTold", r.gone = s.webhook_url as "isGone", to_json(j.run_at) #>> '{}' as "nextAt",
        (select coalesce(json_agg(json_build_object('createdAt', created_at, 'expiresAt', expires_at) order by id desc), '[]')
          from notify.secrets where site = asked.id and (expires_at is null or expires_at > now())) as secrets,
        (select coalesce(json_agg(to_json(a) order by a.id desc), '[]') from (
          select id, at, milliseconds, message, status, fault, answer from notify.attempts where site = asked.id
          order by id desc limit ${SHOWN}) a) as attempts
      from (select ${site}::int as id) asked left join notify.receivers r on r.site = asked.id
      left join public.sites s on s.id = asked.id
      left join graphile_worker.jobs j on j.key = 'site ' || asked.id`),
  )
  if (!found) throw new Error(`there is no standing of ${site}`)
  const state = stateOf(found)
  return {
    state,
    failingSince: found.failing,
    nextAt: state === 'retrying' ? found.nextAt : null,
    secrets: found.secrets,
    attempts: found.attempts,
  }
}

function stateOf({ secrets, failing, waits, isTold, isGone }: Found): State {
  if (secrets.length === 0) return 'no-secret'
  if (isGone) return 'gone'
  if (failing) return waits ? 'retrying' : 'dead'
  if (waits) return 'waiting'
  return isTold ? 'known' : 'untold'
}
