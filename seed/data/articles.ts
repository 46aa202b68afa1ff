import { almatyJastaryOffers } from './articles/almatyJastaryOffers.ts'
import { coworkings } from './articles/coworkings.ts'
import { discountCard } from './articles/discountCard.ts'
import { eightCommunityCenters } from './articles/eightCommunityCenters.ts'
import { fourthBuilding } from './articles/fourthBuilding.ts'
import { freeClubs } from './articles/freeClubs.ts'
import { freeCourses } from './articles/freeCourses.ts'
import { karasaiOpening } from './articles/karasaiOpening.ts'
import { mentors } from './articles/mentors.ts'
import { plannedCenters } from './articles/plannedCenters.ts'
import { statistics } from './articles/statistics.ts'
import { uideSoile } from './articles/uideSoile.ts'
import type { ArticleSeed } from './types.ts'

export const articles: ArticleSeed[] = [
  karasaiOpening,
  eightCommunityCenters,
  almatyJastaryOffers,
  freeClubs,
  fourthBuilding,
  coworkings,
  plannedCenters,
  statistics,
  mentors,
  discountCard,
  uideSoile,
  freeCourses,
]
