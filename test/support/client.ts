import type { Payload } from 'payload'
import type { User } from '../../payload-types.ts'
import type { Locale } from '../../src/editorial/languages.ts'

export interface RestAnswer {
  status: number
  body: Record<string, any>
  headers: Headers
}

/** A person at the REST API. */
export interface Person {
  user: User
  token: string
  get(path: string): Promise<RestAnswer>
  post(path: string, data?: unknown): Promise<RestAnswer>
  patch(path: string, data: unknown): Promise<RestAnswer>
  delete(path: string): Promise<RestAnswer>
  upload(
    file: { bytes: Uint8Array; name: string; type: string },
    data: object,
    query?: string,
  ): Promise<RestAnswer>
}

let people = 0
const PASSWORD = 'a password of the tests'

/** Makes an account and signs it in over HTTP. */
export async function signIn(
  { payload, url }: { payload: Payload; url: string },
  data: Pick<User, 'role'> & {
    districts?: number[]
    allDistricts?: boolean
    languages?: Locale[]
  },
): Promise<Person> {
  people += 1
  const email = `person${people}@example.kz`
  const user = await payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, ...data },
  })
  const answer = await send(url, 'POST', '/api/users/login', { email, password: PASSWORD })
  return person(url, user, answer.body.token)
}

function person(url: string, user: User, token: string): Person {
  const authorization = { authorization: `JWT ${token}` }
  return {
    user,
    token,
    get: (path) => send(url, 'GET', path, undefined, authorization),
    post: (path, data) => send(url, 'POST', path, data ?? {}, authorization),
    patch: (path, data) => send(url, 'PATCH', path, data, authorization),
    delete: (path) => send(url, 'DELETE', path, undefined, authorization),
    upload: async ({ bytes, name, type }, data, query = '') => {
      const form = new FormData()
      form.append('file', new Blob([bytes as BlobPart], { type }), name)
      form.append('_payload', JSON.stringify(data))
      const response = await fetch(`${url}/api/media${query}`, {
        method: 'POST',
        headers: authorization,
        body: form,
      })
      return read(response)
    },
  }
}

export async function send(
  url: string,
  method: string,
  path: string,
  data?: unknown,
  headers: Record<string, string> = {},
): Promise<RestAnswer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...headers, ...(data !== undefined && { 'content-type': 'application/json' }) },
    ...(data !== undefined && { body: JSON.stringify(data) }),
  })
  return read(response)
}

async function read(response: Response): Promise<RestAnswer> {
  const text = await response.text()
  let body: Record<string, any> = { text }
  try {
    body = JSON.parse(text)
  } catch {
    // Not every answer is JSON: the text itself is what a test looks at then.
  }
  return { status: response.status, body, headers: response.headers }
}
