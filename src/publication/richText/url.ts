const LONGEST = 2000

/** Spaces, control characters, and those that show an address as another than it is. */
const INVISIBLE =
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\\]/

/**
 * Addresses that a text may link to: the web with a host and without a name or password in it, mail and telephone. No scheme that
 * runs anything, and no path alone: a text does not know on which site it will be read.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  const url = value.trim()
  if (INVISIBLE.test(url)) return undefined
  if (/^https?:\/\/[^/]/i.test(url)) return isWeb(url) ? url : undefined
  if (/^mailto:/i.test(url))
    return /^mailto:[^@?]+@[^@?]+\.[^@?.]+(\?.*)?$/i.test(url) ? url : undefined
  if (/^tel:/i.test(url)) return /^tel:\+?[\d().-]{3,20}$/i.test(url) ? url : undefined
  return undefined
}

function isWeb(url: string) {
  if (!URL.canParse(url)) return false
  const { hostname, username, password } = new URL(url)
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''
  return (
    username === '' &&
    password === '' &&
    !authority.includes('@') &&
    /^[^.]+(\.[^.]+)+\.?$|^\[/.test(hostname)
  )
}

/** A place on the site itself, as menus name them: `/news/`, `#contacts`. */
export const isPath = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= LONGEST &&
  !INVISIBLE.test(value) &&
  /^(\/(?!\/)|#)/.test(value)
