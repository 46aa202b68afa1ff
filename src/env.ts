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

const origin = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' })

const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/name' })
  .optional()

const flag = z.enum(['on', 'off'], { error: 'must be on or off' })

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be 1 to 65535')
    .max(65535, 'must be 1 to 65535')
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  DATABASE_URL: databaseUrl,
  DELIVERY_DATABASE_URL: databaseUrl,
  DATA_DIR: z.string().min(1).default('.data'),
  PAYLOAD_SECRET: z.string().optional(),
  ADMIN_EMAIL: z.email({ error: 'must be an e-mail address' }).default('admin@example.kz'),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  ROLE: list.pipe(
    z.array(z.enum(ROLES, { error: `must be a comma list of ${ROLES.join(', ')}` })),
  ),
  CORS_ORIGINS: list.pipe(z.array(origin)),
  CSRF_ORIGINS: list.pipe(z.array(origin)),
  GRAPHIQL: flag.optional(),
  SEED: z.enum(['demo', 'none'], { error: 'must be demo or none' }).default('demo'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

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
    const problems = parsed.error.issues.map((issue) => `${issue.path[0]?.toString()}: ${issue.message}`)
    throw new StartError(`The environment is not right: ${problems.join('; ')}. See .env.example.`)
  }
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  return {
    ...values,
    production,
    DATA_DIR: resolve(values.DATA_DIR),
    PUBLIC_URL: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    ROLES: new Set<Role>(values.ROLE.length > 0 ? values.ROLE : ROLES),
    GRAPHIQL: values.GRAPHIQL ? values.GRAPHIQL === 'on' : !production,
  }
}

/**
 * The secret that signs sessions, as production demands it: 32 characters of at least 10 kinds. What `openssl rand -hex 32` gives
 * passes, a repeated word does not.
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
  return [...new Set([origin, `${protocol}//localhost${suffix}`, `${protocol}//127.0.0.1${suffix}`])]
}
