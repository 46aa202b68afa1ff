import { almatyJastary } from './centers/almatyJastary.ts'
import { karasai } from './centers/karasai.ts'
import { medeu } from './centers/medeu.ts'
import type { CenterSeed } from './types.ts'

export const centers: CenterSeed[] = [karasai, almatyJastary, medeu]
