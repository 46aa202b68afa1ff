import sharp from 'sharp'
import type { Palette, PictureSeed } from '../data/types.ts'
import { strokes } from './letters.ts'
import { drawMotif, HEIGHT, WIDTH } from './motifs.ts'

/** The picture as a JPEG of 1600 by 1000 pixels; the same picture gives the same bytes. */
export async function draw({ motif, palette, words }: PictureSeed): Promise<Buffer> {
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.ground}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${ground}${drawMotif(motif, palette)}${ribbon(words, palette)}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer()
}

/** Where the ribbon lies: low, and still within a crop of 16:9. */
const RIBBON = { top: 800, height: 122 }
/** So wide that a square crop keeps all of it. */
const WIDEST = 900
const LETTER = 6.4

/** A woven band across the picture, with the words in its middle. */
function ribbon(words: string, { ground, main, accent }: Palette) {
  const { top, height } = RIBBON
  const { drawing, width } = strokes(words)
  const scale = Math.min(LETTER, WIDEST / width)
  const line = (y: number, thick: number, fill: string) =>
    `<rect y="${y}" width="${WIDTH}" height="${thick}" fill="${fill}"/>`
  const x = (WIDTH - width * scale) / 2
  const y = top + height / 2 - 5 * scale
  return (
    line(top, height, ground) +
    line(top + 8, 6, accent) +
    line(top + height - 14, 6, accent) +
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})" fill="none" stroke="${main}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${drawing}</g>`
  )
}
