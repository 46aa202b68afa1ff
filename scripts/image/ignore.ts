import { matchesGlob } from 'node:path'

/**
 * What a `.dockerignore` keeps out of the image: the last of its lines that matches a path, or a
 * folder that the path is in, decides; one that begins with `!` lets it in again.
 */
export function parseIgnore(text: string) {
  const rules = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const lets = line.startsWith('!')
      const pattern = line.slice(lets ? 1 : 0).replace(/^\/|\/$/g, '')
      return { lets, pattern }
    })
  return {
    /** @param path below the context, with slashes */
    ignores: (path: string) => {
      const parts = path.split('/')
      const itself = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
      const rule = rules.findLast(({ pattern }) => itself.some((one) => matches(one, pattern)))
      return rule !== undefined && !rule.lets
    },
  }
}

/** Docker's `*` takes names with a dot in front too. */
const matches = (path: string, pattern: string) =>
  matchesGlob(hidden(path), hidden(pattern)) || path === pattern

const hidden = (path: string) => path.replace(/(^|\/)\./g, '$1_dot_')
