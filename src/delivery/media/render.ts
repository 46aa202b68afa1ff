import { mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ShownMedia } from './loader.ts'
import { cropBox, type Format, type Rendition } from './renditions.ts'

/** Renderings at once: sharp uses all cores for one picture already. */
const AT_ONCE = 2

export interface Renderer {
  /** @returns the file of the rendition, made now unless it is there */
  file(media: ShownMedia, rendition: Rendition & { format: Format }, name: string): Promise<string>
}

/**
 * Makes renditions on first use and keeps them. However many ask for one at the same moment, it is rendered once.
 * @param originals the folder of the uploaded files
 * @param kept the folder that renditions are kept in
 */
export function createRenderer(originals: string, kept: string): Renderer {
  const underWay = new Map<string, Promise<string>>()
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

  return {
    file: async (media, rendition, name) => {
      const folder = join(kept, `${media.id}-${media.revision}`)
      const file = join(folder, name)
      if (await exists(file)) return file
      const already = underWay.get(file)
      if (already) return already
      const made = inTurn(async () => {
        await mkdir(folder, { recursive: true })
        const fresh = `${file}.${process.pid}.new`
        await render(join(originals, media.filename), media, rendition, fresh)
        await rename(fresh, file)
        return file
      }).finally(() => underWay.delete(file))
      underWay.set(file, made)
      return made
    },
  }
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

async function render(
  original: string,
  media: ShownMedia,
  { width, height, cropped, format }: Rendition & { format: Format },
  file: string,
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
  await picture.toFile(file)
}
