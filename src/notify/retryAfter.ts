/** What says when to come again: too many requests, and unavailable. */
const STATUSES = [429, 503]

/**
 * The moment before which a site does not want to be asked again: seconds from now, or a date.
 * @returns undefined where it does not say, or nothing that can be understood
 */
export function retryAfter(status: number | null, header: string | undefined, now = Date.now()) {
  if (status === null || !STATUSES.includes(status) || header === undefined) return undefined
  const said = header.trim()
  if (/^\d{1,9}$/.test(said)) return now + Number(said) * 1000
  // A date has a letter in it; what is a number, a sign and more would be taken for a year.
  const moment = /^[A-Za-z]/.test(said) ? Date.parse(said) : Number.NaN
  return Number.isNaN(moment) ? undefined : moment
}
