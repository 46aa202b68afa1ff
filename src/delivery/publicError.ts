import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { counter } from '../metrics/registry.ts'
import { NobodyWaits } from './caller.ts'
import { tooMuch } from './cost/limits.ts'
import { DatabaseAway } from './database.ts'

const errors = counter('delivery_errors_total', 'Errors told to clients, by their code.')

interface Told {
  code: string
  message: string
  limit?: number
  /** Whether it is ours to put right. */
  fault?: boolean
}

/**
 * What the world is told of a failure: its own mistakes in full, ours as such and no more. Every error has a code that stays
 * (docs/api.md); what the libraries say without one, or about themselves, is said anew here.
 */
export const publicErrors =
  (log: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const told = ofLibraries(formatted) ?? ofCause(formatted, cause)
    errors({ code: String(told?.code ?? formatted.extensions?.code) })
    if (!told) return formatted
    const { code, message, limit, fault } = told
    if (fault) log(cause)
    const { locations, path } = formatted
    return {
      message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code, ...(limit && { limit }) },
    }
  }

/** What Apollo and graphql-js refuse. */
function ofLibraries({ message, extensions }: GraphQLFormattedError): Told | undefined {
  if (/more th\w+ \d+ tokens/.test(message)) return complex('tokens')
  if (message.includes('Maximum call stack')) return complex('depth')
  if (extensions?.validationErrorCode === 'INTROSPECTION_DISABLED') {
    return { code: 'INTROSPECTION_DISABLED', message: 'This server does not tell its schema' }
  }
  if (message.startsWith('provided sha')) {
    return {
      code: 'PERSISTED_QUERY_HASH_MISMATCH',
      message: 'sha256Hash is not the SHA-256 of the query, in hex',
    }
  }
  if (message.startsWith('Unsupported persisted query version')) {
    return { code: 'BAD_REQUEST', message: 'persistedQuery.version must be 1' }
  }
  return undefined
}

const complex = (what: Parameters<typeof tooMuch>[0]): Told => {
  const { message, extensions } = tooMuch(what)
  return { code: 'QUERY_TOO_COMPLEX', message, limit: extensions.limit as number }
}

/** What failed while it ran. */
function ofCause({ extensions }: GraphQLFormattedError, cause: unknown): Told | undefined {
  if (extensions?.code !== 'INTERNAL_SERVER_ERROR') return undefined
  if (cause instanceof NobodyWaits) return { code: 'CANCELLED', message: 'Nobody waits for this' }
  const { code = '', message = '' } = cause as { code?: string; message?: string }
  // PostgreSQL's class 22, data exceptions: a value that no text or date can be, such as a NUL in a slug.
  if (code.startsWith('22')) {
    return { code: 'BAD_USER_INPUT', message: 'A value in this request cannot be used' }
  }
  if (code === '57014') {
    return {
      code: 'TIMEOUT',
      message: 'This request took too long. Ask for less at once.',
      fault: true,
    }
  }
  if (cause instanceof DatabaseAway || /^(08|53|57P)/.test(code) || LOST.test(message)) {
    return { code: 'SERVICE_UNAVAILABLE', message: 'Please ask again in a moment', fault: true }
  }
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on our side',
    fault: true,
  }
}

/** What pg says of a connection that it lost; these errors have no code. */
const LOST = /^(Connection terminated|Client has encountered a connection error)/

/** What an answer without data means to whoever looks at the status alone, such as a proxy that has another server to ask. */
const FAILED: Record<string, number> = {
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
}

/**
 * The status of an answer. GraphQL over HTTP wants 200 for whatever GraphQL itself refuses where a client accepts no more than
 * `application/json`, and 400 in `application/graphql-response+json`. Who leaves the choice to us gets 400, since most tools look
 * at the status first.
 */
export const statusOf: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single') return
      const { data, errors: told } = response.body.singleResult
      const { http } = response
      if (!told?.length || data) return
      const failed = told
        .map(({ extensions }) => FAILED[String(extensions?.code)])
        .find((status) => status !== undefined)
      if (failed) http.status = failed
      else if (http.status === 400 && isLegacy(request.http?.headers.get('accept'))) {
        http.status = 200
      }
    },
  }),
}

const isLegacy = (accept = '') =>
  accept.includes('application/json') && !accept.includes('application/graphql-response+json')
