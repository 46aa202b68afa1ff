import sharp from 'sharp'
import type { PictureSeed } from '../data/types.ts'
import { HEIGHT, motifs, WIDTH } from './motifs.ts'

/** The picture as a JPEG of 1600 by 1000 pixels; the same picture gives the same bytes. */
export async function draw({ motif, palette }: PictureSeed): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.ground}"/>${motifs[motif](palette)}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer()
}
