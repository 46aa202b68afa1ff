import { request } from 'node:http'
import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { send, signIn } from '../../../test/support/client.ts'
import { type Letter, type MailServer, startMailServer } from '../../../test/support/mail.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import { toLog } from '../../editorial/email.ts'

const OLD = 'the right password'
const NEW = 'quite another password'

let mail: MailServer
let platform: TestPlatform

beforeAll(async () => {
  mail = await startMailServer()
  platform = await startTestPlatform({
    SMTP_URL: mail.url,
    MAIL_FROM: 'Жастар платформасы <cms@example.kz>',
  })
})
afterAll(async () => {
  await platform.close()
  await mail.close()
})

let email: string
let id: number
let count = 0
beforeEach(async () => {
  count += 1
  email = `forgetful-${count}@example.kz`
  const data = { email, password: OLD, role: 'viewer' } as const
  id = (await platform.payload.create({ collection: 'users', data })).id
})

const forgot = (address: unknown, headers: Record<string, string> = {}) =>
  send(platform.url, 'POST', '/api/users/forgot-password', { email: address }, headers)

const reset = (token: string, password = NEW, headers: Record<string, string> = {}) =>
  send(platform.url, 'POST', '/api/users/reset-password', { token, password }, headers)

const login = (password: string) =>
  send(platform.url, 'POST', '/api/users/login', { email, password })

const tokenOf = ({ parts }: Letter) =>
  /\/admin\/reset\/(\w+)/.exec(parts['text/plain'] ?? '')?.[1] ?? ''

async function askForLetter(headers: Record<string, string> = {}) {
  const coming = mail.next()
  expect((await forgot(email, headers)).status).toBe(200)
  return coming
}

describe('the letter', () => {
  it.each([
    ['kk', { 'accept-language': 'kk' }, 'Жаңа құпиясөз орнату', 'бір сағат'],
    ['ru', { 'accept-language': 'ru-RU,ru;q=0.9' }, 'Новый пароль', 'один час'],
    ['en', { 'accept-language': 'en-GB' }, 'A new password', 'one hour'],
    ['kk', { 'accept-language': 'de' }, 'Жаңа құпиясөз орнату', 'бір сағат'],
    ['kk', {}, 'Жаңа құпиясөз орнату', 'бір сағат'],
    ['ru', { 'accept-language': 'kk', cookie: 'payload-lng=ru' }, 'Новый пароль', 'один час'],
  ])('is in %s for %j', async (language, headers, subject, hour) => {
    const letter = await askForLetter(headers as Record<string, string>)
    expect(letter).toMatchObject({ from: 'cms@example.kz', to: [email], user: 'cms@example.kz' })
    expect(letter.headers).toMatchObject({ subject, to: email })
    expect(letter.headers.from).toContain('Жастар платформасы')
    const link = `${platform.url}/admin/reset/${tokenOf(letter)}`
    expect(tokenOf(letter)).toMatch(/^[0-9a-f]{40}$/)
    for (const type of ['text/plain', 'text/html']) {
      expect(letter.parts[type], type).toContain(link)
      expect(letter.parts[type], type).toContain(hour)
    }
    expect(letter.parts['text/html']).toContain(`<html lang="${language}">`)
    expect(letter.parts['text/plain']).not.toContain('<')
  })

  it('leads to the address of the platform, whatever the request says of itself', async () => {
    const coming = mail.next()
    const body = JSON.stringify({ email })
    const { port } = new URL(platform.url)
    await new Promise((resolve, reject) => {
      const asked = request(
        {
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: '/api/users/forgot-password',
          headers: {
            host: 'evil.example',
            'x-forwarded-host': 'evil.example',
            'x-forwarded-proto': 'https',
            forwarded: 'host=evil.example',
            origin: 'https://evil.example',
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        resolve,
      )
      asked.on('error', reject)
      asked.end(body)
    })
    const letter = await coming
    expect(letter.parts['text/plain']).toContain(`${platform.url}/admin/reset/`)
    expect(JSON.stringify(letter)).not.toContain('evil')
  })
})

describe('the link', () => {
  it('sets the password, ends every session, and works once', async () => {
    const before = (await login(OLD)).body.token
    const token = tokenOf(await askForLetter())
    expect((await reset(token)).status).toBe(200)
    const me = await send(platform.url, 'GET', '/api/users/me', undefined, {
      authorization: `JWT ${before}`,
    })
    expect(me.body.user).toBeNull()
    expect((await login(OLD)).status).toBe(401)
    expect((await login(NEW)).status).toBe(200)
    expect((await reset(token, 'a third password of mine')).status).toBe(403)
    expect((await login(NEW)).status).toBe(200)
  })

  it('works once, also when it is used many times at the same moment', async () => {
    const token = tokenOf(await askForLetter())
    const passwords = [0, 1, 2, 3].map((n) => `quite another password ${n}`)
    const answers = await Promise.all(passwords.map((password) => reset(token, password)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403, 403])
  })

  it('is good for an hour', async () => {
    const token = tokenOf(await askForLetter())
    const [row] = await platform.sql(
      `select extract(epoch from reset_password_expiration - now()) / 60 as minutes from users where id = $1`,
      [id],
    )
    expect(Number(row?.minutes)).toBeGreaterThan(59)
    expect(Number(row?.minutes)).toBeLessThanOrEqual(60)
    await platform.sql(
      `update users set reset_password_expiration = now() - interval '1 second' where id = $1`,
      [id],
    )
    expect((await reset(token)).status).toBe(403)
    expect((await login(OLD)).status).toBe(200)
  })

  it('sets no weak password, says why, and can be used again', async () => {
    const token = tokenOf(await askForLetter())
    for (const [language, reason] of [
      ['kk', /кемінде 12/],
      ['ru', /не меньше 12/],
      ['en', /at least 12/],
    ] as const) {
      const answer = await reset(token, 'too short', { 'accept-language': language })
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].data.errors[0]).toMatchObject({
        path: 'password',
        message: expect.stringMatching(reason),
      })
    }
    expect((await reset(token, email)).status).toBe(400)
    expect((await reset(token)).status).toBe(200)
  })

  it('is no longer good once password or address were changed or the account switched off', async () => {
    const administrator = await signIn(platform, { role: 'administrator' })
    const password = 'a password of the office'
    for (const data of [{ password }, { email: `other-${email}` }, { email, active: false }]) {
      await platform.sql('update users set reset_password_expiration = null where id = $1', [id])
      const token = tokenOf(await askForLetter())
      await administrator.patch(`/api/users/${id}`, data)
      expect((await reset(token)).status).toBe(403)
      await administrator.patch(`/api/users/${id}`, { email })
    }
  })
})

describe('nobody learns who has an account', () => {
  it('from the answer, which is the same for all and waits for nothing', async () => {
    const administrator = await signIn(platform, { role: 'administrator' })
    await administrator.patch(`/api/users/${id}`, { active: false })
    const off = email
    const other = await platform.payload.create({
      collection: 'users',
      data: { email: `other-${id}@example.kz`, password: OLD, role: 'viewer' },
    })
    const coming = mail.next()
    // The accounts are locked by another: an answer that waited for them would not come.
    const client = await platform.payload.db.beginTransaction?.()
    const { transactionOf } = await import('../../publication/transaction.ts')
    const held = { payload: platform.payload, transactionID: client } as never
    const { lockDocuments } = await import('../../publication/locks.ts')
    await lockDocuments((await transactionOf(held)).db, 'accounts', [0])
    const [known, unknown, switchedOff] = [
      await forgot(other.email),
      await forgot('nobody@example.kz'),
      await forgot(off),
    ]
    await platform.payload.db.commitTransaction?.(client as string)
    for (const answer of [unknown, switchedOff]) {
      expect(answer.status).toBe(known.status)
      expect(answer.body).toEqual(known.body)
    }
    expect((await coming).to).toEqual([other.email])
    // A letter that is asked for now comes when all that was asked before is done.
    email = (await signIn(platform, { role: 'viewer' })).user.email
    expect((await askForLetter()).to).toEqual([email])
    const rows = await platform.sql(
      'select email from users where reset_password_token is not null and email = $1',
      [off],
    )
    expect(rows).toEqual([])
  })

  it('and an account gets one letter a minute', async () => {
    await askForLetter()
    const seen = mail.letters.length
    await forgot(email)
    await forgot(email.toUpperCase())
    // A letter to somebody else comes after what was asked before it.
    const other = await signIn(platform, { role: 'viewer' })
    email = other.user.email
    expect((await askForLetter()).to).toEqual([email])
    expect(mail.letters.slice(seen).map(({ to }) => to)).toEqual([[email]])
  })

  it.each([[undefined], [''], [' '], [{ like: '@' }], [['a@example.kz']], [12]])(
    'what is no address is refused: %j',
    async (address) => {
      const seen = mail.letters.length
      expect((await forgot(address)).status).toBe(400)
      expect(mail.letters).toHaveLength(seen)
    },
  )
})

it('without a mail server the letter is one entry of the log that can be read', async () => {
  let log = ''
  const stream = new Writable({
    write: (chunk, _, done) => {
      log += chunk
      done()
    },
  })
  const adapter = toLog({ name: 'Алматы жастары', address: 'no-reply@example.kz' })
  const { sendEmail } = adapter({ payload: { logger: pino(stream) } as never })
  await sendEmail({
    to: 'a@example.kz',
    subject: 'Тақырып',
    text: 'Сілтеме: https://cms.example.kz/x',
  })
  const lines = log.trim().split('\n')
  expect(lines).toHaveLength(1)
  const { msg } = JSON.parse(lines[0] as string)
  for (const part of ['a@example.kz', 'Тақырып', 'https://cms.example.kz/x']) {
    expect(msg).toContain(part)
  }
})
