import { cityDevelopment } from './programs/cityDevelopment.ts'
import { ruhaniJangyru } from './programs/ruhaniJangyru.ts'
import { uideSoile } from './programs/uideSoile.ts'
import type { ProgramSeed } from './types.ts'

export const programs: ProgramSeed[] = [uideSoile, cityDevelopment, ruhaniJangyru]
