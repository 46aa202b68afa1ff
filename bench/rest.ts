/** Who may do everything in a platform that a benchmark starts. */
export const ADMIN = { email: 'admin@example.kz', password: 'correct horse battery' }

/**
 * Signs in to a platform's REST as its administrator.
 * @returns calls it; an answer that is none of success is an error
 */
export async function signIn<Answer>(url: string) {
  const call = async (method: string, path: string, data?: unknown, token?: string) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `JWT ${token}` }),
      },
      ...(data !== undefined && { body: JSON.stringify(data) }),
    })
    const body = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${body}`)
    return JSON.parse(body)
  }
  const { token } = await call('POST', '/users/login', ADMIN)
  return (method: string, path: string, data?: unknown): Promise<Answer> =>
    call(method, path, data, token)
}
