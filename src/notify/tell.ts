import type { Database } from '../delivery/database.ts'
import type { MayReach, Resolve } from '../network/reach.ts'
import type { Result } from './measure.ts'
import { newsFor } from './notice.ts'
import { type Outcome, post } from './post.ts'
import {
  noteConfirmed,
  noteFailure,
  noteGone,
  noteNotBefore,
  noteNothing,
  noteNotice,
  readReceiver,
} from './receiver.ts'
import { secretsOf } from './secrets.ts'
import { signedHeaders } from './sign.ts'

export interface Telling {
  database: Database
  platformSecret: string
  mayReach: MayReach
  /** Milliseconds that a site has for its answer. */
  patience: number
  resolve?: Resolve
  /** Hears of every attempt. */
  onAttempt(site: string, result: Result): void
}

/** Milliseconds for which a site can put us off, from its first refusal on. */
const LONGEST = 24 * 3_600_000

/** By which an address says that it is not there any more, and wants no more notices. */
const GONE = 410

/** The site did not take the notice: it is to be sent again later. */
export class NotTaken extends Error {
  override name = 'NotTaken'
}

/**
 * Tells a site what changed for it since it last confirmed a notice; where that is nothing, nothing is sent. What happens to the
 * process meanwhile, the site is told once more rather than never.
 * @param isLast whether nobody tries again after this
 * @returns the moment before which it is not to be tried again, where the site asked for one
 * @throws NotTaken where it is to be tried again at its time
 */
export async function tell(
  site: number,
  telling: Telling,
  { signal, isLast }: { signal: AbortSignal; isLast: boolean },
) {
  const { database } = telling
  const receiver = await readReceiver(database, site)
  if (!receiver) return undefined
  const { notBefore } = receiver
  if (notBefore && notBefore.getTime() > Date.now()) return { until: notBefore, tried: 0 }
  const { notice, cursor, seen } = await newsFor(database, receiver)
  if (!notice) {
    await noteNothing(database, site, cursor, seen)
    return undefined
  }
  await noteNotice(database, site, notice, seen)
  const outcome = await attempt(receiver.address, site, notice, telling, signal)
  await logAttempt(database, site, notice.id, outcome)
  const taken = outcome.status !== null && outcome.status >= 200 && outcome.status < 300
  if (taken) {
    await noteConfirmed(database, site, notice.id)
    telling.onAttempt(receiver.slug, 'sent')
    return undefined
  }
  const since = await noteFailure(database, site)
  if (outcome.status === GONE) {
    await noteGone(database, site, receiver.address)
    telling.onAttempt(receiver.slug, 'dead')
    return undefined
  }
  telling.onAttempt(receiver.slug, isLast ? 'dead' : 'failed')
  const until = new Date(Math.min(outcome.notBefore ?? 0, since.getTime() + LONGEST))
  if (!isLast && until.getTime() > Date.now()) {
    await noteNotBefore(database, site, until)
    return { until, tried: 1 }
  }
  throw new NotTaken(`${receiver.slug}: ${outcome.fault ?? outcome.status}`)
}

async function attempt(
  address: string,
  site: number,
  { id, body }: { id: string; body: string },
  { database, platformSecret, mayReach, patience, resolve }: Telling,
  signal: AbortSignal,
): Promise<Outcome> {
  const secrets = await secretsOf(database, site, platformSecret)
  if (secrets.length === 0) return { status: null, fault: 'secret', answer: '', milliseconds: 0 }
  const headers = {
    ...signedHeaders(id, Math.floor(Date.now() / 1000), body, secrets),
    'content-type': 'application/json',
    'user-agent': 'almaty-youth-centres',
  }
  return post(address, { headers, body, mayReach, patience, signal, ...(resolve && { resolve }) })
}

const logAttempt = (
  { query }: Database,
  site: number,
  message: string,
  { status, fault, answer, milliseconds }: Outcome,
) =>
  query(
    `insert into notify.attempts (site, message, at, milliseconds, status, fault, answer)
     values ($1, $2, clock_timestamp() - make_interval(secs => $3::int / 1000.0), $3, $4, $5, $6)`,
    [site, message, milliseconds, status, fault, answer],
  )
