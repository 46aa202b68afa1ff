import { resolve } from 'node:path'
import { runOnDatabase } from '../start/command.ts'
import { failStart } from '../start/report.ts'
import { wordsOf } from '../start/words.ts'
import { StartError } from '../startError.ts'
import { openStorage } from '../storage/storage.ts'
import { verifyArchive } from './archive.ts'
import { counter } from './counter.ts'
import { restore } from './restore.ts'

// npm run restore -- <file.tar>   fills an empty database and an empty storage

const [given] = wordsOf({ most: 1 }).names
// Before anything is started or made: a wrong archive changes nothing at all.
const { file, manifest } = await verify().catch(failStart)

async function verify() {
  if (!given) throw new StartError('Name the archive: npm run restore -- <file.tar>')
  const file = resolve(given)
  const onProgress = counter()
  const megabytes = (bytes: number) => onProgress('megabytes verified', Math.round(bytes / 1e6))
  return { file, manifest: await verifyArchive(file, megabytes) }
}

await runOnDatabase(async (env) => {
  await restore({
    databaseUrl: env.DATABASE_URL,
    storage: openStorage(env),
    file,
    manifest,
    onProgress: counter(),
  })
  console.log(`Restored what was backed up on ${manifest.madeAt}.`)
  for (const fault of manifest.faults) console.error(`  Already then the original ${fault}`)
  return 0
})
