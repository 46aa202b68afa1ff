import type { Env } from '../env.ts'
import type { DeliveryOptions } from './server.ts'

/** What the environment says of the public side. */
export const deliverySettings = (env: Env): Omit<DeliveryOptions, 'databaseUrl' | 'storage'> => ({
  publicUrl: env.PUBLIC_URL,
  graphiql: env.GRAPHIQL,
  cache: env.CACHE,
  introspection: env.INTROSPECTION,
  trustedDocuments: env.TRUSTED_DOCUMENTS,
  origins: env.GRAPHQL_ORIGINS,
  rateLimit: env.RATE_LIMIT,
  requestLog: env.REQUEST_LOG,
})
