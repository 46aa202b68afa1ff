/** An error as PostgreSQL reports it. */
export interface DatabaseError {
  code: string
  detail?: string
}

/**
 * The database's refusal of a value, however deep it lies in what was made of it: class 22, a value that does not fit its column;
 * class 23, one at odds with what else there is.
 */
export function refusedValue(error: unknown, depth = 5): DatabaseError | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined
  const { code, severity } = error as Partial<DatabaseError & { severity: string }>
  if (typeof code !== 'string' || !severity) return refusedValue(error.cause, depth - 1)
  return /^2[23]/.test(code) ? (error as unknown as DatabaseError) : undefined
}
