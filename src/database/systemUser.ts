import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

export interface SystemUser {
  name: string
  uid: number
  gid: number
}

/**
 * The user that PostgreSQL's programs run as: they refuse to run as root, so root lends them
 * `postgres` or, where there is no such user, `nobody`. Anyone else runs them as themselves
 * (undefined).
 */
export async function databaseUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const found = users.find(([name]) => name === wanted)
    if (found) return { name: wanted, uid: Number(found[2]), gid: Number(found[3]) }
  }
  throw new Error('there is neither a user postgres nor nobody')
}

/**
 * Runs a program to its end, as `user` where one is given.
 * @returns its exit status and what it printed
 */
export function run(program: string, args: string[], user: SystemUser | undefined, cwd = '/') {
  return new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      ...(user && { uid: user.uid, gid: user.gid }),
      env: { ...process.env, LANG: 'C', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    // `exit`, not `close`: a server that pg_ctl leaves behind keeps the pipes open.
    child.on('exit', (status) => {
      child.stdout.destroy()
      child.stderr.destroy()
      resolve({ status, output })
    })
  })
}
