import type { Person } from './client.ts'
import type { GraphQLAnswer, TestPlatform } from './platform.ts'

export interface Preview {
  id: string
  token: string
  expiresAt: string
  page: string
  query(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>
}

/** Makes a token over REST, as the admin's button does. */
export async function openPreview(
  platform: Pick<TestPlatform, 'url'>,
  person: Person,
  what: { collection: string; id: number; minutes?: number } | { all: true; minutes?: number },
): Promise<Preview> {
  const { status, body } = await person.post('/api/previews', what)
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  const { id, token, expiresAt, page } = body as unknown as Preview
  return {
    id,
    token,
    expiresAt,
    page,
    query: async (query, variables) =>
      (await askPreview(platform, token, query, variables)).json() as Promise<GraphQLAnswer>,
  }
}

export const askPreview = (
  { url }: Pick<TestPlatform, 'url'>,
  token: string,
  query: string,
  variables: Record<string, unknown> = {},
) =>
  fetch(`${url}/graphql/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
