import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

// Loaded with --import: writes down every module that the process loads, for tests that ask which.

const loaded = new Set()
registerHooks({
  load(url, context, nextLoad) {
    loaded.add(url)
    return nextLoad(url, context)
  },
})
process.on('exit', () => writeFileSync(process.env.RECORD_MODULES, [...loaded].join('\n')))
