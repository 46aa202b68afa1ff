import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { send } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import { parseEnv } from '../../env.ts'
import { firstAdministrator } from './firstAdministrator.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})
afterAll(() => platform.close())
beforeEach(() => platform.sql('delete from users'))

const make = (ADMIN_PASSWORD?: string) =>
  firstAdministrator(platform.payload, {
    ...parseEnv({ NODE_ENV: 'test' }),
    ADMIN_EMAIL: 'bastyq@example.kz',
    ADMIN_PASSWORD,
  })

const login = (password: string) =>
  send(platform.url, 'POST', '/api/users/login', { email: 'bastyq@example.kz', password })

it('takes a password that keeps the rules without a word', async () => {
  const made = await make('correct horse battery')
  expect(made).toMatchObject({ password: undefined, weakness: undefined })
  expect((await login('correct horse battery')).status).toBe(200)
})

it.each(['eight888', 'password2026', 'bastyq@example.kz'])(
  'takes %s too, but says what is wrong with it',
  async (password) => {
    const made = await make(password)
    expect(made?.weakness).toMatchObject({ en: expect.stringMatching(/password/) })
    expect((await login(password)).status).toBe(200)
  },
)

it('draws one that keeps the rules where none is given', async () => {
  const made = await make()
  expect((await login(made?.password ?? '')).status).toBe(200)
})

it('makes nobody where there is somebody', async () => {
  await make('correct horse battery')
  expect(await make('another horse battery')).toBeUndefined()
  expect((await login('another horse battery')).status).toBe(401)
})
