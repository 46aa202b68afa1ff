/**
 * Rich text as the read model holds it: the HTML with marks where a link to an entry or a picture stands, since slugs and
 * descriptions are read fresh whenever it is asked for.
 */
export interface StoredRichText {
  /** Marks are control characters around a number: see `marks`. */
  html: string
  text: string
  links: { type: string; doc: number }[]
  images: number[]
  files: number[]
  readingMinutes: number
}

/** Control characters cannot occur in the text (they are removed), so no text can forge a mark. */
export const marks = {
  linkStart: (index: number) => `\u0001L${index}\u0002`,
  linkEnd: (index: number) => `\u0001E${index}\u0002`,
  image: (index: number) => `\u0001I${index}\u0002`,
}

/** Replaces every mark by what `fill` gives for its kind (L link start, E link end, I image) and index. */
export const fillMarks = (html: string, fill: (kind: 'L' | 'E' | 'I', index: number) => string) =>
  html.replace(/\u0001([LEI])(\d+)\u0002/g, (_, kind: 'L' | 'E' | 'I', index: string) =>
    fill(kind, Number(index)),
  )
