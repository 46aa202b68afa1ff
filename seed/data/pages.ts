import { aboutCenters } from './pages/aboutCenters.ts'
import { contacts } from './pages/contacts.ts'
import { discountCard } from './pages/discountCard.ts'
import { howToTakePart } from './pages/howToTakePart.ts'
import { personalData } from './pages/personalData.ts'
import type { PageSeed } from './types.ts'

/** Shared by every site, so they link to nothing that only some sites have. */
export const pages: PageSeed[] = [aboutCenters, howToTakePart, discountCard, contacts, personalData]
