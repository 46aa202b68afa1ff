import type { Topic } from '../../../payload-types.ts'
import type { Topic as PublicTopic } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { filled } from '../present/values.ts'

export const present = (topic: Topic): Presented<Head<PublicTopic>> => ({
  slug: filled(topic.slug),
  title: topic.title,
  sortAt: null,
  facets: [],
  head: {},
  body: null,
  media: [],
})
