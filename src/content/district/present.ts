import type { District } from '../../../payload-types.ts'
import type { District as PublicDistrict } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { presentStatistics } from '../present/statistics.ts'
import { filled, idOf } from '../present/values.ts'

export const present = (district: District): Presented<Head<PublicDistrict, 'centers'>> => {
  const region = filled(idOf(district.region))
  return {
    slug: filled(district.slug),
    title: district.title,
    sortAt: null,
    facets: [`region:${region}`],
    head: { region, statistics: presentStatistics(district.statistics) },
    body: null,
    media: [],
  }
}
