import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { runOnDatabase } from '../start/command.ts'
import { wordsOf } from '../start/words.ts'
import { openStorage } from '../storage/storage.ts'
import { backUp } from './backup.ts'
import { counter } from './counter.ts'

// npm run backup                 writes DATA_DIR/backups/<date and time>.tar
// npm run backup -- <file.tar>   writes it there; ends with 1 where an original was missing

const [given] = wordsOf({ most: 1 }).names

await runOnDatabase(async (env) => {
  const time = new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-')
  const file = resolve(given ?? join(env.DATA_DIR, 'backups', `${time}.tar`))
  if (!given) await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const { tables, parts, faults } = await backUp({
    databaseUrl: env.DATABASE_URL,
    storage: openStorage(env),
    file,
    onProgress: counter(),
  })
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0)
  const files = parts.filter(({ key }) => key).length
  console.log(`Backed up ${rows} rows and ${files} files: ${file}`)
  for (const fault of faults) console.error(`✖ The original ${fault}`)
  return faults.length > 0 ? 1 : 0
})
