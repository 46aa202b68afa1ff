import { GraphQLScalarType, Kind } from 'graphql'
import { badInput } from '../errors.ts'

const scalar = (name: string, parse: (text: string) => string | undefined, example: string) => {
  const read = (value: unknown) => {
    const parsed = typeof value === 'string' ? parse(value) : undefined
    if (parsed === undefined)
      throw badInput(`${JSON.stringify(value)} is no ${name}, e.g. "${example}"`)
    return parsed
  }
  return new GraphQLScalarType<string, unknown>({
    name,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  })
}

const INSTANT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const attempt = (check: () => boolean) => {
  try {
    return check()
  } catch {
    return false
  }
}

/** The contract's scalars. What comes in is checked; what goes out was made by presenters and is passed on. */
export const scalarResolvers = {
  DateTime: scalar(
    'DateTime',
    (text) =>
      INSTANT.test(text) &&
      attempt(() => isDay(text.slice(0, 10))) &&
      !Number.isNaN(Date.parse(text))
        ? text
        : undefined,
    '2026-03-01T09:00:00+05:00',
  ),
  Date: scalar('Date', (text) => (attempt(() => isDay(text)) ? text : undefined), '2026-03-01'),
  LocalTime: scalar(
    'LocalTime',
    (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined),
    '09:00',
  ),
  URL: scalar('URL', (text) => (URL.canParse(text) ? text : undefined), 'https://example.kz/'),
  HTML: scalar('HTML', (text) => text, '<p>…</p>'),
}
