import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const DOCS = join(import.meta.dirname, '..', '..', 'docs')
const LARGEST = 150_000

/** A folder of pictures in docs/, emptied of those that were there, and the page that shows them. */
export async function openPictures(folder: string, ending: '.png' | '.webp') {
  const path = join(DOCS, folder)
  await mkdir(path, { recursive: true })
  for (const name of await readdir(path)) if (extname(name) === ending) await rm(join(path, name))
  return {
    keep: async (name: string, picture: Buffer) => {
      const file = `${name}${ending}`
      if (picture.length > LARGEST) throw new Error(`${file} has ${picture.length} bytes`)
      await writeFile(join(path, file), picture)
      console.log(`  docs/${folder}/${file} (${Math.round(picture.length / 1000)} kB)`)
    },
    /** @param shown each picture with its heading, in the order of the page */
    writePage: (page: string, opening: string, shown: { name: string; heading: string }[]) => {
      const parts = shown.map(
        ({ name, heading }) => `## ${heading}\n\n![${heading}](${folder}/${name}${ending})\n`,
      )
      return writeFile(join(DOCS, page), `${opening}\n\n${parts.join('\n')}`)
    },
  }
}
