import { writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'

// A process started with `--import` of this file writes at its end which modules it has loaded, one
// per line, into the folder LOADED_MODULES under its process id.

const loaded = new Set<string>()
registerHooks({
  load: (url, context, next) => {
    loaded.add(url)
    return next(url, context)
  },
})
process.on('exit', () => {
  for (const file of Object.keys(createRequire(import.meta.url).cache)) loaded.add(file)
  const folder = process.env.LOADED_MODULES ?? '.'
  writeFileSync(join(folder, String(process.pid)), [...loaded].join('\n'))
})
