import type { Event } from '../../../payload-types.ts'
import type { Event as PublicEvent } from '../../delivery/schema-types.ts'
import type { Locale } from '../../editorial/languages.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { presentRichText } from '../../publication/richText/present.ts'
import { ZONE } from '../../zone.ts'
import { presentAges } from '../present/lists.ts'
import { presentSeo } from '../present/seo.ts'
import { districtFacets, enumValue, filled, idOf, idsOf, mediaOf } from '../present/values.ts'
import { presentChanges } from './presentChanges.ts'
import { presentRegistration } from './presentRegistration.ts'
import { allDates } from './recurrence/dates.ts'
import { parseRule } from './recurrence/rule.ts'
import { scheduleText } from './recurrence/words.ts'
import { seriesOf } from './series.ts'

export type PublicHead = Head<PublicEvent, Computed> & {
  changes: ReturnType<typeof presentChanges>
}
type Computed = 'nextOccurrence' | 'occurrences' | 'icsUrl'

export const present = (event: Event, locale: Locale): Presented<PublicHead> => {
  const { title, summary } = event
  const series = filled(seriesOf(event))
  const { startsAt, endsAt, recurrence } = series
  const allDay = event.allDay ?? false
  const kind = enumValue(event.kind)
  const status = enumValue(event.status)
  const cover = idOf(event.cover)
  const gallery = idsOf(event.gallery)
  const documents = idsOf(event.documents)
  const districts = idsOf(event.districts)
  const center = idOf(event.center)
  const program = idOf(event.program)
  const languages = event.languages ?? []
  const free = event.free ?? true
  const ages = presentAges(event.ages)
  const speakers = (event.speakers ?? []).map(({ name, about, photo }) => ({
    name,
    about: about || null,
    photo: idOf(photo),
  }))
  const body = presentRichText(event.body)
  const seo = presentSeo(event.seo)
  return {
    slug: filled(event.slug),
    title,
    sortAt: startsAt,
    ages,
    series: { from: series, dates: () => allDates(series) },
    facets: [
      `kind:${kind}`,
      `status:${status}`,
      `free:${free}`,
      ...languages.map((language) => `language:${language}`),
      ...districtFacets(districts),
      ...(center === null ? [] : [`center:${center}`]),
      ...(program === null ? [] : [`program:${program}`]),
    ],
    head: {
      kind,
      status,
      summary,
      cover,
      gallery,
      documents,
      startsAt,
      endsAt,
      allDay,
      timeZone: ZONE,
      recurrence,
      scheduleText: recurrence
        ? scheduleText(parseRule(recurrence), startsAt, allDay, locale)
        : null,
      changes: presentChanges(series, event.changes, locale),
      center,
      venue: event.venue || null,
      onlineUrl: event.onlineUrl || null,
      organizer: idOf(event.organizer),
      districts,
      languages,
      ages,
      free,
      price: free ? null : event.price || null,
      capacity: event.capacity ?? null,
      registration: presentRegistration(event.registration),
      speakers,
      program,
      seo,
    },
    body,
    media: mediaOf(
      cover,
      gallery,
      documents,
      speakers.map(({ photo }) => photo),
      body ?? undefined,
      seo?.image,
    ),
  }
}
