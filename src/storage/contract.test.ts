import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFolder } from '../../test/support/folder.ts'
import { freePort } from '../../test/support/platform.ts'
import { startS3 } from '../../test/support/s3.ts'
import { parseEnv } from '../env.ts'
import { StartError } from '../startError.ts'
import { bytesOf, openStorage, removeAll, type Storage } from './storage.ts'

const open = (environment: Record<string, string>) =>
  openStorage(parseEnv({ NODE_ENV: 'test', ...environment }))

const KINDS: [string, () => Promise<{ storage: Storage; close(): Promise<void> }>][] = [
  [
    'the disk',
    async () => {
      const folder = await openFolder('cms-storage')
      const close = () => rm(folder, { recursive: true })
      return { storage: open({ DATA_DIR: folder }), close }
    },
  ],
  [
    'S3',
    async () => {
      const s3 = await startS3()
      return { storage: open(s3.environment), close: s3.close }
    },
  ],
]

describe.each(KINDS)('%s', (_, start) => {
  let storage: Storage
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ storage, close } = await start())
  })
  afterAll(() => close())

  const put = (key: string, text: string) => storage.write(key, Buffer.from(text), 'text/plain')
  const get = async (key: string) => {
    const stored = await storage.read(key)
    if (!stored) return undefined
    const bytes = await bytesOf(stored)
    expect(stored.size).toBe(bytes.length)
    return bytes.toString()
  }
  const list = async (prefix: string) => (await Array.fromAsync(storage.list(prefix))).sort()

  it('is within reach', () => storage.requireReach())

  it('has nothing to begin with', async () => {
    expect(await get('media/a.txt')).toBeUndefined()
    expect(await storage.exists('media/a.txt')).toBe(false)
    expect(await list('media/')).toEqual([])
    await storage.remove('media/a.txt')
  })

  it('gives back what was put, whatever it is called', async () => {
    for (const name of ['a.txt', 'Ауыл мәдениеті-1.jpg', 'a b+c%20d.pdf', 'ұзақ'.repeat(20)]) {
      await put(`media/${name}`, name)
      expect(await get(`media/${name}`)).toBe(name)
      expect(await storage.exists(`media/${name}`)).toBe(true)
      expect(await list('media/')).toEqual([`media/${name}`])
      await storage.remove(`media/${name}`)
      expect(await get(`media/${name}`)).toBeUndefined()
    }
  })

  it('takes 20 megabytes, and nothing at all', async () => {
    const bytes = randomBytes(20_000_000)
    await storage.write('media/large.pdf', bytes, 'application/pdf')
    const stored = await storage.read('media/large.pdf')
    expect(stored?.size).toBe(bytes.length)
    expect(stored && bytes.equals(await bytesOf(stored))).toBe(true)
    await put('media/empty.txt', '')
    expect(await get('media/empty.txt')).toBe('')
    await removeAll(storage, 'media/')
  })

  it('replaces what was there', async () => {
    await put('media/a.txt', 'first, and longer')
    await put('media/a.txt', 'second')
    expect(await get('media/a.txt')).toBe('second')
  })

  it('lists and removes what begins so, and leaves the rest', async () => {
    const all = ['renditions/1-aa/1.webp', 'renditions/1-bb/1.webp', 'renditions/12-cc/1.webp']
    for (const key of all) await put(key, key)
    expect(await list('renditions/')).toEqual(all)
    expect(await list('renditions/1-')).toEqual(all.slice(0, 2))
    await removeAll(storage, 'renditions/1-')
    expect(await list('renditions/')).toEqual(all.slice(2))
    await removeAll(storage, 'renditions/')
    await removeAll(storage, 'renditions/')
    expect(await list('media/')).toEqual(['media/a.txt'])
  })

  it('never shows a part of a file, however many write it', async () => {
    const texts = Array.from({ length: 8 }, (_, n) => String(n).repeat(200_000))
    await put('media/a.txt', texts[0] as string)
    await Promise.all(texts.map((text) => put('media/a.txt', text)))
    expect(texts).toContain(await get('media/a.txt'))
    expect(await list('media/')).toEqual(['media/a.txt'])
  })
})

describe('the disk alone', () => {
  it('keeps within its folder', async () => {
    const folder = await openFolder('cms-storage')
    const storage = open({ DATA_DIR: `${folder}/data` })
    await expect(storage.read('../secrets.json')).rejects.toThrow('no file at')
    await expect(storage.write('../a', Buffer.from(''), 'text/plain')).rejects.toThrow()
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  })
})

describe('a bucket that cannot be used is told in one line', () => {
  let s3: Awaited<ReturnType<typeof startS3>>
  beforeAll(async () => {
    s3 = await startS3()
  })
  afterAll(() => s3.close())

  const told = async (change: Record<string, string>) => {
    const error = await open({ ...s3.environment, ...change })
      .requireReach()
      .catch((error) => error)
    expect(error).toBeInstanceOf(StartError)
    expect(error.message).not.toContain('very-secret')
    return error.message.replace(s3.environment.S3_ENDPOINT, 'S3')
  }

  it('which is missing', async () => {
    expect(await told({ S3_BUCKET: 'missing' })).toBe(
      'There is no bucket missing at S3. Make it, or set S3_BUCKET to another.',
    )
  })

  it('whose key is wrong', async () => {
    expect(await told({ S3_ACCESS_KEY_ID: 'nobody' })).toBe(
      'The storage S3 does not know the key nobody. Check S3_ACCESS_KEY_ID.',
    )
    expect(await told({ S3_SECRET_ACCESS_KEY: 'very-secret' })).toBe(
      'The storage S3 does not take the secret of the key S3RVER. Check S3_SECRET_ACCESS_KEY and S3_REGION.',
    )
  })

  it('which is out of reach', async () => {
    const address = `127.0.0.1:${await freePort()}`
    expect(await told({ S3_ENDPOINT: `http://${address}` })).toBe(
      `The storage http://${address} cannot be reached (connect ECONNREFUSED ${address}). Check S3_ENDPOINT and that it runs there.`,
    )
  })
})
