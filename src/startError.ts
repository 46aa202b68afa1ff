/** What keeps the platform from starting, in one line for the operator: what is wrong and what to do. */
export class StartError extends Error {
  override name = 'StartError'
}
