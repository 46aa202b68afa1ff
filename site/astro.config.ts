import { defineConfig } from 'astro/config'
import { SITE } from './src/settings.ts'
import { origin } from './src/site.ts'

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  // Every district has its own result and its own memory of the build before.
  outDir: `./dist/${SITE}`,
  cacheDir: `./.cache/${SITE}`,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
})
