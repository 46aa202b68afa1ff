import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql'
import { StartError } from '../startError.ts'
import { fragmentsOf } from './cost/plugin.ts'
import { checkShape } from './cost/shape.ts'
import { HttpProblem } from './http/problem.ts'

/** Documents by their SHA-256, in hex: the only ones that are answered. */
export type TrustedDocuments = ReadonlyMap<string, string>

/**
 * Reads the list of trusted documents and tries each against the schema, so that a site's queries break at the start of a new
 * version and not on its pages.
 * @throws StartError that names the file and the first document at fault
 */
export async function readTrustedDocuments(
  file: string,
  schema: GraphQLSchema,
): Promise<TrustedDocuments> {
  const wrong = (what: string) => new StartError(`TRUSTED_DOCUMENTS ${file} ${what}`)
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw wrong(`cannot be read: ${error.message}`)
  })
  const entries = entriesOf(text)
  if (!entries) throw wrong('is no JSON object of documents by their SHA-256.')
  for (const [hash, document] of entries) {
    const actual = createHash('sha256').update(document).digest('hex')
    if (hash !== actual) {
      throw wrong(`has a document under ${hash} whose SHA-256 is ${actual}.`)
    }
    const problem = problemOf(document, schema)
    if (problem) throw wrong(`has a document that cannot be answered, ${hash}: ${problem}`)
  }
  return new Map(entries)
}

function entriesOf(text: string) {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined
    const entries = Object.entries(parsed)
    return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
      ? entries
      : undefined
  } catch {
    return undefined
  }
}

function problemOf(text: string, schema: GraphQLSchema) {
  try {
    const document: DocumentNode = parse(text)
    const [error] = validate(schema, document)
    if (error) return error.message
    const operation = getOperationAST(document)
    if (operation) checkShape(operation, fragmentsOf(document))
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** Where Apollo finds what a hash stands for. Nobody adds to it. */
export const trustedStore = (documents: TrustedDocuments) => ({
  get: async (key: string) => documents.get(key.slice(key.lastIndexOf(':') + 1)),
  set: async () => undefined,
  delete: async () => undefined,
})

/** Refuses every document but the trusted ones, whether it comes by its hash or as it is. */
export function requireTrusted(scope: FastifyInstance, documents: TrustedDocuments) {
  const texts = new Set(documents.values())
  scope.addHook('preHandler', async (request) => {
    const { query, hash } = askedFor(request)
    if (query === undefined && hash === undefined) return
    const trusted = query === undefined ? documents.has(String(hash)) : texts.has(query)
    if (!trusted) {
      throw new HttpProblem(
        403,
        'DOCUMENT_NOT_TRUSTED',
        'This server answers the documents that its operator has listed, and no others',
      )
    }
  })
}

/** @returns nothing where the request is none: Apollo says what it lacks */
function askedFor({ method, body, query: parameters }: FastifyRequest) {
  const from = (method === 'GET' ? parameters : body) as Record<string, unknown> | null | undefined
  const query = from?.query || undefined
  const extensions = method === 'GET' ? parsed(from?.extensions) : from?.extensions
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | undefined)
    ?.persistedQuery
  return {
    query: query === undefined ? undefined : String(query),
    hash: persisted?.sha256Hash,
  }
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}
