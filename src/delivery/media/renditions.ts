import type { PublicMedia } from '../../publication/media/present.ts'

/** Widths in pixels that pictures are made in. A fixed list, so that nobody can make the server render without end. */
export const WIDTHS = [160, 320, 480, 640, 960, 1280, 1600, 1920, 2560]

export const FORMATS = ['avif', 'webp', 'jpg', 'png'] as const
export type Format = (typeof FORMATS)[number]

export const MIME_TYPES: Record<Format, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** A picture at a size, in pixels; without a crop its height follows from its width. */
export interface Rendition {
  width: number
  height: number
  cropped: boolean
}

type Picture = Pick<PublicMedia, 'width' | 'height' | 'focus' | 'mimeType'>

/** Width by height: the flattest and the tallest crop that is made. */
const FLATTEST = 5
const TALLEST = 0.2

/** The widths that a picture has: those of the list that it is large enough for, and its own where it is smaller than the largest. */
export function widthsOf({ width }: Pick<Picture, 'width'>) {
  const fitting = WIDTHS.filter((one) => one <= width)
  const largest = WIDTHS.at(-1) ?? width
  return width < largest && !fitting.includes(width) ? [...fitting, width] : fitting
}

/** The ratio that a crop can have: what is flatter or taller than any becomes the flattest or the tallest. */
export const nearestRatio = (ratio: number) => Math.min(FLATTEST, Math.max(TALLEST, ratio))

const isRatio = (ratio: number) => ratio >= TALLEST && ratio <= FLATTEST

/** Every rendition of a picture, from the smallest; cropped to width / height where a ratio is given. */
export function renditionsOf(picture: Picture, ratio?: number | null): Rendition[] {
  if (!ratio) {
    return widthsOf(picture).map((width) => ({
      width,
      height: Math.max(1, Math.round((width * picture.height) / picture.width)),
      cropped: false,
    }))
  }
  const box = cropBox(picture, ratio)
  return widthsOf({ width: box.width }).map((width) => ({
    width,
    height: Math.max(1, Math.round(width / ratio)),
    cropped: true,
  }))
}

/** The smallest rendition that covers so many pixels, or the largest where none does. */
export function covering(picture: Picture, width: number, height?: number | null): Rendition {
  const all = renditionsOf(picture, height ? width / height : null)
  return all.find((one) => one.width >= width) ?? (all.at(-1) as Rendition)
}

/** The largest part of a picture with the ratio, as near around the focus as the edges allow, in pixels of the original. */
export function cropBox({ width, height, focus }: Picture, ratio: number) {
  const cropWidth = Math.max(1, Math.min(width, Math.round(height * ratio)))
  const cropHeight = Math.max(1, Math.min(height, Math.round(width / ratio)))
  const place = (size: number, crop: number, at: number) =>
    Math.round(Math.min(size - crop, Math.max(0, size * at - crop / 2)))
  return {
    left: place(width, cropWidth, focus.x),
    top: place(height, cropHeight, focus.y),
    width: cropWidth,
    height: cropHeight,
  }
}

/** The name of a rendition's file: `640.webp`, or `640x360.webp` where it is cropped. */
export const renditionName = ({ width, height, cropped }: Rendition, format: Format) =>
  `${width}${cropped ? `x${height}` : ''}.${format}`

/** Reads a rendition's name. @returns undefined unless the picture has that rendition */
export function parseRendition(picture: Picture, name: string) {
  const match = /^(\d{1,4})(?:x(\d{1,4}))?\.(avif|webp|jpg|png)$/.exec(name)
  if (!match) return undefined
  const width = Number(match[1])
  const height = match[2] === undefined ? undefined : Number(match[2])
  const format = match[3] as Format
  if (height === undefined) {
    const rendition = renditionsOf(picture).find((one) => one.width === width)
    return rendition && { ...rendition, format }
  }
  const ratio = width / height
  if (
    !isRatio(ratio) ||
    !widthsOf({ width: cropBox(picture, ratio).width + 1 }).some(
      (one) => Math.abs(one - width) <= 1,
    )
  ) {
    return undefined
  }
  return { width, height, cropped: true, format }
}

/** What a picture is given out as where a browser takes neither AVIF nor WebP: PNG only where it came as one. */
export const plainFormat = ({ mimeType }: Pick<Picture, 'mimeType'>): Format =>
  mimeType === 'image/png' ? 'png' : 'jpg'
