import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder that the database's user can reach too, where tests run as root. */
export async function openFolder(name: string) {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`))
  await chmod(folder, 0o755)
  return folder
}
