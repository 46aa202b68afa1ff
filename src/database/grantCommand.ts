import { runOnDatabase } from '../start/command.ts'
import { StartError } from '../startError.ts'
import { grantReader } from './grantReader.ts'

// npm run grant: migrates the database, and lets the user of DELIVERY_DATABASE_URL read what is
// public and nothing else.

await runOnDatabase(async ({ DATABASE_URL, DELIVERY_DATABASE_URL }) => {
  if (!DELIVERY_DATABASE_URL) {
    throw new StartError('Set DELIVERY_DATABASE_URL to the address that delivery will use.')
  }
  const user = await grantReader(DATABASE_URL, DELIVERY_DATABASE_URL)
  console.log(`The user ${user} may read what is public, and nothing else.`)
  return 0
})
