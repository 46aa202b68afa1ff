import type { CollectionSlug, PayloadRequest } from 'payload'
import { TYPES } from '../../content/names.ts'
import {
  fieldsOf,
  idOf,
  isObject,
  type Node,
  nodesOf,
  rootOf,
  wordsOf,
} from '../../publication/richText/nodes.ts'
import { safeUrl } from '../../publication/richText/url.ts'
import type { Label } from '../languages.ts'
import { badLink, leadsNowhere, missingMedia } from './messages.ts'

interface Reference {
  collection: CollectionSlug
  id: number
  problem: Label
}

/** What a text must never hold, not even a draft: links that run something or lead nowhere, and pictures that there are not. */
export async function brokenParts(req: PayloadRequest, document: unknown): Promise<Label[]> {
  const problems: Label[] = []
  const references: Reference[] = []
  for (const node of allNodes(document)) {
    if (node.type === 'link' || node.type === 'autolink') readLink(node, problems, references)
    for (const id of mediaIn(node)) {
      const known = idOf(id)
      if (known === undefined) problems.push(missingMedia(id))
      else references.push({ collection: 'media', id: known, problem: missingMedia(known) })
    }
  }
  return [...problems, ...(await missing(req, references))]
}

/** Every node of a text, those within its elements too. */
export function* allNodes(document: unknown): Generator<Node> {
  const waiting = [...nodesOf(rootOf(document)?.children)].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if (node.type === 'block') {
      for (const value of Object.values(fieldsOf(node))) yield* allNodes(value)
    }
    for (const child of nodesOf(node.children).reverse()) waiting.push(child)
  }
}

function readLink(node: Node, problems: Label[], references: Reference[]) {
  const { linkType, url, doc } = fieldsOf(node)
  const words = wordsOf(node)
  if (linkType !== 'internal') {
    if (safeUrl(url) === undefined) problems.push(badLink(words || String(url), url))
    return
  }
  const { relationTo, value } = isObject(doc) ? doc : {}
  const id = idOf(value)
  const problem = leadsNowhere(words)
  if (typeof relationTo !== 'string' || id === undefined) problems.push(problem)
  else references.push({ collection: relationTo as CollectionSlug, id, problem })
}

function mediaIn(node: Node): unknown[] {
  if (node.type === 'upload') return [node.relationTo === 'media' ? node.value : undefined]
  if (node.type !== 'block') return []
  const { blockType, pictures, file } = fieldsOf(node)
  if (blockType === 'gallery') return Array.isArray(pictures) ? pictures : []
  return blockType === 'file' && file !== undefined && file !== null ? [file] : []
}

async function missing(req: PayloadRequest, references: Reference[]) {
  const problems: Label[] = []
  for (const collection of new Set(references.map((one) => one.collection))) {
    const wanted = references.filter((one) => one.collection === collection)
    const found = await existing(req, collection, [...new Set(wanted.map(({ id }) => id))])
    const gone = new Map(
      wanted.filter(({ id }) => !found.has(id)).map((one) => [one.id, one.problem]),
    )
    problems.push(...gone.values())
  }
  return problems
}

async function existing(req: PayloadRequest, collection: CollectionSlug, ids: number[]) {
  const isEntry = Object.hasOwn(TYPES, collection) && collection in req.payload.collections
  if (!isEntry && collection !== 'media') return new Set<number>()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { updatedAt: true } as never,
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  return new Set(docs.map(({ id }) => Number(id)))
}
