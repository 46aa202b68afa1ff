import { Readable } from 'node:stream'
import {
  bytesOf,
  originalKey,
  renditionKey,
  type Storage,
  type Stored,
} from '../../storage/storage.ts'
import type { ShownMedia } from './loader.ts'
import { cropBox, type Format, MIME_TYPES, type Rendition } from './renditions.ts'

/** Renderings at once: sharp uses all cores for one picture already. */
const AT_ONCE = 2

export interface Renderer {
  /**
   * @returns the rendition, made now unless it is there; undefined where the original is gone
   */
  rendition(
    media: ShownMedia,
    rendition: Rendition & { format: Format },
    name: string,
  ): Promise<(Stored & { type: string }) | undefined>
}

/**
 * Makes renditions on first use and keeps them. However many ask for one at the same moment, a process renders it once; of two
 * processes that do, each puts the same whole file in the same place.
 * @param isCurrent whether the picture is still shown as it was when it was asked for
 */
export function createRenderer(
  storage: Storage,
  isCurrent: (media: ShownMedia) => Promise<boolean>,
): Renderer {
  const underWay = new Map<string, Promise<Buffer | undefined>>()
  const waiting: (() => void)[] = []
  let running = 0

  async function inTurn<T>(work: () => Promise<T>) {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }

  async function make(media: ShownMedia, rendition: Rendition & { format: Format }, key: string) {
    // Someone else may have made it between the look that found nothing and this turn.
    const there = await storage.read(key)
    if (there) return bytesOf(there)
    const original = await storage.read(originalKey(media.filename))
    if (!original) return undefined
    const made = await render(await bytesOf(original), media, rendition)
    await storage.write(key, made, MIME_TYPES[rendition.format])
    // Replaced or deleted meanwhile, when its renditions were removed: this one came too late.
    if (!(await isCurrent(media))) await storage.remove(key)
    return made
  }

  function begin(...of: Parameters<typeof make>) {
    const [, , key] = of
    const made = inTurn(() => make(...of)).finally(() => underWay.delete(key))
    underWay.set(key, made)
    return made
  }

  return {
    rendition: async (media, rendition, name) => {
      const key = renditionKey(media, name)
      const type = MIME_TYPES[rendition.format]
      const kept = await storage.read(key)
      if (kept) return { ...kept, type }
      const bytes = await (underWay.get(key) ?? begin(media, rendition, key))
      return bytes && { size: bytes.length, body: Readable.from([bytes]), type }
    },
  }
}

async function render(
  original: Buffer,
  media: ShownMedia,
  { width, height, cropped, format }: Rendition & { format: Format },
) {
  // Loaded on first use: a server that has all its renditions never needs it.
  const { default: sharp } = await import('sharp')
  const picture = sharp(original, { failOn: 'error' })
  if (cropped) picture.extract(cropBox(media, width / height))
  picture.resize(width, height, { fit: 'cover' })
  switch (format) {
    case 'avif':
      picture.avif({ quality: 55, effort: 3 })
      break
    case 'webp':
      picture.webp({ quality: 78 })
      break
    case 'jpg':
      picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true })
      break
    case 'png':
      picture.png()
  }
  return picture.toBuffer()
}
