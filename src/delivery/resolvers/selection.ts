import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/**
 * Whether the query asks for a field somewhere below this one, up to the entry it belongs to: through the connection's `nodes`
 * and `edges`. What is skipped by a variable counts as asked for.
 */
export const asksFor = (info: GraphQLResolveInfo, field: string) =>
  info.fieldNodes.some((node) => node.selectionSet && selects(node.selectionSet, field, info))

const WAY = new Set(['nodes', 'edges', 'node', 'changes', 'entry', 'event'])

function selects(set: SelectionSetNode, field: string, info: GraphQLResolveInfo): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value === field) return true
      return Boolean(
        WAY.has(selection.name.value) &&
          selection.selectionSet &&
          selects(selection.selectionSet, field, info),
      )
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : info.fragments[selection.name.value]?.selectionSet
    return Boolean(inner && selects(inner, field, info))
  })
}
