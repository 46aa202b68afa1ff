import type { Database } from '../delivery/database.ts'
import type { Locale } from '../editorial/languages.ts'

/** A site that is told by a webhook. */
export interface Receiver {
  site: number
  slug: string
  address: string
  /** What it follows of `changes`: its own district, or all of its region, in its languages. */
  districts: string[]
  locales: Locale[]
  /** What it has confirmed. */
  cursor: string | null
  /** The notice that it has not confirmed yet. */
  message: string | null
  body: string | null
  bodyCursor: string | null
  /** Somebody asked for a notice, whatever changed. */
  asked: boolean
  /** Before which it does not want to be asked again. */
  notBefore: Date | null
}

/** @returns undefined where the site is told otherwise by now, wants to be told no more, or there is none */
export async function readReceiver({ query }: Database, site: number) {
  const [found] = await query<Receiver>(
    `select s.id as site, e.slug, s.webhook_url as address, array(
       select d.slug from delivery.entries d where d.type = 'district' and d.locale = 'kk' and case
         when e.head ->> 'district' is null then d.facets @> array['region:' || (e.head ->> 'region')]
         else d.doc = (e.head ->> 'district')::int end order by d.doc) as districts,
       array(select json_array_elements_text(e.head -> 'locales')) as locales,
       r.cursor, r.message, r.body, r.body_cursor as "bodyCursor", r.asked, r.not_before as "notBefore"
     from public.sites s join notify.receivers r on r.site = s.id
     join delivery.entries e on e.type = 'site' and e.doc = s.id and e.locale = 'kk'
     where s.id = $1 and s.told = 'webhook' and s.webhook_url is not null and r.gone is distinct from s.webhook_url`,
    [site],
  )
  return found
}

/** What the log was when it was looked through. */
export interface Seen {
  head: number
  epoch: string
}

/** Nothing concerns the site: it stands where the log stands. */
export const noteNothing = ({ query }: Database, site: number, cursor: string, seen: Seen) =>
  query(
    `update notify.receivers set cursor = $2, seen = $3, epoch = $4, message = null, body = null, body_cursor = null,
       failing_since = null, not_before = null where site = $1`,
    [site, cursor, seen.head, seen.epoch],
  )

/** Before it is sent, so that whoever sends it again sends the same. */
export const noteNotice = (
  { query }: Database,
  site: number,
  notice: { id: string; body: string; cursor: string },
  seen: Seen,
) =>
  query(
    `update notify.receivers set message = $2, body = $3, body_cursor = $4, seen = $5, epoch = $6, gone = null where site = $1`,
    [site, notice.id, notice.body, notice.cursor, seen.head, seen.epoch],
  )

/** The site has the notice. Of another one than was sent, composed meanwhile, nothing is confirmed. */
export const noteConfirmed = ({ query }: Database, site: number, message: string) =>
  query(
    `update notify.receivers set cursor = body_cursor, message = null, body = null, body_cursor = null, asked = false,
       failing_since = null, not_before = null where site = $1 and message = $2`,
    [site, message],
  )

/** @returns since when it fails */
export async function noteFailure({ query }: Database, site: number) {
  const [noted] = await query<{ since: Date }>(
    'update notify.receivers set failing_since = coalesce(failing_since, now()) where site = $1 returning failing_since as since',
    [site],
  )
  return noted?.since ?? new Date()
}

/** This address is not to be asked any more, until somebody says so or the site has another one. */
export const noteGone = ({ query }: Database, site: number, address: string) =>
  query('update notify.receivers set gone = $2 where site = $1', [site, address])

/** What was asked of us holds until somebody asks for a notice. */
export const noteNotBefore = ({ query }: Database, site: number, moment: Date) =>
  query('update notify.receivers set not_before = $2 where site = $1', [site, moment])
