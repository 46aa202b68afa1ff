import { Logger, runMigrations } from 'graphile-worker'

/** The library says on the console what it does; what matters of it, our own log says. */
export const silent = new Logger(() => () => undefined)

/** Brings the queue's own tables, in the schema `graphile_worker`, to the state that the library needs. */
export const migrateQueue = (url: string) =>
  runMigrations({ connectionString: url, maxPoolSize: 1, logger: silent })
