import { createHash } from 'node:crypto'
import { LOCALES, type Locale } from '../../editorial/languages.ts'

type Texts = Partial<Record<Locale, string | null>> | null | undefined

/** A document of the collection `media` with all languages, as the database gives it. */
export interface MediaDoc {
  id: number
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
  thumbhash?: string | null
  dominantColor?: string | null
  digest?: string | null
  alt?: Texts
  caption?: Texts
  title?: Texts
  credit?: string | null
}

export interface PublicMediaTexts {
  alt: string
  caption: string | null
  title: string | null
}

/** A picture or file as the world reads it, in the table `delivery.media`. */
export interface PublicMedia {
  kind: 'image' | 'file'
  /** Of the stored original. */
  filename: string
  mimeType: string
  bytes: number
  width: number
  height: number
  focus: { x: number; y: number }
  thumbhash: string
  dominantColor: string
  credit: string | null
  /** Changes whenever the bytes of a rendition would: part of their addresses, which never change their content. */
  revision: string
  texts: Partial<Record<Locale, PublicMediaTexts>>
}

const isImage = (doc: MediaDoc) => Boolean(doc.mimeType?.startsWith('image/'))

const focusOf = ({ focalX, focalY }: MediaDoc) => ({
  x: (focalX ?? 50) / 100,
  y: (focalY ?? 50) / 100,
})

/** Changes whenever the bytes that are given out for the document would. */
export const revisionOf = (doc: MediaDoc) =>
  createHash('sha256')
    .update(JSON.stringify([doc.filename, doc.digest, focusOf(doc)]))
    .digest('hex')
    .slice(0, 12)

/** The public form of a picture or file. */
export function presentMedia(doc: MediaDoc): PublicMedia {
  const focus = focusOf(doc)
  const said = LOCALES.filter((locale) => doc.alt?.[locale] || doc.title?.[locale])
  return {
    kind: isImage(doc) ? 'image' : 'file',
    filename: doc.filename ?? '',
    mimeType: doc.mimeType ?? 'application/octet-stream',
    bytes: doc.filesize ?? 0,
    width: doc.width ?? 0,
    height: doc.height ?? 0,
    focus,
    thumbhash: doc.thumbhash ?? '',
    dominantColor: doc.dominantColor ?? '#000000',
    credit: doc.credit || null,
    revision: revisionOf(doc),
    texts: Object.fromEntries(
      said.map((locale) => [
        locale,
        {
          alt: doc.alt?.[locale] ?? '',
          caption: doc.caption?.[locale] || null,
          title: doc.title?.[locale] || null,
        },
      ]),
    ),
  }
}
