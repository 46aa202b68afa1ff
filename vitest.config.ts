import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Each test file loads Payload in a process of its own: compiled once, read from here by all others.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'compile')

export default defineConfig({
  // As Node itself resolves it: graphql's other build would be a second copy, which does not know the types of the first.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'seed/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    pool: 'forks',
    // A database and a Payload per file; one more than the cores of a small machine, since starts wait for disks and ports.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 240_000,
    reporters: ['default'],
  },
})
