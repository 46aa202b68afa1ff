import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Several processes load Payload: compiled once, read from here by all others.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'compile')

/** Test files that start Payload with an environment of their own, or that start processes. */
const ALONE = [
  'test/**/*.test.ts',
  'src/admin/rest/honest.test.ts',
  'src/content/user/forgottenPassword.test.ts',
  'src/editorial/publicAddress.test.ts',
]

export const common = {
  // As Node itself resolves it: graphql's other build would be a second copy, which does not know the types of the first.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
}
const limits = {
  pool: 'forks' as const,
  testTimeout: 60_000,
  hookTimeout: 240_000,
  setupFiles: ['test/support/loading.ts'],
}

export default defineConfig({
  test: {
    globalSetup: ['test/support/cluster.ts'],
    // One more than the cores of a small machine, since starts wait for disks and ports.
    maxWorkers: 3,
    reporters: ['default'],
    projects: [
      // The site's are apart: vitest.site.config.ts.
      { ...common, test: { ...limits, name: 'alone', include: ALONE, exclude: ['test/site/**'] } },
      {
        ...common,
        test: {
          ...limits,
          name: 'shared',
          // Starting Payload takes longer than most files' tests: those of a worker share it, each on a database of its own.
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'seed/**/*.test.ts'],
          exclude: ALONE,
        },
      },
    ],
  },
})
