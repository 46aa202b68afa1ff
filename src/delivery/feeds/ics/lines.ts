import { escape as escapeText, foldLines } from 'ical-generator'
import type { Locale } from '../../../editorial/languages.ts'

/** Parameters of a property; none of ours needs quotes but those that hold words. */
type Parameters = Record<string, string>

/** A content line of RFC 5545, not yet folded; the value is already in the form of its type. */
export function property(name: string, value: string, parameters: Parameters = {}) {
  const given = Object.entries(parameters).map(([key, one]) => `;${key}=${quoted(one)}`)
  return `${name}${given.join('')}:${value}`
}

/** A property that holds words; none where there are none. */
export const words = (name: string, text: string | null, locale?: Locale) =>
  text ? [property(name, textValue(text), locale ? { LANGUAGE: locale } : {})] : []

/** A property that holds an address; none where it is no address. */
export const address = (name: string, url: string | null, parameters: Parameters = {}) =>
  url && URL.canParse(url) ? [property(name, new URL(url).href, parameters)] : []

/** A value of the type TEXT. */
export const textValue = (text: string) => escapeText(clean(text), false)

/** The whole as it is sent: every line ended, and folded at 75 octets between two characters. */
export const written = (lines: string[]) => foldLines(`${lines.join('\r\n')}\r\n`)

/** Control characters may stand nowhere; a half of a character would not survive UTF-8. */
const clean = (text: string) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')

const quoted = (value: string) =>
  /[,:;]/.test(value) ? `"${clean(value).replaceAll('"', "'")}"` : value
