import { enableCompileCache } from 'node:module'

// Before anything is loaded: what was compiled once is not compiled again at the next start.
enableCompileCache()

const { startPlatform } = await import('./start/platform.ts')
const { failStart } = await import('./start/report.ts')

await startPlatform({ dev: process.argv.includes('--dev') }).catch(failStart)
