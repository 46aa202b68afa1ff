import type { Region } from '../../../payload-types.ts'
import type { Region as PublicRegion } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { presentStatistics } from '../present/statistics.ts'
import { filled } from '../present/values.ts'

export const present = (region: Region): Presented<Head<PublicRegion, 'districts'>> => ({
  slug: filled(region.slug),
  title: region.title,
  sortAt: null,
  facets: [],
  head: { statistics: presentStatistics(region.statistics) },
  body: null,
  media: [],
})
