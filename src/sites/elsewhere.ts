import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Shown } from '../../site/builder/files.ts'
import { checkedLookup, literalAddress, type MayReach, Refused } from '../network/reach.ts'

const PATH = '/.well-known/publication.json'
/** Milliseconds that a site may take to answer, and bytes that it may answer with. */
const PATIENCE = 3_000
const LARGEST = 4_096

/**
 * Asks a site that stands elsewhere what it shows. No redirect is followed.
 * @param mayReach the networks that webhooks lead to
 * @returns undefined where it does not answer, or not as it should
 */
export async function publicationOf(url: string, mayReach: MayReach) {
  const text = await fetchText(new URL(PATH, url), mayReach).catch(() => '')
  try {
    const { cursor, at } = JSON.parse(text) as Partial<Shown>
    return typeof cursor === 'string' && typeof at === 'string' ? { cursor, at } : undefined
  } catch {
    return undefined
  }
}

function fetchText(url: URL, mayReach: MayReach) {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const literal = literalAddress(url)
  if (literal && !mayReach(literal)) return Promise.reject(new Refused(literal))
  return new Promise<string>((resolve, reject) => {
    const asking = request(
      url,
      {
        signal: AbortSignal.timeout(PATIENCE),
        headers: { accept: 'application/json' },
        lookup: checkedLookup(mayReach),
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
          if (text.length > LARGEST) response.destroy(new Error('too much'))
        })
        response.on('error', reject)
        response.on('end', () =>
          response.statusCode === 200 ? resolve(text) : reject(new Error('another status')),
        )
      },
    )
    asking.on('error', reject)
    asking.end()
  })
}
