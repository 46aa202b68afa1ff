import { join } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = join(import.meta.dirname, '..', '..', '..')

const config: NextConfig = {
  // As in the project's own: Payload is loaded once.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    'drizzle-orm',
    'pg',
    'sharp',
  ],
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  outputFileTracingRoot: root,
}

export default withPayload(config, { devBundleServerPackages: false })
