import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../../seed/data/text.ts'
import { builders } from '../../../test/support/build.ts'
import { type Person, signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let admin: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  admin = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

const post = (data: object) =>
  admin.post('/api/pages?locale=kk', {
    title: 'Байланыс',
    body: text(p('Мәтін')),
    _status: 'published',
    ...data,
  })

describe('the slug of a page', () => {
  it('is its own in every site, and among those that all sites share', async () => {
    const [one, two] = [await build.site(), await build.site()]
    const made = [
      await post({ site: one.id }),
      await post({ site: two.id }),
      await post({}),
      await post({ site: one.id }),
      await post({ title: 'Басқа', slug: 'bailanys', site: two.id }),
    ]
    expect(made.map(({ body }) => body.doc?.slug ?? body.errors[0].data.errors[0].path)).toEqual([
      'bailanys',
      'bailanys',
      'bailanys',
      'bailanys-2',
      'slug',
    ])
    const { data } = await platform.query(
      `{ own: page(slug: "bailanys", site: "${one.slug}") { site { slug } }
         shared: page(slug: "bailanys") { site { slug } } }`,
    )
    expect(data).toEqual({ own: { site: { slug: one.slug } }, shared: { site: null } })
  })

  it('is given once, however many ask for it at the same moment', async () => {
    const site = await build.site()
    const made = await Promise.all(
      Array.from({ length: 6 }, () => post({ title: 'Бірдей', site: site.id })),
    )
    const given = made.flatMap(({ body }) => body.doc?.slug ?? [])
    expect(new Set(given).size).toBe(given.length)
    expect(given).toContain('birdei')
  })
})
