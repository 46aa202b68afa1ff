import type { FastifyError, FastifyRequest } from 'fastify'

/**
 * How the log is written: JSON, without anything of whoever asked. What a request brought (address, query, headers) is not in it,
 * and of an error only what names the fault: PostgreSQL's `detail` and `where` can hold values.
 */
export const logOptions = (level: string) => ({
  level,
  base: { pid: process.pid },
  serializers: {
    req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url }),
    res: ({ statusCode }: { statusCode?: number }) => ({ statusCode }),
    err: ({ name, message, code, stack }: FastifyError) => ({
      type: name,
      message,
      code,
      stack: stack ?? '',
    }),
  },
})
