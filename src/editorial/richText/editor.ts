import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import type { Block, Field, RichTextField } from 'payload'

/** What Lexical itself knows beside what features bring. */
const BUILT_IN = ['paragraph', 'text', 'linebreak', 'tab']

/** What a field's editor can open. */
export interface Known {
  /** The types of nodes. */
  types: Set<string>
  /** The elements, by their names. */
  blocks: Map<string, Block>
}

export function knownTo(field: Pick<RichTextField, 'editor'>): Known {
  const { features } = (field.editor as LexicalRichTextAdapter).editorConfig
  const types = features.nodes.map((one) => {
    const node = 'node' in one ? one.node : one
    return ('with' in node ? node.with : node).getType()
  })
  const elements = features.getSubFields?.get('block') as (() => Field[]) | undefined
  const blocks = callWithout(elements).flatMap((one) => (one.type === 'blocks' ? one.blocks : []))
  return {
    types: new Set([...BUILT_IN, ...types]),
    blocks: new Map(blocks.map((block) => [block.slug, block])),
  }
}

/** Asked without a node, Payload's feature gives the fields of all elements. */
const callWithout = (elements: ((of: object) => Field[]) | undefined) => elements?.({}) ?? []
