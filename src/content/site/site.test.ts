import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
  const build = builders(platform.payload)
  await build.site({ slug: 'ile', host: 'ile.localhost' })
  await build.site({ slug: 'talgar', host: 'talgar.localhost' })
})
afterAll(() => platform.close())

describe('a site', () => {
  it.each([
    ['host: "ile.localhost"', 'ile'],
    ['host: "ILE.localhost:3000"', 'ile'],
    ['slug: "talgar"', 'talgar'],
    ['host: "ile.localhost", slug: "ile"', 'ile'],
    ['host: "ile.localhost", slug: "talgar"', null],
    ['host: "nosuch.localhost", slug: "talgar"', null],
    ['host: "", slug: "talgar"', 'talgar'],
    ['slug: "nosuch"', null],
  ])('asked for by (%s) is %s', async (args, slug) => {
    const { data, errors } = await platform.query(`{ site(${args}) { slug } }`)
    expect(errors).toBeUndefined()
    expect(data.site?.slug ?? null).toBe(slug)
  })

  it('has to be asked for by something', async () => {
    const { errors } = await platform.query('{ site { slug } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
