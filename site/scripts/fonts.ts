import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
// @ts-expect-error: the package brings no types
import subsetFont from 'subset-font'

// npm run fonts: takes from the typeface Onest (OFL) what Kazakh, Russian and English are written with, in all weights, and writes
// src/fonts. Run it again only when the typeface or this list changes; the result is kept.

const ROOT = join(import.meta.dirname, '..')
const { resolve } = createRequire(import.meta.url)
const SOURCE = join(dirname(resolve('@fontsource-variable/onest/package.json')), 'files')

const letters = (first: string, last: string) => {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
}

/** The npm package has the typeface in parts; what is kept of each. */
const PARTS = {
  'latin-ext': '₸',
  latin: `${letters(' ', '~')}   «»“”„‘’–—…·•×°²№↑↓−§©`,
  cyrillic: `${letters('А', 'я')}ЁёІіҰұ№`,
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҮүҺһ',
}

await mkdir(join(ROOT, 'src', 'fonts'), { recursive: true })
for (const [part, text] of Object.entries(PARTS)) {
  const whole = await readFile(join(SOURCE, `onest-${part}-wght-normal.woff2`))
  const subset = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 800 } },
  })
  await writeFile(join(ROOT, 'src', 'fonts', `onest-${part}.woff2`), subset)
  // For the pictures that are drawn of a title: one weight, in the form that their engine reads.
  const drawn = await subsetFont(whole, text, {
    targetFormat: 'truetype',
    variationAxes: { wght: 700 },
  })
  await writeFile(join(ROOT, 'src', 'fonts', `onest-${part}.ttf`), drawn)
  console.log(`${part}: ${whole.length} → ${subset.length} bytes`)
}
