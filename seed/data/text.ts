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
type Heading = Element<'heading', Inline> & { tag: 'h2' }
type Quote = Element<'quote', Inline>
type ListItem = Element<'listitem', Inline> & { value: number }
type List = Element<'list', ListItem> & {
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start: 1
}
type Block = Paragraph | Heading | Quote | List

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

let links = 0

/** Payload wants an id on every link; a running number keeps the seed the same on every load. */
const linkNode = (fields: LinkFields, words: string): LinkNode => {
  links += 1
  return {
    ...element('link', [plain(words)], 3),
    id: links.toString(16).padStart(24, '0'),
    fields,
  }
}
