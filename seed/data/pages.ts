import { aboutCenters } from './pages/aboutCenters.ts'
import { discountCard } from './pages/discountCard.ts'
import type { PageSeed } from './types.ts'

/** Shared by every site, so they link to nothing that only some sites have. */
export const pages: PageSeed[] = [aboutCenters, discountCard]
