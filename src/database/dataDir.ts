import { randomBytes } from 'node:crypto'
import {
  access,
  chmod,
  constants,
  mkdir,
  readFile,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartError } from '../startError.ts'

interface Secrets {
  databasePassword: string
  payloadSecret: string
}

/** Makes `DATA_DIR` and makes sure that it can be written. */
export async function prepareDataDir(dataDir: string) {
  try {
    const made = await makeFolders(dataDir)
    if (made) await openWay(made, dataDir)
    if (!(await stat(dataDir)).isDirectory()) throw new Error('not a folder')
    await access(dataDir, constants.W_OK)
  } catch {
    throw new StartError(
      `DATA_DIR ${dataDir} cannot be written. Give this user the right to it, or set DATA_DIR to another folder.`,
    )
  }
}

/**
 * Makes a folder and those above it; Node's own way tries for ever where the kernel makes none, as
 * under /proc.
 * @returns the first folder that was made, undefined where all were there
 */
async function makeFolders(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder)
    return folder
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return undefined
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    const first = await makeFolders(dirname(folder))
    if (first === undefined) throw error
    await mkdir(folder)
    return first
  }
}

/**
 * The database's own user (see systemUser.ts) has to reach its folder below, whatever the umask.
 */
async function openWay(from: string, to: string) {
  for (let folder = to; folder.length >= from.length; folder = dirname(folder)) {
    await chmod(folder, 0o755)
  }
}

/** The secrets that the embedded set-up draws once and keeps, readable by this user alone. */
export async function keptSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json')
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Secrets
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new StartError(
        `${file} cannot be read (${(error as Error).message}). Restore it from a backup.`,
      )
    }
  }
  const secrets: Secrets = {
    databasePassword: randomBytes(24).toString('base64url'),
    payloadSecret: randomBytes(32).toString('hex'),
  }
  await writeFile(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 })
  await rename(`${file}.new`, file)
  return secrets
}
