/** Builders of rich text in the form in which Payload's editor (Lexical) stores it. */

interface TextNode {
  type: 'text'
  version: 1
  detail: 0
  format: number
  mode: 'normal'
  style: ''
  text: string
}

interface Element<Type extends string, Child> {
  type: Type
  version: number
  direction: 'ltr'
  format: ''
  indent: 0
  children: Child[]
}

/** Stands for a document's id until the loader knows it: see `resolve`. */
interface Placeholder {
  collection: string
  key: string
}

type LinkFields =
  | { linkType: 'custom'; url: string; newTab: false }
  | {
      linkType: 'internal'
      doc: { relationTo: string; value: number | Placeholder }
      newTab: false
    }

type LinkNode = Element<'link', TextNode> & { id: string; fields: LinkFields }
type Inline = TextNode | LinkNode
type Paragraph = Element<'paragraph', Inline> & { textFormat: 0; textStyle: '' }
type Heading = Element<'heading', Inline> & { tag: 'h2' | 'h3' }
type Quote = Element<'quote', Inline>
type ListItem = Element<'listitem', Inline> & { value: number }
type List = Element<'list', ListItem> & {
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start: 1
}
type Cell = Element<'tablecell', Paragraph> & { headerState: 0 | 1 | 2; colSpan: 1; rowSpan: 1 }
type Table = Element<'table', Element<'tablerow', Cell>> & { $?: { caption: string } }

interface Upload {
  type: 'upload'
  version: 3
  format: ''
  id: string
  fields: null
  relationTo: 'media'
  value: number | Placeholder
}

/** An element of the editor: its fields are those of `src/content/fields/richText/blocks.ts`. */
interface BlockNode {
  type: 'block'
  version: 2
  format: ''
  fields: { id: string; blockName: ''; blockType: string } & Record<string, unknown>
}

type Block = Paragraph | Heading | Quote | List | Table | Upload | BlockNode

export interface RichText {
  root: Element<'root', Block>
}

/** What a line of text is made of: words as they are, or made bold or a link. */
type Words = string | Inline

export const text = (...blocks: Block[]): RichText => ({ root: element('root', blocks) })

export const p = (...words: Words[]): Paragraph => ({
  ...element('paragraph', inline(words)),
  textFormat: 0,
  textStyle: '',
})

export const h2 = (...words: Words[]): Heading => ({
  ...element('heading', inline(words)),
  tag: 'h2',
})

export const h3 = (...words: Words[]): Heading => ({ ...h2(...words), tag: 'h3' })

export const quote = (...words: Words[]): Quote => element('quote', inline(words))

/** A list with one item for each argument; an item of several parts is an array. */
export const ul = (...items: (Words | Words[])[]): List => list('bullet', 'ul', items)
export const ol = (...items: (Words | Words[])[]): List => list('number', 'ol', items)

export const bold = (words: string): TextNode => plain(words, 1)

export const link = (url: string, words: string): LinkNode =>
  linkNode({ linkType: 'custom', url, newTab: false }, words)

/**
 * A link to another document of the seed, named by its collection and seed key: its id is known only once it is loaded, so the
 * tree holds a placeholder that `resolve` replaces.
 */
export const entry = (relationTo: string, key: string, words: string): LinkNode =>
  linkNode(
    {
      linkType: 'internal',
      doc: { relationTo, value: { collection: relationTo, key } },
      newTab: false,
    },
    words,
  )

/** A table whose first row is its header; a cell of several parts is an array. */
export const table = (caption: string, ...rows: (Words | Words[])[][]): Table => ({
  ...element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((cell) => ({
          ...element('tablecell', [p(...(Array.isArray(cell) ? cell : [cell]))]),
          headerState: row === 0 ? (1 as const) : (0 as const),
          colSpan: 1 as const,
          rowSpan: 1 as const,
        })),
      ),
    ),
  ),
  ...(caption !== '' && { $: { caption } }),
})

/** A picture or file, by its id or the seed key of it. */
type MediaReference = number | string

export const picture = (media: MediaReference): Upload => ({
  type: 'upload',
  version: 3,
  format: '',
  id: nextId(),
  fields: null,
  relationTo: 'media',
  value: mediaNamed(media),
})

export const gallery = (caption: string, ...pictures: MediaReference[]): BlockNode =>
  block('gallery', { pictures: pictures.map(mediaNamed), caption })

export const file = (media: MediaReference): BlockNode => block('file', { file: mediaNamed(media) })

/** @param address as an editor pastes it, or `provider:id` as it is stored */
export const video = (address: string, title: string): BlockNode =>
  block('video', { video: address, title })

export const callout = (
  kind: 'info' | 'important' | 'warning',
  heading: string,
  ...blocks: (Paragraph | List)[]
): BlockNode => block('callout', { kind, heading, text: text(...blocks) })

const block = (blockType: string, fields: Record<string, unknown>): BlockNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: nextId(), blockName: '', blockType, ...fields },
})

const mediaNamed = (media: MediaReference) =>
  typeof media === 'number' ? media : { collection: 'media', key: media }

/** A copy of the tree in which the id that `id` gives stands in place of every placeholder. */
export const resolve = (
  tree: RichText,
  id: (collection: string, key: string) => number,
): RichText =>
  JSON.parse(JSON.stringify(tree), (_, value: unknown) =>
    isPlaceholder(value) ? id(value.collection, value.key) : value,
  )

const isPlaceholder = (value: unknown): value is Placeholder =>
  typeof value === 'object' && value !== null && 'collection' in value && 'key' in value

const element = <Type extends string, Child>(
  type: Type,
  children: Child[],
  version = 1,
): Element<Type, Child> => ({ type, version, direction: 'ltr', format: '', indent: 0, children })

const plain = (words: string, format = 0): TextNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
})

const inline = (words: Words[]): Inline[] =>
  words.map((word) => (typeof word === 'string' ? plain(word) : word))

const list = (listType: List['listType'], tag: List['tag'], items: (Words | Words[])[]): List => ({
  ...element(
    'list',
    items.map((item, index) => ({
      ...element('listitem', inline(Array.isArray(item) ? item : [item])),
      value: index + 1,
    })),
  ),
  listType,
  tag,
  start: 1,
})

let ids = 0

/** Payload wants an id on every link and element; a running number keeps the seed the same on every load. */
function nextId() {
  ids += 1
  return ids.toString(16).padStart(24, '0')
}

const linkNode = (fields: LinkFields, words: string): LinkNode => ({
  ...element('link', [plain(words)], 3),
  id: nextId(),
  fields,
})
