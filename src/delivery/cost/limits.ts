import { GraphQLError } from 'graphql'

/** How much one request may ask for. docs/api.md tells them to those who write queries. */
export const LIMITS = {
  /** Objects that it can give, as counted before it runs. */
  cost: 100_000,
  /** Levels of fields in each other. */
  depth: 20,
  /** Fields that it spells, those of fragments each time that they are spread. */
  fields: 2_000,
  /** Fields under another name. */
  aliases: 200,
  /** Fields of `Query`. */
  roots: 60,
  directives: 100,
  /** Words and signs of its text. */
  tokens: 4_000,
} as const

/** What a limit counts, for the message. */
const COUNTED: Record<Exclude<keyof typeof LIMITS, 'cost'>, string> = {
  depth: 'levels of fields',
  fields: 'fields',
  aliases: 'aliases',
  roots: 'root fields',
  directives: 'directives',
  tokens: 'tokens',
}

export const tooDear = (cost: number) =>
  refusal(
    `This request costs ${cost}, the limit is ${LIMITS.cost}. Ask for less at once: smaller \`first\`, fewer levels.`,
    { cost, limit: LIMITS.cost },
  )

export const tooMuch = (what: keyof typeof COUNTED) =>
  refusal(`This request has more than ${LIMITS[what]} ${COUNTED[what]}.`, { limit: LIMITS[what] })

const refusal = (message: string, details: Record<string, number>) =>
  new GraphQLError(message, {
    extensions: { code: 'QUERY_TOO_COMPLEX', ...details, http: { status: 400 } },
  })
