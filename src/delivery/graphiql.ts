import type { FastifyReply, FastifyRequest } from 'fastify'

const EXAMPLE = `# What the sites of the youth centres read. Press the play button.
{
  articles(first: 3, filter: { districts: ["karasai"] }) {
    totalCount
    nodes { title date summary cover { alt rendition(width: 640) { url } } districts { title } }
  }
}
`

/** Gives a browser that opens the endpoint the GraphiQL console, from our own files. */
export async function graphiql(request: FastifyRequest, reply: FastifyReply) {
  const { query } = request.query as { query?: string }
  const forBrowser =
    request.method === 'GET' && !query && request.headers.accept?.includes('text/html')
  if (!forBrowser) return
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const page = renderGraphiQL({
    endpoint: '/graphql',
    title: 'Алматы жастары: GraphQL',
    defaultQuery: EXAMPLE,
  })
  return reply.type('text/html; charset=utf-8').send(page)
}
