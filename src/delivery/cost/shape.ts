import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { LIMITS, tooMuch } from './limits.ts'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/**
 * Counts what a request spells, fragments as often as they are spread; questions about the schema too, since aliases in them multiply.
 * @throws QUERY_TOO_COMPLEX as soon as one count is above its limit
 */
export function checkShape(operation: OperationDefinitionNode, fragments: Fragments) {
  const counts = { fields: 0, aliases: 0, directives: 0, roots: 0 }
  /** The fragments that are being spread: one that spreads itself is left to validation. */
  const open = new Set<string>()

  const add = (what: keyof typeof counts, by = 1) => {
    counts[what] += by
    if (counts[what] > LIMITS[what]) throw tooMuch(what)
  }
  function walk({ selections }: SelectionSetNode, depth: number) {
    if (depth > LIMITS.depth) throw tooMuch('depth')
    for (const selection of selections) {
      add('directives', selection.directives?.length)
      step(selection, depth)
    }
  }
  function step(selection: SelectionNode, depth: number) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return walk(selection.selectionSet, depth)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return spread(selection.name.value, depth)
    add('fields')
    if (selection.alias) add('aliases')
    if (depth === 1) add('roots')
    if (selection.selectionSet) walk(selection.selectionSet, depth + 1)
  }
  function spread(name: string, depth: number) {
    const fragment = fragments.get(name)
    if (!fragment || open.has(name)) return
    open.add(name)
    add('directives', fragment.directives?.length)
    walk(fragment.selectionSet, depth)
    open.delete(name)
  }

  add('directives', operation.directives?.length)
  walk(operation.selectionSet, 1)
}
