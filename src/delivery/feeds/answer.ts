import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A feed as it is sent. */
export interface Feed {
  /** Its content type. */
  type: string
  body: string
  /** When anything in it last changed, RFC 3339. */
  modified: string
  /** What it is called where it is kept as a file. */
  filename: string
  /** When it changes by the clock alone, RFC 3339; null where it does not. */
  expires: string | null
}

/** Seconds for which caches on the way may answer without asking, and in which an error may be covered by an old answer. */
const LONGEST = 60
const STALE_IF_ERROR = 86_400

/**
 * Sends a feed, or 304 to whoever has it. Told by the ETag alone: a time says nothing of what was withdrawn, nor of two changes within
 * its second.
 */
export function sendFeed(request: FastifyRequest, reply: FastifyReply, feed: Feed, now: string) {
  const etag = `"${createHash('sha256').update(feed.type).update(feed.body).digest('base64url').slice(0, 27)}"`
  reply.headers({
    etag,
    'cache-control': `public, max-age=0, s-maxage=${secondsLeft(feed, now)}, stale-if-error=${STALE_IF_ERROR}`,
    'last-modified': new Date(feed.modified).toUTCString(),
  })
  if (has(request.headers['if-none-match'], etag)) return reply.code(304).send()
  return reply
    .headers({
      'content-type': feed.type,
      'content-disposition': `inline; filename="${feed.filename}"`,
      'x-content-type-options': 'nosniff',
    })
    .send(feed.body)
}

/** The latest of some moments, RFC 3339; long ago where there are none. */
export const newest = (moments: string[]) =>
  moments.reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a), '1970-01-01T00:00:00Z')

function secondsLeft({ expires }: Feed, now: string) {
  if (expires === null) return LONGEST
  const left = Math.floor((Date.parse(expires) - Date.parse(now)) / 1000)
  return Math.max(0, Math.min(LONGEST, left))
}

/** A proxy that compresses calls the tag weak; the feed is the same. */
const has = (header: string | undefined, etag: string) =>
  (header ?? '').split(',').some((one) => {
    const tag = one.trim().replace(/^W\//, '')
    return tag === '*' || tag === etag
  })
