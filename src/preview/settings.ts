import type { Env } from '../env.ts'
import { openStorage } from '../storage/storage.ts'
import type { PreviewOptions } from './server.ts'

/** What the environment says of previews. */
export const previewSettings = (env: Env & { DATABASE_URL: string }): PreviewOptions => ({
  databaseUrl: env.DATABASE_URL,
  publicUrl: env.PUBLIC_URL,
  storage: openStorage(env),
  introspection: env.INTROSPECTION,
  origins: env.GRAPHQL_ORIGINS,
  rateLimit: env.RATE_LIMIT,
})
