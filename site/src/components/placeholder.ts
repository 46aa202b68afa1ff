import sharp from 'sharp'
import { thumbHashToRGBA } from 'thumbhash'

const made = new Map<string, Promise<string>>()

/** What stands where a picture will be: its ThumbHash as a tiny picture of some 100 bytes, for `src`. */
export function placeholder(thumbhash: string) {
  const known = made.get(thumbhash) ?? draw(thumbhash)
  made.set(thumbhash, known)
  return known
}

async function draw(thumbhash: string) {
  const { w: width, h: height, rgba } = thumbHashToRGBA(Buffer.from(thumbhash, 'base64'))
  const webp = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .webp({ quality: 30 })
    .toBuffer()
  return `data:image/webp;base64,${webp.toString('base64')}`
}
