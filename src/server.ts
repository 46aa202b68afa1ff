import { startPlatform } from './start/platform.ts'
import { failStart } from './start/report.ts'

await startPlatform({ dev: process.argv.includes('--dev') }).catch(failStart)
