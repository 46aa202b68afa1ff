import type { CodegenConfig } from '@graphql-codegen/cli'

// Types for the queries in src/queries, from the published schema. Away from this repository: SCHEMA=https://…/graphql
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? '../src/delivery/schema/schema.graphql',
  documents: 'src/queries/*.graphql',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // The text of a query and nothing else: no GraphQL library is needed to send it.
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          HTML: 'string',
          LocalTime: 'string',
          URL: 'string',
        },
      },
    },
  },
}

export default config
