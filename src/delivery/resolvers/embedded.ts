import type { Locale } from '../../editorial/languages.ts'
import { escapeHtml } from '../../publication/richText/html.ts'
import type { Context } from '../context.ts'
import type { MediaSource } from '../media/loader.ts'
import { fileTitle, fileUrl, largestUrl, srcset } from './media.ts'

/** A picture within a text, with its caption and who made it. */
export function figure({ media, locale }: MediaSource, context: Context) {
  const texts = media.texts[locale]
  const image = [
    `<img src="${escapeHtml(largestUrl(context, media))}"`,
    `srcset="${escapeHtml(srcset(context, media, 'webp'))}" sizes="(min-width: 48rem) 44rem, 100vw"`,
    `alt="${escapeHtml(texts?.alt ?? '')}" width="${media.width}" height="${media.height}" loading="lazy">`,
  ].join(' ')
  const words = [texts?.caption, media.credit].filter(Boolean).map((one) => escapeHtml(String(one)))
  const caption = words.length > 0 ? `<figcaption>${words.join(' · ')}</figcaption>` : ''
  return `<figure>${image}${caption}</figure>`
}

/** A file within a text: its name, kind and size, so that nobody downloads by surprise. */
export function fileLink(source: MediaSource, context: Context) {
  const { media, locale } = source
  const link = [
    `<a href="${escapeHtml(fileUrl(context, media))}"`,
    `type="${escapeHtml(media.mimeType)}" download>${escapeHtml(fileTitle(source))}</a>`,
  ].join(' ')
  const ending = media.filename.split('.').pop() ?? ''
  return `<p data-file="${media.id}">${link} (${escapeHtml(ending.toUpperCase())}, ${size(media.bytes, locale)})</p>`
}

/** As people say it; the short units of Intl mix alphabets in Kazakh. */
const UNITS: Record<Locale, [kilobytes: string, megabytes: string]> = {
  kk: ['КБ', 'МБ'],
  ru: ['КБ', 'МБ'],
  en: ['KB', 'MB'],
}

function size(bytes: number, locale: Locale) {
  const [kilobytes, megabytes] = UNITS[locale]
  const inKilobytes = Math.max(1, Math.round(bytes / 1000))
  if (inKilobytes < 1000) return `${inKilobytes} ${kilobytes}`
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return `${number.format(bytes / 1_000_000)} ${megabytes}`
}
