import type { GovernmentOffice, OpeningHoursSpecification, WithContext } from 'schema-dts'
import type { Site } from '../content/site.ts'
import type { CenterFragment, Weekday } from '../gql/graphql.ts'
import { toLang } from '../languages.ts'
import { absolute, cardPath, entryPath } from '../urls.ts'

const WEEKDAYS = {
  MONDAY: 'https://schema.org/Monday',
  TUESDAY: 'https://schema.org/Tuesday',
  WEDNESDAY: 'https://schema.org/Wednesday',
  THURSDAY: 'https://schema.org/Thursday',
  FRIDAY: 'https://schema.org/Friday',
  SATURDAY: 'https://schema.org/Saturday',
  SUNDAY: 'https://schema.org/Sunday',
} as const satisfies Record<Weekday, string>

/** A centre for machines, in the language of its text. */
export function governmentOffice(
  site: Site,
  center: CenterFragment,
): WithContext<GovernmentOffice> {
  const lang = toLang(center.locale)
  const { summary, contacts, hours, location, cover, serves } = center
  const picture = absolute(site, cardPath(lang, `centers/${center.slug}`))
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: center.title,
    url: absolute(site, entryPath(lang, 'centers', center)),
    image: cover ? [cover.plain.url, picture] : [picture],
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'KZ',
      addressLocality: center.district.title,
      ...(center.address && { streetAddress: center.address }),
    },
    areaServed: serves.map(({ title }) => ({ '@type': 'AdministrativeArea', name: title })),
    ...(summary && { description: summary }),
    ...(contacts.phones.length > 0 && { telephone: contacts.phones }),
    ...(contacts.email && { email: contacts.email }),
    ...(contacts.social.length > 0 && { sameAs: contacts.social.map(({ url }) => url) }),
    ...(location && { geo: { '@type': 'GeoCoordinates', ...location } }),
    ...(hours.weekly.length > 0 && {
      openingHoursSpecification: hours.weekly.map(
        ({ weekday, opens, closes }): OpeningHoursSpecification => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: WEEKDAYS[weekday],
          opens,
          closes,
        }),
      ),
    }),
    ...(hours.exceptions.length > 0 && {
      specialOpeningHoursSpecification: hours.exceptions.flatMap(exceptional),
    }),
  }
}

/** Days that differ: closed ones are said to open and close at midnight. */
const exceptional = ({
  from,
  to,
  periods,
}: CenterFragment['hours']['exceptions'][number]): OpeningHoursSpecification[] =>
  (periods.length > 0 ? periods : [{ opens: '00:00', closes: '00:00' }]).map(
    ({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: from,
      validThrough: to,
      opens,
      closes,
    }),
  )
