import { compilePages } from '../../sites/compile.ts'
import { failStart, terminalReporter } from '../../start/report.ts'
import { buildWhenChanged } from './build.ts'

// npm run build: builds the admin and compiles the pages of the sites, so that a start finds both; the image is made so.

await buildWhenChanged(terminalReporter).catch(failStart)
await terminalReporter.step('Compiling the pages of the sites', compilePages).catch(failStart)
