import { setTimeout as pause } from 'node:timers/promises'
import type { TypedDocumentString } from '../gql/graphql.ts'
import { API_URL } from '../settings.ts'
import { ApiError, type GraphQLProblem } from './ApiError.ts'

/** Milliseconds to wait before each further try. */
const PAUSES = [250, 1_000, 4_000]
/** Milliseconds that an answer may take. */
const PATIENCE = 30_000

/**
 * Asks the API. What may pass (no connection, too many requests, a server in trouble) is tried again.
 * @throws ApiError that says what was asked of whom and what came back
 */
export async function ask<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  for (const wait of [...PAUSES, undefined]) {
    try {
      return await once(query, variables)
    } catch (error) {
      const last = wait === undefined
      if (last || !(error instanceof ApiError) || !error.mayPass) throw error
      await pause(wait)
    }
  }
  throw new Error('unreachable')
}

async function once<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  const response = await fetch(API_URL, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: Error) => {
    throw ApiError.unreachable(API_URL, error)
  })
  const text = await response.text()
  const { data, errors } = parse<Result>(text) ?? {}
  if (data && !errors) return data
  throw ApiError.refused(API_URL, response.status, errors ?? [], text)
}

function parse<Result>(text: string) {
  try {
    return JSON.parse(text) as { data?: Result | null; errors?: GraphQLProblem[] }
  } catch {
    return undefined
  }
}
