// Reads a Dockerfile: the part of its language that ours uses. What is not known here is refused
// rather than left out, so that no step goes unrehearsed.

export type Step =
  | { kind: 'RUN'; command: string }
  | { kind: 'COPY'; from?: string; sources: string[]; target: string }
  | { kind: 'WORKDIR'; path: string }
  | { kind: 'ENV'; values: Record<string, string> }
  | { kind: 'USER'; uid: number; gid: number }

export interface Stage {
  /** What it is called by others; its number where it has no name. */
  name: string
  /** An image, or the name of an earlier stage. */
  base: string
  steps: Step[]
  volumes: string[]
  command: string[]
  healthcheck: string[]
}

/** @throws Error for an instruction or a form of one that is not known */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = []
  for (const line of instructions(text)) {
    const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/s.exec(line) ?? []
    const instruction = word.toUpperCase()
    if (instruction === 'FROM') {
      const [, base = '', name] = only(/^(\S+)(?:\s+AS\s+(\S+))?$/i, line, rest)
      const empty = { steps: [], volumes: [], command: [], healthcheck: [] }
      stages.push({ name: name ?? String(stages.length), base, ...empty })
      continue
    }
    const stage = stages.at(-1)
    if (!stage) throw new Error(`Before the first FROM: ${line}`)
    add(stage, instruction, rest, line)
  }
  return stages
}

function add(stage: Stage, instruction: string, rest: string, line: string) {
  switch (instruction) {
    case 'RUN':
      only(/^[^[-]/, line, rest)
      stage.steps.push({ kind: 'RUN', command: rest })
      break
    case 'COPY': {
      const [, from, paths = ''] = only(/^(?:--from=(\S+)\s+)?([^-].*)$/, line, rest)
      const words = paths.split(/\s+/)
      const target = words.pop() as string
      only(/^[^*?[]+$/, line, paths)
      stage.steps.push({ kind: 'COPY', sources: words, target, ...(from && { from }) })
      break
    }
    case 'WORKDIR':
      stage.steps.push({ kind: 'WORKDIR', path: only(/^\/\S*$/, line, rest)[0] })
      break
    case 'ENV':
      stage.steps.push({ kind: 'ENV', values: pairs(line, rest) })
      break
    case 'USER': {
      const [, uid, gid] = only(/^(\d+):(\d+)$/, line, rest)
      stage.steps.push({ kind: 'USER', uid: Number(uid), gid: Number(gid) })
      break
    }
    case 'VOLUME':
      stage.volumes.push(only(/^\/\S+$/, line, rest)[0])
      break
    case 'HEALTHCHECK':
      stage.healthcheck = list(line, only(/^(?:--\S+\s+)*CMD\s+(\[.*\])$/, line, rest)[1])
      break
    case 'CMD':
      stage.command = list(line, rest)
      break
    case 'EXPOSE':
      break
    default:
      throw new Error(`Not known here: ${line}`)
  }
}

/** Whole instructions: comments taken out, lines that end in a backslash joined. */
function instructions(text: string) {
  return text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function only(form: RegExp, line: string, text: string) {
  const match = form.exec(text)
  if (!match) throw new Error(`Not known here: ${line}`)
  return match
}

function list(line: string, text: string | undefined): string[] {
  const words: unknown = JSON.parse(only(/^\[.*\]$/, line, text ?? '')[0])
  if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return words
  throw new Error(`Not known here: ${line}`)
}

const pairs = (line: string, text: string) =>
  Object.fromEntries(
    text.split(/\s+/).map((pair) => only(/^(\w+)=([^\s"'$]+)$/, line, pair).slice(1)),
  )
