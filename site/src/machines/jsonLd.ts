/** What a page tells machines, in the vocabulary of schema.org. */
export interface Thing {
  '@context': 'https://schema.org'
}

/** Its text for a script element, which nothing in it can end. */
export const jsonLd = (thing: object) => JSON.stringify(thing).replaceAll('<', '\\u003c')
