import { EventEmitter } from 'node:events'

/** Says `committed` in the process that published, once everybody can see it. Other processes hear of it from PostgreSQL. */
export const committed = new EventEmitter<{ committed: [] }>().setMaxListeners(0)
