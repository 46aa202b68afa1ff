import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Storage } from './storage.ts'

/** The end of the name of a file that is not whole yet. */
const UNFINISHED = '.new'

/** Keeps files on the disk, each at its key below the folder. */
export function localStorage(folder: string): Storage {
  const root = resolve(folder)

  function pathOf(key: string) {
    const path = join(root, key)
    if (!path.startsWith(root + sep)) throw new Error(`There can be no file at ${key}`)
    return path
  }

  return {
    // That DATA_DIR can be written has been seen to already, by database/dataDir.ts.
    requireReach: async () => undefined,
    read: async (key) => {
      const file = await open(pathOf(key)).catch(unlessMissing)
      if (!file) return undefined
      const stats = await file.stat()
      if (!stats.isFile()) {
        await file.close()
        return undefined
      }
      return { size: stats.size, body: file.createReadStream() }
    },
    exists: async (key) => {
      const stats = await stat(pathOf(key)).catch(unlessMissing)
      return stats?.isFile() ?? false
    },
    write: async (key, bytes) => {
      const path = pathOf(key)
      const fresh = `${path}.${randomUUID()}${UNFINISHED}`
      await mkdir(dirname(path), { recursive: true })
      try {
        await writeFile(fresh, bytes)
        await rename(fresh, path)
      } catch (error) {
        await rm(fresh, { force: true })
        throw error
      }
    },
    remove: async (key) => {
      const path = pathOf(key)
      await rm(path, { force: true })
      // A folder of its own would be left behind empty; one with others in it stays.
      if (dirname(dirname(path)) !== root) await rmdir(dirname(path)).catch(() => undefined)
    },
    list: async function* (prefix) {
      const from = pathOf(prefix.slice(0, prefix.lastIndexOf('/') + 1) || '.')
      yield* keysBelow(from)
      async function* keysBelow(below: string): AsyncGenerator<string> {
        const entries = await readdir(below, { withFileTypes: true }).catch(unlessMissing)
        for (const entry of entries ?? []) {
          const path = join(below, entry.name)
          const key = relative(root, path).split(sep).join('/')
          if (entry.isDirectory()) {
            if (`${key}/`.startsWith(prefix) || prefix.startsWith(`${key}/`)) yield* keysBelow(path)
          } else if (key.startsWith(prefix) && !key.endsWith(UNFINISHED)) yield key
        }
      }
    },
  }
}

function unlessMissing(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}
