import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../test/support/build.ts'
import { type Person, send, signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform
let administrator: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  administrator = await signIn(platform, { role: 'administrator' })
  const build = builders(platform.payload)
  await build.site({ slug: 'ile', host: 'ile.localhost' })
  await build.site({ slug: 'talgar', host: 'talgar.localhost' })
})
afterAll(() => platform.close())

describe('what cannot be the host of a site is refused, in the language of who writes it', () => {
  const messageFor = async (data: object, language: string) => {
    const [{ id } = { id: 0 }] = await platform.sql("select id from sites where slug = 'ile'")
    const headers = { authorization: `JWT ${administrator.token}`, 'accept-language': language }
    const { status, body } = await send(platform.url, 'PATCH', `/api/sites/${id}`, data, headers)
    return status === 200 ? undefined : body.errors[0].data.errors[0].message
  }

  it.each([
    ['127.0.0.1', 'kk', 'IP мекенжайы жарамайды'],
    ['169.254.169.254', 'ru', 'IP-адрес не подходит'],
    ['0.0.0.0', 'en', 'An IP address will not do'],
    ['2130706437', 'en', 'An IP address will not do'],
    ['0x7f000001', 'en', 'An IP address will not do'],
    ['127.1', 'en', 'An IP address will not do'],
    [`${'a.'.repeat(126)}kz`, 'kk', 'Домен атауы тым ұзын: ең көбі 253 таңба.'],
    [`${'a'.repeat(64)}.kz`, 'en', 'without a protocol'],
    ['-a.kz', 'en', 'without a protocol'],
    ['https://a.kz', 'en', 'without a protocol'],
    ['[::1]', 'en', 'without a protocol'],
  ])('%s', async (host, language, said) => {
    expect(await messageFor({ host }, language)).toContain(said)
  })

  it.each(['a1.kz', '1.kz', 'x--y.0x.kz', `${'a.'.repeat(125)}kz`])('but not %s', async (host) => {
    expect(await messageFor({ host }, 'en')).toBeUndefined()
    expect(await messageFor({ host: 'ile.localhost' }, 'en')).toBeUndefined()
  })

  it('nor an address of a webhook that is too long: and that is what is said', async () => {
    const webhookUrl = `https://a.kz/${'a'.repeat(2_000)}`
    const said = await messageFor({ told: 'webhook', webhookUrl }, 'ru')
    expect(said).toBe('Адрес слишком длинный: не больше 2000 знаков.')
  })
})

describe('the menu of a site', () => {
  const save = async (href: string, more: object = {}) => {
    const [{ id } = { id: 0 }] = await platform.sql("select id from sites where slug = 'talgar'")
    const headers = { authorization: `JWT ${administrator.token}`, 'accept-language': 'kk' }
    const navigation = [{ label: 'А', href: '/', children: [{ label: 'Ә', href }] }]
    const path = `/api/sites/${id}?locale=kk`
    const { status, body } = await send(
      platform.url,
      'PATCH',
      path,
      { navigation, ...more },
      headers,
    )
    if (status !== 200) return body.errors[0].data.errors[0].message as string
    const { data } = await platform.query(
      '{ site(slug: "talgar") { navigation { children { href } } } }',
    )
    return data.site.navigation[0].children[0].href as string
  }

  beforeAll(async () => {
    const build = builders(platform.payload)
    await build.page({ slug: 'bailanys', _status: 'published' })
    await build.article({ slug: 'qaralama' })
    await build.topic({ slug: 'sport' })
  })

  it.each([
    ['/kk/news/', '/news/'],
    ['/ru', '/'],
    ['/kk/pages/bailanys/?a=1#b', '/pages/bailanys/?a=1#b'],
    ['/pages/bailanys', '/pages/bailanys'],
    ['/news/qaralama/', '/news/qaralama/'],
    ['/news/topics/sport/', '/news/topics/sport/'],
    ['/kkk/', 'Сайтта мұндай бет жоқ'],
    ['/pages/nosuch/', 'Сайтта мұндай бет жоқ'],
    ['/pages/', 'Сайтта мұндай бет жоқ'],
    ['/calendar/', 'Сайтта мұндай бет жоқ'],
    ['/news/bailanys/', 'Сайтта мұндай бет жоқ'],
    ['/benefits/', '/benefits/'],
    ['#contacts', '#contacts'],
    ['https://egov.kz/kk/news', 'https://egov.kz/kk/news'],
    ['javascript:alert(1)', 'Сайт ішіндегі жол'],
  ])('%s is saved as, or refused by: %s', async (href, said) => {
    const saved = await save(href)
    if (said.startsWith('Сайт')) expect(saved).toContain(said)
    else expect(saved).toBe(said)
  })

  it('is the business of who builds the site, where that is not the platform', async () => {
    expect(await save('/own/section/', { told: 'none' })).toBe('/own/section/')
  })
})

describe('a site', () => {
  it.each([
    ['host: "ile.localhost"', 'ile'],
    ['host: "ILE.localhost:3000"', 'ile'],
    ['host: "ile.localhost."', 'ile'],
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
