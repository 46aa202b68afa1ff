import { chess, dombra, english, meetings } from './events/almatyJastaryClubs.ts'
import { kazakhTalk, mobilography, sewing } from './events/clubs.ts'
import { business, damu, health, housing, mentors } from './events/consultations.ts'
import { mediaLiteracy, recordingStudio, selfDevelopment, smm } from './events/courses.ts'
import { festival, openDay, seasonOpening, studyGrants } from './events/occasions.ts'
import type { EventSeed } from './types.ts'

/**
 * What takes place is named in the sources; every day, hour, number of places and term of signing
 * up is made up for the demo.
 */
export const events: EventSeed[] = [
  dombra,
  english,
  chess,
  meetings,
  sewing,
  mobilography,
  kazakhTalk,
  smm,
  mediaLiteracy,
  selfDevelopment,
  recordingStudio,
  business,
  damu,
  housing,
  health,
  mentors,
  festival,
  seasonOpening,
  studyGrants,
  openDay,
]
