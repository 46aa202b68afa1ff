import type { RichTextField } from 'payload'
import { isObject } from '../../publication/richText/nodes.ts'
import type { Label } from '../languages.ts'
import { type Known, knownTo } from './editor.ts'
import { NOT_A_TEXT, TOO_DEEP, TOO_LONG, unknownPart } from './messages.ts'

/** Of objects and lists in each other; a list in a cell of a table in a call-out stays far below. */
const DEEPEST = 120
/** Characters of the stored form; a long article has some 60,000. */
const LONGEST = 1_000_000

/** Whether a value is what the editor gives and can open again; walked without recursion, since it may be as deep as it likes. */
export function shapeProblem(value: unknown, field: RichText): Label | undefined {
  if (!isObject(value) || !isObject(value.root)) return NOT_A_TEXT
  if (isTooDeep(value)) return TOO_DEEP
  if (JSON.stringify(value).length > LONGEST) return TOO_LONG
  return partProblem(value, knownTo(field))
}

type RichText = Pick<RichTextField, 'editor'>

function partProblem(value: unknown, { types, blocks }: Known): Label | undefined {
  const root = isObject(value) ? value.root : undefined
  if (!isObject(root) || root.type !== 'root' || !Array.isArray(root.children)) return NOT_A_TEXT
  const waiting: unknown[] = [...root.children]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isObject(node) || typeof node.type !== 'string') return NOT_A_TEXT
    if (!types.has(node.type)) return unknownPart(node.type)
    if (node.type === 'text' && typeof node.text !== 'string') return NOT_A_TEXT
    const problem = node.type === 'block' ? blockProblem(node.fields, blocks) : undefined
    if (problem) return problem
    if (node.children === undefined) continue
    if (!Array.isArray(node.children)) return NOT_A_TEXT
    for (const child of node.children) waiting.push(child)
  }
  return undefined
}

/** An element may hold a text of its own. */
function blockProblem(fields: unknown, blocks: Known['blocks']): Label | undefined {
  if (!isObject(fields)) return NOT_A_TEXT
  const block = blocks.get(String(fields.blockType))
  if (!block) return unknownPart(String(fields.blockType))
  for (const field of block.fields) {
    if (field.type !== 'richText' || !fields[field.name]) continue
    const problem = partProblem(fields[field.name], knownTo(field))
    if (problem) return problem
  }
  return undefined
}

function isTooDeep(value: object) {
  let level: object[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((one) =>
      Object.values(one).filter((part) => typeof part === 'object' && part !== null),
    )
  }
  return false
}
