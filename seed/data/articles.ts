import { almatyJastaryOffers } from './articles/almatyJastaryOffers.ts'
import { eightCommunityCenters } from './articles/eightCommunityCenters.ts'
import { freeClubs } from './articles/freeClubs.ts'
import { karasaiOpening } from './articles/karasaiOpening.ts'
import type { ArticleSeed } from './types.ts'

export const articles: ArticleSeed[] = [
  karasaiOpening,
  eightCommunityCenters,
  almatyJastaryOffers,
  freeClubs,
]
