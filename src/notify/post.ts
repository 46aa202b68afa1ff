import { request as http } from 'node:http'
import { request as https } from 'node:https'
import {
  checkedLookup,
  literalAddress,
  type MayReach,
  Refused,
  type Resolve,
} from '../network/reach.ts'
import { retryAfter } from './retryAfter.ts'

/** Why there was no answer. The admin says it in its languages. */
export type Fault = 'refused' | 'timeout' | 'name' | 'connection' | 'tls' | 'invalid' | 'secret'

/** What a site answered, or why it did not. */
export interface Outcome {
  status: number | null
  fault: Fault | null
  /** The beginning of the answer's body. */
  answer: string
  milliseconds: number
  /** The moment before which the site does not want to be asked again. */
  notBefore?: number | undefined
}

export interface PostOptions {
  headers: Record<string, string>
  body: string
  mayReach: MayReach
  /** Milliseconds, for everything from the name server to the answer. */
  patience: number
  /** Stops it for a reason that is not the site's. */
  signal: AbortSignal
  resolve?: Resolve
}

/** Bytes of an answer that are read; with the status everything is said. */
const MOST = 2_000

/**
 * Posts to an address that others chose. It follows no redirect, reads no more of the answer than a message of error has, and
 * connects only where it may.
 * @throws the signal's reason where that stopped it
 */
export async function post(address: string, options: PostOptions): Promise<Outcome> {
  const begun = performance.now()
  const late = AbortSignal.timeout(options.patience)
  const came = await exchange(
    new URL(address),
    options,
    AbortSignal.any([late, options.signal]),
  ).catch((error: Error) => {
    options.signal.throwIfAborted()
    return { status: null, answer: '', fault: late.aborted ? 'timeout' : faultOf(error) } as const
  })
  return { fault: null, ...came, milliseconds: Math.round(performance.now() - begun) }
}

function exchange(
  url: URL,
  { headers, body, mayReach, resolve }: PostOptions,
  signal: AbortSignal,
): Promise<Pick<Outcome, 'status' | 'answer' | 'notBefore'>> {
  const literal = literalAddress(url)
  if (literal && !mayReach(literal)) return Promise.reject(new Refused(literal))
  return new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? https : http)(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      lookup: checkedLookup(mayReach, resolve),
      // A connection that is kept would be to an address that was looked at long ago.
      agent: false,
      signal,
    })
    request.on('error', failed)
    request.on('response', async (response) => {
      const status = response.statusCode ?? null
      try {
        const chunks: Buffer[] = []
        let size = 0
        for await (const chunk of response as AsyncIterable<Buffer>) {
          chunks.push(chunk)
          size += chunk.length
          if (size >= MOST) break
        }
        const notBefore = retryAfter(status, response.headers['retry-after'])
        done({ status, answer: textOf(Buffer.concat(chunks).subarray(0, MOST)), notBefore })
      } catch (error) {
        failed(error)
      } finally {
        request.destroy()
      }
    })
    request.end(body)
  })
}

/** Fit for a column and a page: without what no font shows, and what PostgreSQL refuses. */
const textOf = (bytes: Buffer) =>
  bytes
    .toString()
    .replace(/[^\P{C}\n]/gu, '')
    .slice(0, 500)
    .toWellFormed()

function faultOf(error: NodeJS.ErrnoException): Fault {
  if (error instanceof Refused) return 'refused'
  const { code = '' } = error
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return 'name'
  if (/^HPE_|^ERR_HTTP/.test(code)) return 'invalid'
  return /CERT|TLS|SSL|SIGNATURE|EPROTO|ALTNAME/.test(code) ? 'tls' : 'connection'
}
