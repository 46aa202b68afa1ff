import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './startError.ts'

export const ROLES = ['admin', 'delivery', 'worker'] as const
export type Role = (typeof ROLES)[number]

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535, {
    error: 'must be a whole number from 1 to 65535',
  })
  .transform(Number)

/** Everything is served from the root of its host: a path in here would only be lost. */
const origin = z
  .string()
  .refine(isOrigin, { error: 'must be an http(s) address without a path, like https://example.kz' })
  .transform((text) => text.replace(/\/+$/, ''))

const databaseUrl = z
  .string()
  .refine(isDatabaseUrl, { error: 'must look like postgres://user:password@host:5432/name' })
  .optional()

const smtpUrl = z
  .string()
  .refine(isSmtpUrl, { error: 'must look like smtp://user:password@host:587 or smtps://host' })
  .optional()

/** `Name <address>` or the address alone. */
const mailbox = z
  .string()
  .default('Алматы жастары <no-reply@example.kz>')
  .transform((text) => {
    const [, name, address] = /^\s*([^<>"]*?)\s*<([^<>]*)>\s*$/.exec(text) ?? []
    return { name: name || 'Алматы жастары', address: address ?? text.trim() }
  })
  .refine(({ address }) => z.email().safeParse(address).success, {
    error: 'must be an e-mail address, or Name <address>',
  })

const choice = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}` })

/** Addresses, networks, or the words that proxy-addr has for the usual ones. */
const network = z.string().refine(isNetwork, {
  error: 'must be a comma list of addresses or networks, like 10.0.0.5 or 172.16.0.0/12',
})

/** Requests a minute of one address, or none are counted. */
const rate = z
  .string()
  .default('1200')
  .refine((text) => text === 'off' || /^[1-9]\d{0,8}$/.test(text), {
    error: 'must be a whole number of requests a minute, or off',
  })
  .transform((text) => (text === 'off' ? undefined : Number(text)))

/** Where S3 is: a server, perhaps with a path. */
const endpoint = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'must be an http(s) address, like https://s3.example.kz',
  })
  .optional()

const schema = z.object({
  NODE_ENV: choice(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  DATABASE_URL: databaseUrl,
  DELIVERY_DATABASE_URL: databaseUrl,
  DATA_DIR: z.string().default('.data'),
  PAYLOAD_SECRET: z.string().optional(),
  ADMIN_EMAIL: z.email({ error: 'must be an e-mail address' }).default('admin@example.kz'),
  ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  SMTP_URL: smtpUrl,
  MAIL_FROM: mailbox,
  ROLE: list.pipe(z.array(z.enum(ROLES, { error: `must be a comma list of ${ROLES.join(', ')}` }))),
  CORS_ORIGINS: list.pipe(z.array(origin)),
  CSRF_ORIGINS: list.pipe(z.array(origin)),
  TRUSTED_PROXIES: list.pipe(z.array(network)),
  GRAPHQL_ORIGINS: list.pipe(z.array(origin)),
  GRAPHIQL: choice(['on', 'off']).optional(),
  CACHE: choice(['on', 'off']).default('on'),
  INTROSPECTION: choice(['on', 'off']).default('on'),
  TRUSTED_DOCUMENTS: z.string().optional(),
  RATE_LIMIT: rate,
  REQUEST_LOG: choice(['on', 'off']).optional(),
  METRICS_PORT: port.optional(),
  WEBHOOK_PRIVATE_NETWORKS: list.pipe(z.array(network)),
  S3_ENDPOINT: endpoint,
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: choice(['true', 'false']).optional(),
  SEED: choice(['demo', 'none']).default('demo'),
  SITES: choice(['built', 'none']).optional(),
  SITES_API_URL: endpoint,
  LOG_LEVEL: choice(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/** The names of all variables. */
export const VARIABLES = Object.keys(schema.shape)

/** The environment as the platform uses it: every value checked, every default filled in. */
export type Env = ReturnType<typeof parseEnv>

/**
 * Parses the environment. What an operator left empty counts as not set.
 * @throws StartError that names every wrong variable and says what it must be.
 */
export function parseEnv(source: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)
    throw new StartError(
      `The environment is not right: ${[...new Set(problems)].join('; ')}. See .env.example.`,
    )
  }
  const values = parsed.data
  const S3 = bucketOf(values)
  const production = values.NODE_ENV === 'production'
  return {
    ...values,
    production,
    DATA_DIR: resolve(values.DATA_DIR),
    PUBLIC_URL: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
    ROLES: new Set<Role>(values.ROLE.length > 0 ? values.ROLE : ROLES),
    TRUSTED_DOCUMENTS: values.TRUSTED_DOCUMENTS && resolve(values.TRUSTED_DOCUMENTS),
    INTROSPECTION: values.INTROSPECTION === 'on',
    // A console that can ask nothing of its own is of no use.
    CACHE: isOn(values.CACHE, true),
    GRAPHIQL: !values.TRUSTED_DOCUMENTS && isOn(values.GRAPHIQL, !production),
    REQUEST_LOG: isOn(values.REQUEST_LOG, production),
    // Tests that want sites say so.
    SITES: values.SITES ?? (values.NODE_ENV === 'test' ? ('none' as const) : ('built' as const)),
    SITES_API_URL: values.SITES_API_URL ?? `http://127.0.0.1:${values.PORT}/graphql`,
    S3,
  }
}

const isOn = (value: 'on' | 'off' | undefined, usual: boolean) => (value ? value === 'on' : usual)

/**
 * @returns the bucket that the environment names; undefined where it names none
 * @throws StartError for half a bucket, which would otherwise mean the disk
 */
function bucketOf(values: z.infer<typeof schema>) {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = values
  const parts = { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }
  const given = Object.entries({ ...parts, S3_FORCE_PATH_STYLE: values.S3_FORCE_PATH_STYLE })
  if (given.every(([, value]) => value === undefined)) return undefined
  if (S3_ENDPOINT && S3_BUCKET && S3_REGION && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY) {
    return {
      endpoint: S3_ENDPOINT,
      bucket: S3_BUCKET,
      region: S3_REGION,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
      forcePathStyle: values.S3_FORCE_PATH_STYLE !== 'false',
    }
  }
  const missing = Object.entries(parts).flatMap(([name, value]) => (value ? [] : [name]))
  throw new StartError(
    `The environment is not right: S3 storage also needs ${missing.join(', ')}; without any S3_ variable files are kept in DATA_DIR. See .env.example.`,
  )
}

function isNetwork(text: string) {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address) as 0 | 4 | 6]
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  return most > 0 && fits && more.length === 0
}

function isOrigin(text: string) {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && /^\/+$/.test(pathname) && !search && !hash
}

function isDatabaseUrl(text: string) {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  try {
    // A % in the password that is not written as %25 is accepted by URL, but not by the driver.
    decodeURIComponent(username + password)
  } catch {
    return false
  }
  return /^postgres(ql)?:$/.test(protocol) && hostname !== ''
}

function isSmtpUrl(text: string) {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, pathname, search } = new URL(text)
  try {
    decodeURIComponent(username + password)
  } catch {
    return false
  }
  return /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname) && !search
}

/**
 * The secret that signs sessions, as production demands it: 32 characters of at least 10 kinds.
 * What `openssl rand -hex 32` gives passes, a repeated word does not.
 * @throws StartError that says how to make one
 */
export function requireStrongSecret(secret: string | undefined) {
  const remedy = 'Set it to the output of: openssl rand -hex 32'
  if (!secret) throw new StartError(`PAYLOAD_SECRET is required in production. ${remedy}`)
  if (secret.length < 32 || new Set(secret).size < 10) {
    throw new StartError(`PAYLOAD_SECRET is too weak for production. ${remedy}`)
  }
}

/** Whether the address is this machine's own, where cookies cannot be secure. */
export const isLocal = (url: string) =>
  /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/.test(new URL(url).hostname)

/** The origins that the admin itself is opened from. */
export function ownOrigins({ PUBLIC_URL }: Pick<Env, 'PUBLIC_URL'>) {
  const { origin, port, protocol } = new URL(PUBLIC_URL)
  if (!isLocal(PUBLIC_URL)) return [origin]
  const suffix = port ? `:${port}` : ''
  return [
    ...new Set([origin, `${protocol}//localhost${suffix}`, `${protocol}//127.0.0.1${suffix}`]),
  ]
}
