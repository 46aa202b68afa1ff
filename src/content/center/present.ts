import type { Center } from '../../../payload-types.ts'
import type { Center as PublicCenter } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { presentRichText } from '../../publication/richText/present.ts'
import { day } from '../../publication/time.ts'
import { presentContacts } from '../present/contacts.ts'
import { presentSeo } from '../present/seo.ts'
import { enumValue, filled, idOf, idsOf, mediaOf } from '../present/values.ts'

export type PublicHead = Head<PublicCenter, Computed>
type Computed = 'isOpen' | 'events' | 'articles' | 'icsUrl'

export const present = (center: Center): Presented<PublicHead> => {
  const { title } = center
  const district = filled(idOf(center.district))
  const serves = [...new Set([district, ...idsOf(center.serves)])]
  const kind = enumValue(center.kind)
  const status = enumValue(center.status)
  const summary = center.summary || null
  const cover = idOf(center.cover)
  const gallery = idsOf(center.gallery)
  const facilities = (center.facilities ?? []).map((facility) => ({
    kind: enumValue(facility.kind),
    title: facility.title,
    available: facility.available ?? true,
    plannedYear: facility.plannedYear ?? null,
  }))
  const services = (center.services ?? []).map((service) => ({
    kind: enumValue(service.kind),
    title: service.title,
    description: service.description || null,
    provider: idOf(service.provider),
    free: service.free ?? true,
    schedule: service.schedule || null,
  }))
  const team = (center.team ?? []).map(({ name, role, photo }) => ({
    name,
    role,
    photo: idOf(photo),
  }))
  const openedUnder = idOf(center.openedUnder)
  const body = presentRichText(center.body)
  const seo = presentSeo(center.seo)
  return {
    slug: filled(center.slug),
    title,
    sortAt: null,
    facets: [
      `kind:${kind}`,
      `status:${status}`,
      `district:${district}`,
      ...serves.map((id) => `serves:${id}`),
      ...unique(facilities.map((facility) => `facility:${facility.kind}`)),
      ...unique(services.map((service) => `service:${service.kind}`)),
      ...(openedUnder === null ? [] : [`program:${openedUnder}`]),
    ],
    head: {
      kind,
      status,
      openedOn: day(center.openedOn),
      plannedYear: center.plannedYear ?? null,
      summary,
      district,
      serves,
      address: center.address || null,
      location: presentLocation(center.location),
      contacts: presentContacts(center.contacts),
      areaSquareMeters: center.areaSquareMeters ?? null,
      floors: center.floors ?? null,
      hours: presentHours(center.hours),
      facilities,
      services,
      team,
      cover,
      gallery,
      openedUnder,
      seo,
    },
    body,
    media: mediaOf(
      cover,
      gallery,
      team.map(({ photo }) => photo),
      body ?? undefined,
      seo?.image,
    ),
  }
}

const unique = (values: string[]) => [...new Set(values)]

const presentLocation = (location: Center['location']) =>
  typeof location?.latitude === 'number' && typeof location.longitude === 'number'
    ? { latitude: location.latitude, longitude: location.longitude }
    : null

const presentHours = (hours: Center['hours']) => ({
  weekly: (hours?.weekly ?? []).map(({ weekday, opens, closes }) => ({
    weekday: enumValue(weekday),
    opens,
    closes,
  })),
  exceptions: (hours?.exceptions ?? []).map(({ from, to, periods, reason }) => ({
    from: filled(day(from)),
    to: filled(day(to)),
    periods: (periods ?? []).map(({ opens, closes }) => ({ opens, closes })),
    reason: enumValue(reason),
  })),
})
