export interface GraphQLProblem {
  message: string
  path?: (string | number)[]
  extensions?: { code?: string }
}

/** What the API answered instead of data. */
export class ApiError extends Error {
  /** Whether the same question may be answered in a moment. */
  readonly mayPass: boolean

  /** The API's own word for it: `BAD_CURSOR`. */
  readonly code: string | undefined

  private constructor(
    message: string,
    mayPass: boolean,
    { code, ...options }: ErrorOptions & { code?: string | undefined } = {},
  ) {
    super(message, options)
    this.name = 'ApiError'
    this.mayPass = mayPass
    this.code = code
  }

  static unreachable(url: string, cause: Error) {
    const reason =
      cause.cause instanceof Error ? cause.cause.message || cause.message : cause.message
    const remedy = 'Is it running? Its address is set by API_URL.'
    return new ApiError(`The API at ${url} does not answer (${reason}). ${remedy}`, true, { cause })
  }

  static refused(url: string, status: number, problems: GraphQLProblem[], text: string) {
    const reasons = problems.map(
      ({ message, path, extensions }) =>
        `${extensions?.code ?? 'ERROR'}: ${message}${path ? ` (${path.join('.')})` : ''}`,
    )
    const said = reasons.join('\n  ') || text.slice(0, 200)
    return new ApiError(
      `The API at ${url} answered with status ${status}:\n  ${said}`,
      status === 429 || status >= 500,
      { code: problems[0]?.extensions?.code },
    )
  }
}
