import { failStart, terminalReporter } from '../../start/report.ts'
import { buildWhenChanged } from './build.ts'

// npm run build: builds the admin, so that a start finds it built; the image is made so.

await buildWhenChanged(terminalReporter).catch(failStart)
