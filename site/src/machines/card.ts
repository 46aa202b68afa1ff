import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import cyrillic from '../fonts/onest-cyrillic.ttf?inline'
import kazakh from '../fonts/onest-cyrillic-ext.ttf?inline'
import latin from '../fonts/onest-latin.ttf?inline'
import tenge from '../fonts/onest-latin-ext.ttf?inline'
import ornament from '../theme/ornament.svg?raw'
import { xml } from './xml.ts'

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 80]
/** The place of the title, and the sizes that are tried until it fits. */
const TITLE = { top: 190, width: WIDTH - 2 * MARGIN, height: 310, sizes: [76, 64, 54, 46, 38] }

export interface Card {
  title: string
  /** Above the title. */
  above: string
  /** The ground, dark enough for white. */
  ground: string
}

/** Pictures drawn before, by what is on them. */
const FOLDER = process.env.CARDS ?? '.cache/cards'

/** The picture that is shown beside links to a page, JPEG: its title on the district's colour. What was drawn once is kept. */
export async function card(shown: Card): Promise<Buffer> {
  const key = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32)
  const file = join(FOLDER, `${key}.jpg`)
  const known = await readFile(file).catch(() => undefined)
  if (known) return known
  const drawn = await draw(shown)
  await mkdir(FOLDER, { recursive: true })
  // Whole at once: another process may read it.
  await writeFile(`${file}.${process.pid}`, drawn)
  await rename(`${file}.${process.pid}`, file)
  return drawn
}

async function draw({ title, above, ground }: Card) {
  fonts ??= loadFonts()
  await fonts
  const [words, line] = await Promise.all([fitting(title), text(above, 32, TITLE.width)])
  return sharp(Buffer.from(background(ground)))
    .composite([
      { input: line.data, raw: line.info, left: MARGIN, top: 110 },
      { input: words.data, raw: words.info, left: MARGIN, top: TITLE.top },
    ])
    .flatten({ background: ground })
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/** The title in the largest size in which it fits. */
async function fitting(title: string) {
  for (const size of TITLE.sizes.slice(0, -1)) {
    const words = await text(title, size, TITLE.width)
    if (words.info.height <= TITLE.height && words.info.width <= TITLE.width) return words
  }
  const smallest = TITLE.sizes.at(-1) ?? 0
  const words = await text(title, smallest, TITLE.width)
  const { height } = words.info
  if (height <= TITLE.height) return words
  return sharp(words.data, { raw: words.info })
    .extract({ left: 0, top: 0, width: words.info.width, height: TITLE.height })
    .raw()
    .toBuffer({ resolveWithObject: true })
}

const text = (words: string, size: number, width: number) =>
  sharp({
    text: {
      text: `<span foreground="white">${xml(words)}</span>`,
      font: `Onest Bold ${size}`,
      ...{ width, dpi: 72, rgba: true, spacing: Math.round(size / 8) },
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true })

const background = (ground: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${ground}"/><defs><pattern id="o" width="48" height="24" patternUnits="userSpaceOnUse" patternTransform="scale(2)">${ornament.replaceAll('#000', '#fff')}</pattern></defs><rect width="100%" height="48" fill="url(#o)" opacity="0.55"/><rect width="100%" height="48" fill="url(#o)" opacity="0.55" transform="translate(0 ${HEIGHT}) scale(1 -1)"/></svg>`

let fonts: Promise<void> | undefined

/** The engine takes fonts from files alone, and knows each from its first use on. */
async function loadFonts() {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  for (const [index, font] of [latin, cyrillic, kazakh, tenge].entries()) {
    const fontfile = join(folder, `${index}.ttf`)
    await writeFile(fontfile, Buffer.from(font.slice(font.indexOf(',') + 1), 'base64'))
    await sharp({ text: { text: 'x', font: 'Onest', fontfile } })
      .raw()
      .toBuffer()
  }
}
