import { createHash } from 'node:crypto'
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
  rendered ??= render()
  const { page, policy } = await rendered
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page)
}

let rendered: ReturnType<typeof render> | undefined

/** The page, megabytes of it, and a policy that lets its own script run and no other. */
async function render() {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const page = renderGraphiQL({
    endpoint: '/graphql',
    title: 'Алматы жастары: GraphQL',
    defaultQuery: EXAMPLE,
  })
  const start = page.indexOf('<script>') + '<script>'.length
  // As a browser reads it: a carriage return is no character of a page.
  const script = page.slice(start, page.lastIndexOf('</script>')).replace(/\r\n?/g, '\n')
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return { page, policy }
}
