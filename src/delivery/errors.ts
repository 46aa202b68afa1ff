import { GraphQLError } from 'graphql'

/** A request that makes no sense as it stands: what is wrong, where, and what would be right. */
export const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** A cursor that is not of this list, this filter or this database. */
export const badCursor = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_CURSOR' } })
