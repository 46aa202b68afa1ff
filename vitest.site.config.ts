import { defineConfig } from 'vitest/config'
import { common } from './vitest.config.ts'

// npm run test:site: the district site, built against a platform with the demo. Apart from the other tests, since it needs its own
// dependencies (site/package.json) and builds sites.

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
