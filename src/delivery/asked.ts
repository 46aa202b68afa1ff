import {
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { ENTRY_TYPES, type EntryType } from '../content/names.ts'

/** What a query asks of the entries that a field gives, so that all of it is read at once and nothing besides. */
export interface Asked {
  /** Their texts. */
  body: boolean
  /** What the world is told of a version beside its content: translations, former slugs, times. */
  about: boolean
  /** Their pictures and files. */
  media: boolean
  /** The types of the entries that are linked from them. */
  links: EntryType[]
  /** Where they stand in their list, to go on from there. */
  cursors: boolean
  /** How many there are in all. */
  total: boolean
}

/** Entries by what every one has. */
export const BARE: Asked = {
  body: false,
  about: false,
  media: false,
  links: [],
  cursors: false,
  total: false,
}

/** Entries with all of their own, and nothing else. */
export const ALONE: Asked = { ...BARE, about: true }

/** Entries with all that they show and name. */
export const WHOLE: Asked = {
  ...ALONE,
  body: true,
  media: true,
  links: [...ENTRY_TYPES],
}

const ABOUT = new Set([
  'sourceLocale',
  'formerSlugs',
  'firstPublishedAt',
  'updatedAt',
  'translations',
])
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor'])
const TYPE_OF = new Map(
  ENTRY_TYPES.map((type) => [`${type[0]?.toUpperCase()}${type.slice(1)}`, type]),
)

/** Lists with pages: what is in them is asked for by statements of its own. */
const isList = (name: string) => name.endsWith('Connection')

const known = new WeakMap<object, Asked>()

/**
 * What is asked for below a field, up to the entries that it gives and to what these name. What is skipped by a variable counts as
 * asked for. Looked up once for each place in a document.
 */
export function askedOf(info: GraphQLResolveInfo): Asked {
  const [first, ...others] = info.fieldNodes
  const before = first && others.length === 0 ? known.get(first) : undefined
  if (before) return before
  const found = new Found(info)
  const type = getNamedType(info.returnType)
  const level = isEntry(type) ? 'entry' : 'way'
  for (const { selectionSet } of info.fieldNodes) {
    if (selectionSet) found.visit(selectionSet, type, level)
  }
  if (first) known.set(first, found.asked)
  return found.asked
}

/** How far from the field: on the way to its entries, within one of them, within one that is linked from there. */
type Level = 'way' | 'entry' | 'linked'

class Found {
  readonly asked: Asked = { ...BARE }
  readonly #info: GraphQLResolveInfo

  constructor(info: GraphQLResolveInfo) {
    this.#info = info
  }

  visit({ selections }: SelectionSetNode, type: GraphQLNamedType, level: Level): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, selectionSet } = selection
        if (ABOUT.has(name.value)) this.asked.about = true
        if (level === 'way' && CURSORS.has(name.value)) this.asked.cursors = true
        if (level === 'way' && name.value === 'totalCount') this.asked.total = true
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined
        if (field && selectionSet) this.#visitField(getNamedType(field.type), selectionSet, level)
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#info.fragments[selection.name.value]
      if (!fragment) continue
      const condition = fragment.typeCondition?.name.value
      const narrowed = (condition && this.#info.schema.getType(condition)) || type
      this.visit(fragment.selectionSet, narrowed, level)
    }
  }

  #visitField(type: GraphQLNamedType, set: SelectionSetNode, level: Level) {
    const { asked } = this
    if (isEntry(type)) {
      if (level === 'entry') {
        const types = TYPE_OF.has(type.name) ? [TYPE_OF.get(type.name) as EntryType] : ENTRY_TYPES
        asked.links = [...new Set([...asked.links, ...types])]
      }
      this.visit(set, type, level === 'way' ? 'entry' : 'linked')
    } else if (level === 'way') {
      this.visit(set, type, level)
    } else if (!isList(type.name)) {
      // What a linked entry shows of its own is read by a statement of its own.
      if (level === 'entry' && SHOWN.has(type.name)) asked.media = true
      if (level === 'entry' && type.name === 'RichText') {
        Object.assign(asked, { body: true, links: [...ENTRY_TYPES] })
      }
      this.visit(set, type, level)
    }
  }
}

/** Types whose objects are pictures or files, or hold some. */
const SHOWN = new Set(['Image', 'File', 'RichText'])

const isEntry = ({ name }: GraphQLNamedType) =>
  name === 'Entry' || name === 'Node' || TYPE_OF.has(name)
