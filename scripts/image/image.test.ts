import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VARIABLES } from '../../src/env.ts'
import { openFolder } from '../../test/support/folder.ts'
import { parseDockerfile } from './dockerfile.ts'
import { parseIgnore } from './ignore.ts'
import { buildStages } from './stages.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (file: string) => readFile(join(ROOT, file), 'utf8')

describe('a Dockerfile', () => {
  it('is read with its stages, steps, comments and continued lines', () => {
    const text = `# syntax
FROM node:1 AS build
WORKDIR /app
COPY a b ./
RUN one \\
  # said of what follows
  && two
FROM build
ENV A=1 B=/x
COPY --from=build /app ./
USER 1000:1001
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=1s CMD ["node", "check.ts"]
CMD ["node", "server.ts"]
`
    expect(parseDockerfile(text)).toEqual([
      {
        name: 'build',
        base: 'node:1',
        steps: [
          { kind: 'WORKDIR', path: '/app' },
          { kind: 'COPY', sources: ['a', 'b'], target: './' },
          { kind: 'RUN', command: 'one && two' },
        ],
        volumes: [],
        command: [],
        healthcheck: [],
      },
      {
        name: '1',
        base: 'build',
        steps: [
          { kind: 'ENV', values: { A: '1', B: '/x' } },
          { kind: 'COPY', from: 'build', sources: ['/app'], target: './' },
          { kind: 'USER', uid: 1000, gid: 1001 },
        ],
        volumes: ['/data'],
        command: ['node', 'server.ts'],
        healthcheck: ['node', 'check.ts'],
      },
    ])
  })

  it.each([
    'ADD a b',
    'ARG A',
    'COPY --chown=1:1 a b',
    'COPY *.ts b',
    'RUN ["a"]',
    'RUN --mount=type=cache a',
    'CMD node server.ts',
    'USER node',
    'WORKDIR app',
    'ENV A "b c"',
    'ENV A=$B',
    'ONBUILD RUN a',
  ])('is refused where nobody would rehearse it: %s', (line) => {
    expect(() => parseDockerfile(`FROM a\n${line}`)).toThrow(`Not known here: ${line}`)
  })
})

describe('a .dockerignore', () => {
  const { ignores } = parseIgnore(`# comment
*
!src
!/package.json
**/*.test.ts
src/secret
!src/secret/but.this
`)

  it.each([
    ['src/a.ts', false],
    ['src/deep/er/.hidden', false],
    ['package.json', false],
    ['other/package.json', true],
    ['.env', true],
    ['node_modules/a/index.js', true],
    ['a.test.ts', true],
    ['src/a.test.ts', true],
    ['src/deep/a.test.ts', true],
    ['src/secret/key', true],
    ['src/secret/but.this', false],
    ['srcs', true],
  ])('%s', (path, ignored) => {
    expect(ignores(path)).toBe(ignored)
  })
})

describe('the stages', () => {
  let folder: string
  beforeAll(async () => {
    folder = await openFolder('cms-stages')
    await mkdir(join(folder, 'context', 'src', 'deep'), { recursive: true })
    await mkdir(join(folder, 'work'))
    await writeFile(join(folder, 'context', 'src', 'deep', 'a.ts'), 'a')
    await writeFile(join(folder, 'context', 'secret'), 'geheim')
    await writeFile(join(folder, 'context', '.dockerignore'), '*\n!src\n')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are made each in its folder, of what may come in, by the same Node', async () => {
    const image = `node:${process.versions.node}-slim`
    const stages = parseDockerfile(`FROM ${image} AS one
WORKDIR /app
COPY . .
RUN node -p "process.version" > version && pwd > place
FROM ${image}
WORKDIR /srv
COPY --from=one /app/version /app/src ./
ENV HOME_OF=/srv
`)
    const { root, env } = await buildStages(stages, {
      folder: join(folder, 'work'),
      context: join(folder, 'context'),
      say: () => undefined,
    })
    const found = execFileSync('find', ['.', '-type', 'f'], { cwd: root }).toString()
    expect(found.trim().split('\n').toSorted()).toEqual(['./srv/deep/a.ts', './srv/version'])
    expect(await readFile(join(root, 'srv', 'version'), 'utf8')).toBe(`${process.version}\n`)
    expect(env).toEqual({ HOME_OF: '/srv' })
  })

  it('are refused for another Node than tests run on', async () => {
    const work = await openFolder('cms-stages')
    const stages = parseDockerfile('FROM node:22.0.0-slim\n')
    await expect(
      buildStages(stages, { folder: work, context: folder, say: () => undefined }),
    ).rejects.toThrow(/FROM node:22\.0\.0-slim, but this is Node/)
    await rm(work, { recursive: true })
  })
})

describe('compose.yaml', () => {
  it('tells the platform what it knows, and no secret', async () => {
    const text = await read('compose.yaml')
    const foreign = ['POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD', 'POSTGRES_INITDB_ARGS']
    const set = [...text.matchAll(/^ +([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name as string)
    expect(set.length).toBeGreaterThan(10)
    expect(set.filter((name) => ![...VARIABLES, ...foreign].includes(name))).toEqual([])
    for (const name of ['POSTGRES_PASSWORD', 'DELIVERY_PASSWORD', 'PAYLOAD_SECRET', 'PUBLIC_URL']) {
      const used = [...text.matchAll(new RegExp(`\\$\\{${name}(.)`, 'g'))].map(([, after]) => after)
      expect(new Set(used), name).toEqual(new Set([':']))
      expect(text, name).toContain(`\${${name}:?`)
    }
  })

  it('asks for nothing that its example does not name', async () => {
    const [compose, example] = [
      await read('compose.yaml'),
      await read('deploy/compose.env.example'),
    ]
    const asked = [...compose.matchAll(/\$\{(\w+)[:}]/g)].map(([, name]) => name as string)
    const named = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name)
    const free = ['TAG', 'LOG_LEVEL']
    expect([...new Set(asked)].filter((name) => !free.includes(name)).toSorted()).toEqual(
      named.toSorted(),
    )
  })
})
