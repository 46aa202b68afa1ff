import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { failStart } from '../src/start/report.ts'
import { wordsOf } from '../src/start/words.ts'
import { StartError } from '../src/startError.ts'

// npm run site:new -- <slug> [folder]: a copy of the reference site for a district, a project of its own. API_URL names the API that it
// asks; the folder is ./<slug>-site unless another one is given.

const REFERENCE = join(import.meta.dirname, '..', 'site')
const SCHEMA = join(import.meta.dirname, '..', 'src', 'delivery', 'schema', 'schema.graphql')
const LEFT_OUT = [
  'node_modules',
  'dist',
  '.astro',
  '.cache',
  '.compiled',
  '.env',
  'package-lock.json',
]
const IGNORED = ['node_modules', 'dist/', '.astro/', '.cache/', '.compiled/', '.env']
const API_URL = process.env.API_URL || 'http://localhost:3000/graphql'
/** Milliseconds that the API gets to say which sites there are. */
const PATIENCE = 5_000

const { names } = wordsOf({ most: 2 })
const [slug = '', folder = `${slug}-site`] = names
await make(slug, resolve(process.env.INIT_CWD ?? '.', folder)).catch(failStart)

async function make(slug: string, target: string) {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new StartError(
      `A site's slug is needed, as its entry in the admin has it: npm run site:new -- karasai`,
    )
  }
  const known = await sites()
  if (known && !known.includes(slug)) {
    throw new StartError(
      `The API at ${API_URL} knows no site “${slug}”. It has: ${known.join(', ')}. Add one in the admin, or set API_URL to another.`,
    )
  }
  if (existsSync(target) && (await readdir(target)).length > 0) {
    throw new StartError(
      `${target} is not empty. Name another folder: npm run site:new -- ${slug} folder`,
    )
  }
  await mkdir(target, { recursive: true })
  await cp(REFERENCE, target, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(basename(path)),
  })
  await cp(SCHEMA, join(target, 'schema.graphql'))
  await change(
    join(target, 'codegen.ts'),
    '../src/delivery/schema/schema.graphql',
    'schema.graphql',
  )
  await change(
    join(target, 'package.json'),
    '"name": "district-site"',
    // As a workspace it leaves it to the platform to say whose scripts npm may run.
    `"name": "${slug}-site",\n  "allowScripts": { "esbuild": true }`,
  )
  await writeFile(join(target, '.env'), `SITE=${slug}\nAPI_URL=${API_URL}\n`)
  await writeFile(join(target, '.gitignore'), `${IGNORED.join('\n')}\n`)
  const way = relative(process.env.INIT_CWD ?? '.', target)
  const where = way.startsWith('..') ? target : way
  console.log(`The site of ${slug} is in ${target}.${known ? '' : ` (${API_URL} does not answer: start the platform before you build.)`}

  cd ${where}
  npm install
  npm run dev       http://localhost:4321, with reload
  npm run build     dist/${slug}, to be put on any host of static files
  npm run preview   shows that folder
  npm test          builds it, and holds every page against the API`)
}

/** The slugs of all sites; undefined where nobody answers. */
async function sites(): Promise<string[] | undefined> {
  const response = await fetch(API_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ sites { slug } }' }),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined)
  const answer = (await response?.json().catch(() => undefined)) as
    | { data?: { sites: { slug: string }[] } }
    | undefined
  return answer?.data?.sites.map((one) => one.slug)
}

/** @throws Error where the file has no such place any more: whoever moved it mends this too */
async function change(file: string, from: string, to: string) {
  const text = await readFile(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`)
  await writeFile(file, text.replace(from, to))
}
