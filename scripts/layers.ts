import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

// Holds the direction of dependencies: what the public side loads, directly or through others, is
// neither Payload nor Next nor React. Types alone are free: nothing of them is left when it runs.

const ROOT = join(import.meta.dirname, '..')
const ENTRIES = ['src/delivery/**/*.ts', 'src/content/*/resolvers.ts']
const FORBIDDEN = /^(payload|next|react|react-dom)(\/|$)|^@payload(cms\/|-config$)/

export interface Violation {
  /** The files from an entry to the one at fault, as paths below the root. */
  way: string[]
  imports: string
}

/**
 * @returns every forbidden import that the public side reaches, each with the shortest way to it
 */
export async function violations(root = ROOT): Promise<Violation[]> {
  const found: Violation[] = []
  const entries = globSync(ENTRIES, { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
  const seen = new Set(entries)
  const ways = entries.map((file) => [file])
  for (let way = ways.shift(); way; way = ways.shift()) {
    const file = way.at(-1) as string
    const source = await readFile(join(root, file), 'utf8').catch(() => '')
    for (const specifier of importsOf(source)) {
      if (FORBIDDEN.test(specifier)) found.push({ way, imports: specifier })
      if (!specifier.startsWith('.')) continue
      const next = relative(root, join(root, dirname(file), specifier))
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return found
}

export const explain = ({ way, imports }: Violation) =>
  way.length === 1
    ? `${way[0]} imports ${imports}`
    : `${way[0]} reaches ${imports}: ${way.slice(1).join(' → ')}`

/** Comments, and strings to tell them from comments. */
const COMMENT_OR_STRING = /(['"])(?:\\.|(?!\1)[^\\\n])*\1|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const STATIC =
  /(?<![\w$.])(?:import|export)\b(?!\s*type[\s{*])\s*(?:[\w$\s{},*]*?\bfrom\s*|(?<=import\s*))['"]([^'"]+)['"]/g
/** Not `import('payload').Payload`, which is a type. */
const DYNAMIC = /(?<![\w$.])(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`](?!\s*\)\s*\.\s*[A-Z])/g

/** What a module loads when it runs. `import { type A }` counts: the import itself stays. */
export function importsOf(source: string) {
  const code = source.replace(COMMENT_OR_STRING, (match) => (match.startsWith('/') ? ' ' : match))
  return [STATIC, DYNAMIC].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, specifier]) => specifier as string),
  )
}

if (import.meta.main) {
  const found = await violations()
  if (found.length > 0) {
    console.error('The public side must load neither Payload nor Next nor React:')
    for (const one of found) console.error(`  ${explain(one)}`)
    process.exit(1)
  }
}
