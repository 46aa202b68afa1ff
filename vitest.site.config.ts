import { defineConfig } from 'vitest/config'
import { common } from './vitest.config.ts'

// npm run test:site: the district sites, built against a platform with the demo, and the way from the admin's publish button to them. Apart from
// the other tests, since building takes its time.

export default defineConfig({
  ...common,
  test: {
    globalSetup: ['test/support/cluster.ts'],
    include: ['test/site/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
