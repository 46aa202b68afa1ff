import { almatyJastary } from './centers/almatyJastary.ts'
import { alatau } from './centers/community/alatau.ts'
import { almaly } from './centers/community/almaly.ts'
import { auezov } from './centers/community/auezov.ts'
import { bostandyk } from './centers/community/bostandyk.ts'
import { medeu } from './centers/community/medeu.ts'
import { nauryzbai } from './centers/community/nauryzbai.ts'
import { turksib } from './centers/community/turksib.ts'
import { zhetysu } from './centers/community/zhetysu.ts'
import { ile, konaev } from './centers/coworkings.ts'
import { karasai } from './centers/karasai.ts'
import { plannedCenters } from './centers/planned.ts'
import type { CenterSeed } from './types.ts'

/** Those that others link to come first. */
export const centers: CenterSeed[] = [
  karasai,
  almatyJastary,
  alatau,
  almaly,
  auezov,
  bostandyk,
  medeu,
  nauryzbai,
  turksib,
  zhetysu,
  ile,
  konaev,
  ...plannedCenters,
]
