import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'

/** Why a request does not even reach GraphQL, in the form in which GraphQL tells its errors. */
export class HttpProblem extends Error {
  override name = 'HttpProblem'
  readonly statusCode: number
  readonly code: string

  constructor(statusCode: number, code: string, message: string) {
    super(message)
    this.statusCode = statusCode
    this.code = code
  }
}

export const badRequest = (message: string) => new HttpProblem(400, 'BAD_REQUEST', message)

/** What Fastify refuses by itself. */
const REFUSED: Record<string, HttpProblem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new HttpProblem(
    413,
    'REQUEST_TOO_LARGE',
    'The body of this request is too large',
  ),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new HttpProblem(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the request as application/json, in UTF-8',
  ),
}

/** The error handler of the public side: what went wrong before GraphQL, or outside it. */
export function answerProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(error)
  if (problem.statusCode >= 500) request.log.error({ err: error }, 'A request failed')
  return sendProblem(request, reply, problem)
}

function problemOf(error: FastifyError) {
  if (error instanceof HttpProblem) return error
  const known = REFUSED[error.code]
  if (known) return known
  const { statusCode = 500 } = error
  return statusCode >= 400 && statusCode < 500
    ? badRequest('This is not a request that can be read')
    : new HttpProblem(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side')
}

/** Says what went wrong, in the media type that the client asked for. */
export const sendProblem = (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { statusCode, code, message }: HttpProblem,
) =>
  reply
    .code(statusCode)
    .header('cache-control', 'no-store')
    .type(
      headers.accept?.includes('application/graphql-response+json')
        ? 'application/graphql-response+json; charset=utf-8'
        : 'application/json; charset=utf-8',
    )
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
