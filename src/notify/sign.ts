import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

// Standard Webhooks 1.0, https://www.standardwebhooks.com: three headers over the body as it is sent.

/** As sites keep it. */
const PREFIX = 'whsec_'
/** Bytes: the standard wants 24 to 64. */
const LENGTH = 32

export const drawSecret = () => PREFIX + randomBytes(LENGTH).toString('base64')

/** The headers of a notice, signed with every secret that is good: a site that has either of them is content. */
export function signedHeaders(
  id: string,
  seconds: number,
  body: string,
  secrets: readonly string[],
) {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  }
}

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** The platform's secret, made fit for this one purpose. */
const keyOf = (platform: string) =>
  Buffer.from(hkdfSync('sha256', platform, '', 'secrets of webhooks', 32))

/** Closes a secret with that of the platform: whoever reads the database or a backup alone cannot sign. */
export function seal(secret: string, platform: string) {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, keyOf(platform), nonce)
  const text = Buffer.concat([cipher.update(secret), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** @returns undefined where it was sealed by a platform with another secret */
export function unseal(sealed: Buffer, platform: string) {
  const decipher = createDecipheriv(CIPHER, keyOf(platform), sealed.subarray(0, NONCE))
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  try {
    return decipher.update(sealed.subarray(NONCE + TAG)).toString() + decipher.final().toString()
  } catch {
    return undefined
  }
}
