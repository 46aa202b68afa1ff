import { loadQuickly } from './start/loading.ts'

loadQuickly()

const { startPlatform } = await import('./start/platform.ts')
const { failStart } = await import('./start/report.ts')

await startPlatform({ dev: process.argv.includes('--dev') }).catch(failStart)
