// PostGraphile 5 as its documentation sets it up, over the benchmark's plain tables. JavaScript, for its types are installed only where
// the rivals are, and `npm run check` has to pass everywhere.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Views have no indexes; what they are made of has.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['floor'],
      // As many connections as the floor and the platform have.
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
}).createServ(grafserv)

const server = createServer()
await service.addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => process.exit())
