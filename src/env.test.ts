import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownOrigins, parseEnv, requireStrongSecret, VARIABLES } from './env.ts'
import { StartError } from './startError.ts'

/** What the operator is told. */
function told(environment: NodeJS.ProcessEnv | Record<string, string>) {
  return complaint(() => parseEnv(environment as NodeJS.ProcessEnv))
}

function complaint(work: () => unknown) {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as StartError).message
  }
  return undefined
}

const ORIGIN = 'must be an http(s) address without a path, like https://example.kz'
const DATABASE = 'must look like postgres://user:password@host:5432/name'
const SMTP = 'must look like smtp://user:password@host:587 or smtps://host'
const FROM = 'must be an e-mail address, or Name <address>'
const NETWORK = 'must be a comma list of addresses or networks, like 10.0.0.5 or 172.16.0.0/12'
const RATE = 'must be a whole number of requests a minute, or off'
const PORT = 'must be a whole number from 1 to 65535'

describe('a wrong value is named, with what it must be', () => {
  it.each([
    ['PORT', 'http', PORT],
    ['PORT', '0', PORT],
    ['PORT', '65536', PORT],
    ['PORT', '3000.5', PORT],
    ['PORT', '-1', PORT],
    ['PORT', ' ', PORT],
    ['PORT', '0x1F', PORT],
    ['PUBLIC_URL', 'example.kz', ORIGIN],
    ['PUBLIC_URL', 'ftp://example.kz', ORIGIN],
    ['PUBLIC_URL', 'https://example.kz/cms', ORIGIN],
    ['PUBLIC_URL', 'https://example.kz/?a=b', ORIGIN],
    ['DATABASE_URL', 'mysql://localhost/cms', DATABASE],
    ['DATABASE_URL', 'localhost:5432', DATABASE],
    ['DATABASE_URL', 'postgres://cms:100%@localhost/cms', DATABASE],
    ['DELIVERY_DATABASE_URL', 'the replica', DATABASE],
    ['ROLE', 'amin', 'must be a comma list of admin, delivery, worker'],
    ['ROLE', 'admin,amin', 'must be a comma list of admin, delivery, worker'],
    ['ADMIN_EMAIL', 'admin', 'must be an e-mail address'],
    ['ADMIN_PASSWORD', 'seven 7', 'must have at least 8 characters'],
    ['SMTP_URL', 'mail.example.kz', SMTP],
    ['SMTP_URL', 'https://mail.example.kz', SMTP],
    ['SMTP_URL', 'smtp://', SMTP],
    ['SMTP_URL', 'smtp://cms:100%@mail.example.kz', SMTP],
    ['SMTP_URL', 'smtp://mail.example.kz/inbox', SMTP],
    ['SMTP_URL', 'smtp://mail.example.kz?pool=true', SMTP],
    ['MAIL_FROM', 'the platform', FROM],
    ['MAIL_FROM', 'Платформа <cms>', FROM],
    ['S3_ENDPOINT', 's3.example.kz', 'must be an http(s) address, like https://s3.example.kz'],
    ['S3_FORCE_PATH_STYLE', 'yes', 'must be true or false'],
    ['SEED', 'yes', 'must be demo or none'],
    ['GRAPHIQL', 'true', 'must be on or off'],
    ['LOG_LEVEL', 'loud', 'must be debug, info, warn, error or silent'],
    ['NODE_ENV', 'prod', 'must be development, production or test'],
    ['CORS_ORIGINS', 'https://example.kz, example.org', ORIGIN],
    ['CORS_ORIGINS', '*', ORIGIN],
    ['CSRF_ORIGINS', 'https://example.kz/admin', ORIGIN],
    ['GRAPHQL_ORIGINS', '*', ORIGIN],
    ['INTROSPECTION', 'yes', 'must be on or off'],
    ['REQUEST_LOG', '1', 'must be on or off'],
    ['RATE_LIMIT', '0', RATE],
    ['RATE_LIMIT', '10 per second', RATE],
    ['METRICS_PORT', '0', PORT],
    ['TRUSTED_PROXIES', 'caddy', NETWORK],
    ['TRUSTED_PROXIES', '10.0.0.0/33', NETWORK],
  ])('%s=%s', (name, value, demand) => {
    expect(told({ [name]: value })).toBe(
      `The environment is not right: ${name} ${demand}. See .env.example.`,
    )
  })

  it('and so is every other, once, in the same line', () => {
    const message = told({ PORT: 'a', SEED: 'b', CORS_ORIGINS: 'c,d', PUBLIC_URL: 'https://x.kz' })
    expect(message).toBe(
      `The environment is not right: PORT ${PORT}; CORS_ORIGINS ${ORIGIN}; SEED must be demo or none. See .env.example.`,
    )
  })

  it('without repeating the value, which may be a secret', () => {
    const message = told({
      ADMIN_PASSWORD: 'geheim',
      DATABASE_URL: 'mysql://cms:geheim@localhost/cms',
    })
    expect(message).not.toContain('geheim')
  })
})

describe('the defaults', () => {
  const defaults = parseEnv({ NODE_ENV: 'development' })

  it('start the whole platform on this machine', () => {
    expect(defaults).toMatchObject({
      production: false,
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      DATA_DIR: expect.stringMatching(/^\/.*\/\.data$/),
      ADMIN_EMAIL: 'admin@example.kz',
      CORS_ORIGINS: [],
      CSRF_ORIGINS: [],
      TRUSTED_PROXIES: [],
      GRAPHQL_ORIGINS: [],
      GRAPHIQL: true,
      INTROSPECTION: true,
      RATE_LIMIT: 1200,
      REQUEST_LOG: false,
      SEED: 'demo',
      LOG_LEVEL: 'info',
    })
    expect([...defaults.ROLES]).toEqual(['admin', 'delivery', 'worker'])
    expect(defaults.DATABASE_URL).toBeUndefined()
    expect(defaults.ADMIN_PASSWORD).toBeUndefined()
  })

  it('hold for what is empty too', () => {
    const names = ['NODE_ENV', 'HOST', 'DATA_DIR', ...Object.keys(defaults)]
    expect(parseEnv(Object.fromEntries(names.map((name) => [name, ''])) as never)).toEqual(defaults)
  })

  it('follow from others: the address from the port, GraphiQL from production', () => {
    expect(parseEnv({ NODE_ENV: 'development', PORT: '4000' }).PUBLIC_URL).toBe(
      'http://localhost:4000',
    )
    expect(parseEnv({ NODE_ENV: 'production' }).GRAPHIQL).toBe(false)
    expect(parseEnv({ NODE_ENV: 'production', GRAPHIQL: 'on' }).GRAPHIQL).toBe(true)
    expect(parseEnv({ NODE_ENV: 'production' })).toMatchObject({
      INTROSPECTION: true,
      REQUEST_LOG: true,
    })
  })

  it('take the console away where only listed documents are answered', () => {
    const env = parseEnv({ NODE_ENV: 'test', GRAPHIQL: 'on', TRUSTED_DOCUMENTS: 'trusted.json' })
    expect(env.GRAPHIQL).toBe(false)
    expect(env.TRUSTED_DOCUMENTS).toMatch(/^\/.*\/trusted\.json$/)
  })

  it('can take the limit on requests away', () => {
    expect(parseEnv({ NODE_ENV: 'test', RATE_LIMIT: 'off' }).RATE_LIMIT).toBeUndefined()
  })
})

describe('what is right', () => {
  it('is taken as it is meant', () => {
    const env = parseEnv({
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://cms.example.kz/',
      ROLE: ' delivery , worker,',
      CORS_ORIGINS: 'https://a.kz/, https://b.kz',
      DATABASE_URL: 'postgresql://cms:a%2Fb@[::1]:5432/cms?sslmode=require',
    })
    expect(env.PUBLIC_URL).toBe('https://cms.example.kz')
    expect([...env.ROLES]).toEqual(['delivery', 'worker'])
    expect(env.CORS_ORIGINS).toEqual(['https://a.kz', 'https://b.kz'])
    expect(env.DATABASE_URL).toContain('a%2Fb')
  })

  it('names the sender of letters by an address, with a name or without', () => {
    const sender = (MAIL_FROM: string) => parseEnv({ NODE_ENV: 'test', MAIL_FROM }).MAIL_FROM
    const address = 'cms@example.kz'
    expect(sender('cms@example.kz')).toEqual({ name: 'Алматы жастары', address })
    expect(sender(' <cms@example.kz>')).toEqual({ name: 'Алматы жастары', address })
    expect(sender('Жастар орталықтары <cms@example.kz>')).toEqual({
      name: 'Жастар орталықтары',
      address,
    })
  })

  it('gives the admin the origins that it is opened from', () => {
    expect(ownOrigins({ PUBLIC_URL: 'https://cms.example.kz' })).toEqual(['https://cms.example.kz'])
    expect(ownOrigins({ PUBLIC_URL: 'http://localhost:3000' })).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:3000',
    ])
  })
})

describe('storage in a bucket', () => {
  const S3 = {
    S3_ENDPOINT: 'https://s3.example.kz',
    S3_BUCKET: 'media',
    S3_REGION: 'us-east-1',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'geheim',
  }
  const env = (given: Record<string, string>) => parseEnv(given as never)

  it('is named in whole, or not at all', () => {
    expect(env({}).S3).toBeUndefined()
    expect(env(S3).S3).toEqual({
      endpoint: 'https://s3.example.kz',
      bucket: 'media',
      region: 'us-east-1',
      accessKeyId: 'key',
      secretAccessKey: 'geheim',
      forcePathStyle: true,
    })
    expect(env({ ...S3, S3_FORCE_PATH_STYLE: 'false' }).S3?.forcePathStyle).toBe(false)
  })

  it('of which a part is missing is no storage on the disk, but a mistake', () => {
    for (const name of Object.keys(S3)) {
      const message = told({ ...S3, [name]: '' })
      expect(message).toMatch(new RegExp(`^The environment is not right: S3 storage .* ${name};`))
      expect(message).not.toContain('geheim')
    }
    expect(told({ S3_FORCE_PATH_STYLE: 'true' })).toContain(
      `S3 storage also needs ${Object.keys(S3).join(', ')};`,
    )
  })
})

it('.env.example lists every variable, each empty, after a comment', async () => {
  const text = await readFile(join(import.meta.dirname, '..', '.env.example'), 'utf8')
  const names = [...text.matchAll(/^(\w+)=$/gm)].map(([, name]) => name)
  expect(names.toSorted()).toEqual(VARIABLES.toSorted())
  expect(text.split('\n').filter((line) => !/^(#.*|\w+=|)$/.test(line))).toEqual([])
})

describe('the secret in production', () => {
  it.each([
    ['missing', undefined, 'is required in production'],
    ['empty', '', 'is required in production'],
    ['short', 'k8#2mPq!', 'is too weak for production'],
    ['long, of one word', 'changeme'.repeat(8), 'is too weak for production'],
  ])('is refused when %s, with the way to make one', (_, secret, reason) => {
    expect(complaint(() => requireStrongSecret(secret))).toBe(
      `PAYLOAD_SECRET ${reason}. Set it to the output of: openssl rand -hex 32`,
    )
  })

  it('may be what openssl gives', () => {
    const secret = '4b8a1f0c9d7e6352a1b0c9d8e7f60514233241506f7e8d9cabba0b1a2c3d4e5f'
    expect(complaint(() => requireStrongSecret(secret))).toBeUndefined()
  })
})
