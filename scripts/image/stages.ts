import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Stage } from './dockerfile.ts'
import { parseIgnore } from './ignore.ts'

/** A stage that was built: its root is a folder, which the machine's own programs are lent to. */
export interface Built {
  /** What is `/` in the image. */
  root: string
  workdir: string
  env: Record<string, string>
  user: { uid: number; gid: number } | undefined
}

export interface Rehearsal {
  /** An empty folder that every user can enter; each stage gets one in it. */
  folder: string
  /** What the image is built from. */
  context: string
  say(line: string): void
}

const AS_ROOT = process.getuid?.() === 0

/** Runs the steps of all stages. @returns the last of them */
export async function buildStages(stages: Stage[], rehearsal: Rehearsal): Promise<Built> {
  const built = new Map<string, Built>()
  await lendPrograms(rehearsal.folder, stages)
  for (const stage of stages) {
    rehearsal.say(`FROM ${stage.base} AS ${stage.name}`)
    built.set(stage.name, await buildStage(stage, built, rehearsal))
  }
  return built.get(stages.at(-1)?.name ?? '') as Built
}

/** Where the image has its programs. */
export const programs = (folder: string) => join(folder, 'programs')

/**
 * The base image's Node: this very one, if it is the version that the image has.
 * @throws Error where the Dockerfile names another
 */
async function lendPrograms(folder: string, stages: Stage[]) {
  const names = new Set(stages.map(({ name }) => name))
  for (const { base } of stages) {
    if (names.has(base) || base.startsWith(`node:${process.versions.node}-`)) continue
    throw new Error(
      `FROM ${base}, but this is Node ${process.versions.node}: they must be the same`,
    )
  }
  await mkdir(programs(folder))
  await copyFile(process.execPath, join(programs(folder), 'node'))
  if (AS_ROOT) return
  // Whoever is not root cannot give files away; what is theirs is theirs in the image too.
  await writeFile(join(programs(folder), 'chown'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
}

async function buildStage(
  { name, base, steps }: Stage,
  built: Map<string, Built>,
  { folder, context, say }: Rehearsal,
): Promise<Built> {
  const root = join(folder, `stage-${name}`)
  const from = built.get(base)
  await mkdir(root)
  if (from) copyContents(from.root, root)
  const stage: Built = {
    root,
    workdir: from?.workdir ?? '/',
    env: { ...(from?.env ?? {}) },
    user: from?.user,
  }
  for (const step of steps) {
    const begun = performance.now()
    switch (step.kind) {
      case 'WORKDIR':
        stage.workdir = step.path
        await mkdir(join(root, step.path), { recursive: true })
        break
      case 'ENV':
        Object.assign(stage.env, step.values)
        break
      case 'USER':
        stage.user = { uid: step.uid, gid: step.gid }
        break
      case 'COPY': {
        const target = inStage(stage, step.target)
        const source = step.from === undefined ? undefined : built.get(step.from)
        if (step.from !== undefined && !source) throw new Error(`There is no stage ${step.from}`)
        for (const path of step.sources) {
          const asFolder = step.sources.length > 1 || step.target.endsWith('/')
          if (source) await copy(join(source.root, path), target, asFolder)
          else await copyContext(context, path, target, asFolder)
        }
        break
      }
      case 'RUN':
        await run(step.command, stage, folder)
    }
    const what = step.kind === 'RUN' ? `RUN ${step.command}` : step.kind
    const seconds = (performance.now() - begun) / 1000
    if (seconds > 0.5) say(`  ${what.slice(0, 60)} (${seconds.toFixed(1)} s)`)
  }
  return stage
}

/** A path of the image as one of this machine. */
export const inStage = ({ root, workdir }: Pick<Built, 'root' | 'workdir'>, path: string) =>
  join(root, path.startsWith('/') ? path : join(workdir, path))

/** The contents of a folder go into the target, a file becomes it or goes into it. */
async function copy(from: string, target: string, asFolder: boolean) {
  if ((await stat(from)).isDirectory()) {
    await mkdir(target, { recursive: true })
    copyContents(from, target)
    return
  }
  const to = asFolder ? join(target, from.slice(dirname(from).length + 1)) : target
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}

/** By the system's own program: for tens of thousands of files it takes a fifth of Node's time. */
const copyContents = (from: string, target: string) =>
  execFileSync('cp', ['-a', `${from}/.`, target])

/** As Docker takes it from the context: without what `.dockerignore` keeps out. */
async function copyContext(context: string, path: string, target: string, asFolder: boolean) {
  const { ignores } = parseIgnore(await readFile(join(context, '.dockerignore'), 'utf8'))
  const from = join(context, path)
  if (!(await stat(from)).isDirectory()) {
    if (ignores(path)) throw new Error(`COPY ${path}, which .dockerignore keeps out`)
    return copy(from, target, asFolder)
  }
  // Never entered: it is large, and what is ignored as a whole cannot be let in again in part.
  const entries = await readdir(from, { recursive: false })
  const queue = entries.map((name) => join(from, name))
  for (let next = queue.shift(); next; next = queue.shift()) {
    const name = relative(context, next).split(sep).join('/')
    const isFolder = (await stat(next)).isDirectory()
    if (isFolder && !/^(node_modules|\.git|\.next|\.data)$/.test(name)) {
      queue.push(...(await readdir(next)).map((one) => join(next as string, one)))
    }
    if (!isFolder && !ignores(name)) {
      const to = join(target, relative(from, next))
      await mkdir(dirname(to), { recursive: true })
      await copyFile(next, to)
    }
  }
}

/** What a step of a build finds of this machine: the way to npm's registry and nothing else. */
const LENT = /^(npm_config_\w+|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|HOME)$/i

async function run(command: string, stage: Built, folder: string) {
  const lent = Object.entries(process.env).filter(([name]) => LENT.test(name))
  const child = spawn('/bin/sh', ['-c', command], {
    cwd: inStage(stage, '.'),
    env: {
      ...Object.fromEntries(lent),
      ...stage.env,
      PATH: pathOf(folder),
      npm_config_prefer_offline: 'true',
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(AS_ROOT && stage.user),
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`RUN ${command} ended with ${status}:\n${output}`)
}

/** The image's Node before everything; of the project's own programs none. */
export const pathOf = (folder: string) =>
  [
    programs(folder),
    ...(process.env.PATH ?? '').split(':').filter((path) => !path.includes('node_modules')),
  ].join(':')

/** Lets every user come as far as the folder. */
export const openToAll = (folder: string) => chmod(folder, 0o755)
