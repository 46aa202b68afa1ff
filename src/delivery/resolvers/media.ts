import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'
import type { MediaSource, ShownMedia } from '../media/loader.ts'
import {
  covering,
  type Format,
  nearestRatio,
  plainFormat,
  type Rendition,
  renditionName,
  renditionsOf,
} from '../media/renditions.ts'
import { whenAll } from '../read.ts'

type Source = Pick<EntrySource, 'locale'> & Record<string, unknown>

/** A field that gives the picture whose id stands in the source under `name`. */
export const picture = (name: string) => (source: Source, _: unknown, context: Context) => {
  const id = source[name] as number | null | undefined
  return id ? loadMedia(context, id, source.locale) : null
}

/** A field that gives the pictures or files whose ids stand in the source under `name`. */
export const mediaList = (name: string) => (source: Source, _: unknown, context: Context) => {
  const ids = (source[name] ?? []) as number[]
  const found = ids.map((id) => loadMedia(context, id, source.locale))
  return whenAll(found, (all) => all.filter((one) => one !== null))
}

/** A picture or file: at once where it was read together with the entry that shows it. */
export function loadMedia(
  context: Context,
  id: number,
  locale: EntrySource['locale'],
): Shown | null | Promise<Shown | null> {
  const { known, media } = context
  const key = `${locale} ${id}`
  const before = known.shown.get(key)
  if (before) return before
  const read = known.media.get(id)
  if (read) {
    const shown = new Shown(read, locale, context)
    known.shown.set(key, shown)
    return shown
  }
  return media.load(id).then((loaded) => loaded && new Shown(loaded, locale, context))
}

const FORMAT = { AVIF: 'avif', WEBP: 'webp', JPEG: 'jpg' } as const
type FormatArg = { format: keyof typeof FORMAT }

const textsOf = ({ media, locale }: MediaSource) => media.texts[locale]

/** What addresses follow from. */
type Addresses = Pick<Context, 'publicUrl' | 'hiddenAt'>

export function mediaUrl({ publicUrl, hiddenAt }: Addresses, media: ShownMedia, name: string) {
  const folder = hiddenAt?.(media) ?? `${publicUrl}/media/${media.id}-${media.revision}`
  return `${folder}/${encodeURIComponent(name)}`
}

const renditionUrl = (context: Context, media: ShownMedia, rendition: Rendition, format: Format) =>
  mediaUrl(context, media, renditionName(rendition, format))

/** The largest rendition in the form that every program reads. */
export function largestUrl(context: Addresses, media: ShownMedia) {
  const largest = renditionsOf(media).at(-1) as Rendition
  return mediaUrl(context, media, renditionName(largest, plainFormat(media)))
}

/** Where the file itself is downloaded. */
export const fileUrl = (context: Addresses, media: ShownMedia) =>
  mediaUrl(context, media, media.filename)

/** The name of a document in the language of the entry, else that of its file. */
export const fileTitle = (source: MediaSource) => textsOf(source)?.title ?? source.media.filename

export function srcset(context: Context, media: ShownMedia, format: Format, ratio?: number | null) {
  return renditionsOf(media, ratio)
    .map((one) => `${renditionUrl(context, media, one, format)} ${one.width}w`)
    .join(', ')
}

/**
 * A picture or file in the language of the entry that shows it, with the fields of a picture under their names: a field that is read
 * takes a tenth of what a resolver takes, and a page shows many.
 */
export class Shown implements MediaSource {
  readonly media: ShownMedia
  readonly locale: EntrySource['locale']
  readonly #addresses: Addresses
  #url: string | undefined

  constructor(media: ShownMedia, locale: EntrySource['locale'], addresses: Addresses) {
    this.media = media
    this.locale = locale
    this.#addresses = addresses
  }

  get assetId() {
    return String(this.media.id)
  }
  get url() {
    this.#url ??= largestUrl(this.#addresses, this.media)
    return this.#url
  }
  get alt() {
    return textsOf(this)?.alt ?? ''
  }
  get caption() {
    return textsOf(this)?.caption ?? null
  }
  get credit() {
    return this.media.credit
  }
  get width() {
    return this.media.width
  }
  get height() {
    return this.media.height
  }
  get focus() {
    return this.media.focus
  }
  get thumbhash() {
    return this.media.thumbhash
  }
  get dominantColor() {
    return this.media.dominantColor
  }
}

export const mediaResolvers = {
  Image: {
    srcset: (
      { media }: MediaSource,
      { format, ratio }: FormatArg & { ratio?: number | null },
      context: Context,
    ) => {
      const possible = typeof ratio === 'number' ? nearestRatio(ratio) : null
      return srcset(context, media, FORMAT[format], possible)
    },
    rendition: (
      { media }: MediaSource,
      { format, width, height }: FormatArg & { width: number; height?: number | null },
      context: Context,
    ) => {
      const rendition = covering(media, ...possibleSize(width, height))
      return {
        url: renditionUrl(context, media, rendition, FORMAT[format]),
        width: rendition.width,
        height: rendition.height,
      }
    },
  },
  File: {
    url: ({ media }: MediaSource, _: unknown, context: Context) => fileUrl(context, media),
    title: fileTitle,
    mimeType: ({ media }: MediaSource) => media.mimeType,
    bytes: ({ media }: MediaSource) => media.bytes,
  },
}

/** A size that a picture can have: at least a pixel each way, and no flatter or taller than a crop may be. */
function possibleSize(width: number, height?: number | null): [number, number | null] {
  const least = Math.max(1, width)
  if (typeof height !== 'number') return [least, null]
  return [least, least / nearestRatio(least / Math.max(1, height))]
}
