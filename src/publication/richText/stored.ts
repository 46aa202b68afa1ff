/**
 * Rich text as the read model holds it: the HTML with marks where a link to an entry, a picture or a file stands, since slugs,
 * descriptions and names are read fresh whenever it is asked for.
 */
export interface StoredRichText {
  /** Marks are control characters around a number: see `marks`. */
  html: string
  text: string
  links: { type: string; doc: number }[]
  /** Pictures and files by their ids. Which of both one is, the media table knows: an editor may put either in either place. */
  images: number[]
  files: number[]
  readingMinutes: number
}

/** L begins and E ends a link, I is a picture, F a file. */
export type Mark = 'L' | 'E' | 'I' | 'F'

const mark = (kind: Mark) => (index: number) => `\u0001${kind}${index}\u0002`

/** Control characters cannot occur in the text (they are removed), so no text can forge a mark. */
export const marks = {
  linkStart: mark('L'),
  linkEnd: mark('E'),
  image: mark('I'),
  file: mark('F'),
}

/** Replaces every mark by what `fill` gives for its kind and index. */
export const fillMarks = (html: string, fill: (kind: Mark, index: number) => string) =>
  html.replace(/\u0001([LEIF])(\d+)\u0002/g, (_, kind: Mark, index: string) =>
    fill(kind, Number(index)),
  )
