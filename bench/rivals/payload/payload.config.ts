import type { Access, SanitizedCollectionConfig } from 'payload'
import project from '../../../payload.config.ts'

// For the benchmark alone: the project's configuration with Payload's own GraphQL, and what is published open to everybody, as it
// would have to be for a public API.

const open: Access = () => true
const published: Access = () => ({ _status: { equals: 'published' } })

function opened(collection: SanitizedCollectionConfig): SanitizedCollectionConfig {
  if (/^(users|payload-)/.test(collection.slug)) return collection
  const read = collection.versions?.drafts ? published : open
  return { ...collection, access: { ...collection.access, read } }
}

export default project.then((config) => ({
  ...config,
  graphQL: { ...config.graphQL, disable: false },
  collections: config.collections.map(opened),
}))
