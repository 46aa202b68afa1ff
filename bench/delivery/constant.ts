import Fastify from 'fastify'

// What Fastify itself costs: routes that return a constant string, each as long as the answer to a query.

const lengths = JSON.parse(process.env.LENGTHS ?? '{}') as Record<string, number>
const server = Fastify()
for (const [name, length] of Object.entries(lengths)) {
  const answer = 'x'.repeat(length)
  server.get(`/${name}`, () => answer)
}
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
process.on('SIGTERM', () => process.exit())
