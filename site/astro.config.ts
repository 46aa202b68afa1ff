import { existsSync } from 'node:fs'
import { defineConfig } from 'astro/config'

// What a copy of this project is about, for commands that were not told otherwise.
const settings = new URL('.env', import.meta.url)
if (existsSync(settings)) process.loadEnvFile(settings)
const { SITE } = await import('./src/settings.ts')

export default defineConfig({
  trailingSlash: 'always',
  // Every district has its own result and its own memory of the build before.
  outDir: `./dist/${SITE}`,
  cacheDir: `./.cache/${SITE}`,
  // One stylesheet for all pages, and fonts as files: nothing that a strict Content-Security-Policy would have to allow.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: 0,
    },
  },
  devToolbar: { enabled: false },
})
