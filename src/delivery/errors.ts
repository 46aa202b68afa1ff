import { GraphQLError } from 'graphql'

/** A request that makes no sense as it stands: what is wrong, where, and what would be right. */
export const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** A cursor that is not of this list, this filter or this database. */
export const badCursor = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_CURSOR' } })

/** What is no query. The schema has no other operations, but graphql-js finds that out only when it is to run one. */
export const onlyReads = () =>
  new GraphQLError('This API is for reading: it has queries and nothing else', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  })
