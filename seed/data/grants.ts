import { business, media, socialProject } from './grants/projects.ts'
import { education, scholarship, travel } from './grants/study.ts'
import type { GrantSeed } from './types.ts'

export const grants: GrantSeed[] = [business, socialProject, scholarship, travel, education, media]
