import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const read = async (file: string) => JSON.parse(await readFile(join(ROOT, file), 'utf8'))

describe('the lock file', () => {
  it.each(['graphql', 'payload', 'pg', 'react', 'next'])(
    'holds %s once: two copies do not know each other',
    async (name) => {
      const { packages } = await read('package-lock.json')
      const copies = Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`))
      expect(copies).toEqual([`node_modules/${name}`])
    },
  )

  it('brings Node and PostgreSQL to every platform', async () => {
    const { packages } = await read('package-lock.json')
    const { optionalDependencies } = await read('package.json')
    for (const [name, version] of Object.entries(optionalDependencies)) {
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  it('names no registry', async () => {
    expect(await readFile(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/)
  })
})

describe('npm start', () => {
  it('is one command, so that the process itself gets the signals', async () => {
    const { scripts } = await read('package.json')
    expect(scripts.start).toMatch(/^node [^&|;]+$/)
  })
})
