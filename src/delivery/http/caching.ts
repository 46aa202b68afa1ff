import { hash } from 'node:crypto'

/** Seconds for which caches on the way may answer without asking, and in which an error may be covered by an old answer. */
const LONGEST = 60
export const STALE_IF_ERROR = 86_400

/**
 * For how many seconds others may keep what changes by the clock at a moment: never past it.
 * @param until milliseconds since 1970
 */
export const sharedFor = (until: number, now: number) =>
  Math.max(0, Math.min(LONGEST, Math.floor((until - now) / 1000)))

/** A strong validator (RFC 9110) with its quotes, another one for every other body. */
export const etagOf = (body: string | Buffer) => `"${hash('sha1', body, 'base64url')}"`

/**
 * Whether a client that sends If-None-Match has the body already. Weakly compared, as RFC 9110 asks for: compression on the way makes
 * validators weak.
 */
export const isKnown = (given: string | undefined, etag: string) =>
  (given ?? '').split(',').some((one) => {
    const tag = one.trim().replace(/^W\//, '')
    return tag === '*' || tag === etag
  })
