import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, isKnown, STALE_IF_ERROR, sharedFor } from '../http/caching.ts'

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

/**
 * Sends a feed, or 304 to whoever has it. Told by the ETag alone: a time says nothing of what was withdrawn, nor of two changes within
 * its second.
 */
export function sendFeed(request: FastifyRequest, reply: FastifyReply, feed: Feed, now: string) {
  const etag = etagOf(feed.body)
  const until = feed.expires === null ? Number.POSITIVE_INFINITY : Date.parse(feed.expires)
  reply.headers({
    etag,
    'cache-control': `public, max-age=0, s-maxage=${sharedFor(until, Date.parse(now))}, stale-if-error=${STALE_IF_ERROR}`,
    'last-modified': new Date(feed.modified).toUTCString(),
  })
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send()
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
