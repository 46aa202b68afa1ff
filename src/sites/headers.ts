import type { StoredFile } from '../../site/builder/files.ts'

/** What every answer of a site says to browsers. */
const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
}

const YEAR = 31_536_000

/**
 * The headers of a file. Its page may load what is the site's own and the API's, and of what is inline only what was there when the
 * page was built.
 * @param api the origin of the API, which has the pictures and the search
 */
export function headersOf(file: StoredFile, api: string) {
  const { type, immutable, allowed } = file
  const cache = immutable ? `public, max-age=${YEAR}, immutable` : 'public, no-cache'
  const common = { ...SECURITY, 'content-type': type, 'cache-control': cache }
  if (!type.startsWith('text/html')) {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"
    return type.startsWith('image/svg') ? { ...common, 'content-security-policy': policy } : common
  }
  const inline = (hashes: string[] = []) => hashes.map((hash) => ` 'sha256-${hash}'`).join('')
  const policy = [
    `default-src 'none'`,
    `script-src 'self'${inline(allowed?.script)}`,
    `style-src 'self'${inline(allowed?.style)}`,
    `img-src 'self' data: ${api}`,
    `media-src 'self' ${api}`,
    `font-src 'self'`,
    `connect-src 'self' ${api}`,
    `manifest-src 'self'`,
    `form-action 'self' ${api}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ]
  return { ...common, 'content-security-policy': policy.join('; ') }
}
