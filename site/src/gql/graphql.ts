/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ArticleKind =
  | 'ANNOUNCEMENT'
  | 'INTERVIEW'
  | 'NEWS'
  | 'OTHER'
  | 'REPORT'
  | 'STORY';

export type CenterKind =
  | 'COMMUNITY_CENTER'
  | 'COWORKING'
  | 'OTHER'
  | 'RESOURCE_CENTER'
  | 'YOUTH_CENTER';

export type CenterStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED'
  | 'TEMPORARILY_CLOSED'
  | 'UNDER_CONSTRUCTION';

export type EntryType =
  | 'ARTICLE'
  | 'BENEFIT'
  | 'CENTER'
  | 'DISTRICT'
  | 'EVENT'
  | 'GRANT'
  | 'PAGE'
  | 'PARTNER'
  | 'PROGRAM'
  | 'REGION'
  | 'SITE'
  | 'TOPIC';

export type EventKind =
  | 'CLUB'
  | 'COMPETITION'
  | 'CONSULTATION'
  | 'COURSE'
  | 'FESTIVAL'
  | 'MASTERCLASS'
  | 'MEETING'
  | 'OPENING'
  | 'OTHER'
  | 'TRAINING'
  | 'WORKSHOP';

export type EventStatus =
  | 'CANCELLED'
  | 'MOVED_ONLINE'
  | 'POSTPONED'
  | 'RESCHEDULED'
  | 'SCHEDULED';

export type ExceptionReason =
  | 'MAINTENANCE'
  | 'OTHER'
  | 'PUBLIC_HOLIDAY'
  | 'SANITARY_DAY'
  | 'SPECIAL_EVENT';

export type GrantKind =
  | 'BUSINESS'
  | 'EDUCATION'
  | 'OTHER'
  | 'SCHOLARSHIP'
  | 'SOCIAL_PROJECT'
  | 'TRAVEL';

/** A language of the content, by its BCP 47 code. */
export type Locale =
  | 'EN'
  | 'KK'
  | 'RU';

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type ArticlesQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type ArticlesQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { kind: ArticleKind, date: string, summary: string, pinned: boolean, dateline: string | null, author: string | null, documentId: string, locale: Locale, slug: string, title: string, updatedAt: string, body: { html: string, readingMinutes: number }, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, topics: Array<{ documentId: string, locale: Locale, title: string }>, source: { name: string, url: string | null } | null, related: Array<{ documentId: string }>, seo: { title: string, description: string, noindex: boolean, image: { alt: string, rendition: { url: string, width: number, height: number } } | null } }
        | Record<PropertyKey, never>
       | null }> } };

export type ArticleFragment = { kind: ArticleKind, date: string, summary: string, pinned: boolean, dateline: string | null, author: string | null, documentId: string, locale: Locale, slug: string, title: string, updatedAt: string, body: { html: string, readingMinutes: number }, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, topics: Array<{ documentId: string, locale: Locale, title: string }>, source: { name: string, url: string | null } | null, related: Array<{ documentId: string }>, seo: { title: string, description: string, noindex: boolean, image: { alt: string, rendition: { url: string, width: number, height: number } } | null } };

export type CentersQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type CentersQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { kind: CenterKind, status: CenterStatus, openedOn: string | null, plannedYear: number | null, summary: string | null, address: string | null, documentId: string, locale: Locale, slug: string, title: string, updatedAt: string, district: { documentId: string, locale: Locale, title: string }, contacts: { phones: Array<string>, email: string | null }, hours: { weekly: Array<{ weekday: Weekday, opens: string, closes: string }>, exceptions: Array<{ from: string, to: string, reason: ExceptionReason, periods: Array<{ opens: string, closes: string }> }> }, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type CenterFragment = { kind: CenterKind, status: CenterStatus, openedOn: string | null, plannedYear: number | null, summary: string | null, address: string | null, documentId: string, locale: Locale, slug: string, title: string, updatedAt: string, district: { documentId: string, locale: Locale, title: string }, contacts: { phones: Array<string>, email: string | null }, hours: { weekly: Array<{ weekday: Weekday, opens: string, closes: string }>, exceptions: Array<{ from: string, to: string, reason: ExceptionReason, periods: Array<{ opens: string, closes: string }> }> }, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, documentId: string, type: EntryType }> } };

export type DatesQueryVariables = Exact<{
  from: string;
  to: string;
  districts?: Array<string> | string | null | undefined;
  locale: Locale;
  fallback?: Array<Locale> | Locale;
  after?: string | null | undefined;
}>;


export type DatesQuery = { occurrences: { nodes: Array<{ id: string, startsAt: string, endsAt: string, originalStartsAt: string, status: EventStatus, venue: string | null, onlineUrl: string | null, note: string | null, center: { documentId: string, locale: Locale, title: string } | null, event: { documentId: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OccurrenceFragment = { id: string, startsAt: string, endsAt: string, originalStartsAt: string, status: EventStatus, venue: string | null, onlineUrl: string | null, note: string | null, center: { documentId: string, locale: Locale, title: string } | null, event: { documentId: string } };

export type EventsQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type EventsQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { kind: EventKind, status: EventStatus, summary: string, startsAt: string, endsAt: string, allDay: boolean, recurrence: string | null, scheduleText: string | null, venue: string | null, onlineUrl: string | null, languages: Array<Locale>, free: boolean, price: string | null, capacity: number | null, documentId: string, locale: Locale, slug: string, title: string, updatedAt: string, body: { html: string } | null, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, nextOccurrence: { startsAt: string, endsAt: string } | null, center: { address: string | null, documentId: string, locale: Locale, title: string } | null, organizer: { url: string | null, documentId: string, locale: Locale, title: string } | null, ages: { from: number | null, to: number | null } | null, registration: { url: string | null, phone: string | null, opensAt: string | null, closesAt: string | null } | null, speakers: Array<{ name: string, about: string | null }>, seo: { title: string, description: string, noindex: boolean, image: { alt: string, rendition: { url: string, width: number, height: number } } | null } }
        | Record<PropertyKey, never>
       | null }> } };

export type EventFragment = { kind: EventKind, status: EventStatus, summary: string, startsAt: string, endsAt: string, allDay: boolean, recurrence: string | null, scheduleText: string | null, venue: string | null, onlineUrl: string | null, languages: Array<Locale>, free: boolean, price: string | null, capacity: number | null, documentId: string, locale: Locale, slug: string, title: string, updatedAt: string, body: { html: string } | null, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, nextOccurrence: { startsAt: string, endsAt: string } | null, center: { address: string | null, documentId: string, locale: Locale, title: string } | null, organizer: { url: string | null, documentId: string, locale: Locale, title: string } | null, ages: { from: number | null, to: number | null } | null, registration: { url: string | null, phone: string | null, opensAt: string | null, closesAt: string | null } | null, speakers: Array<{ name: string, about: string | null }>, seo: { title: string, description: string, noindex: boolean, image: { alt: string, rendition: { url: string, width: number, height: number } } | null } };

export type GrantsQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type GrantsQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { kind: GrantKind, summary: string, opensAt: string | null, closesAt: string | null, applyUrl: string | null, documentId: string, locale: Locale, slug: string, title: string, updatedAt: string, amount: { min: number | null, max: number | null, currency: string } | null, provider: { documentId: string, locale: Locale, title: string } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type GrantFragment = { kind: GrantKind, summary: string, opensAt: string | null, closesAt: string | null, applyUrl: string | null, documentId: string, locale: Locale, slug: string, title: string, updatedAt: string, amount: { min: number | null, max: number | null, currency: string } | null, provider: { documentId: string, locale: Locale, title: string } | null };

export type PictureFragment = { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } };

export type PreviewFragment = { alt: string, rendition: { url: string, width: number, height: number } };

export type SeoFragment = { title: string, description: string, noindex: boolean, image: { alt: string, rendition: { url: string, width: number, height: number } } | null };

type Version_Article_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Benefit_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Center_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_District_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Event_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Grant_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Page_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Partner_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Program_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Region_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Site_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

type Version_Topic_Fragment = { documentId: string, locale: Locale, slug: string, title: string, updatedAt: string };

export type VersionFragment =
  | Version_Article_Fragment
  | Version_Benefit_Fragment
  | Version_Center_Fragment
  | Version_District_Fragment
  | Version_Event_Fragment
  | Version_Grant_Fragment
  | Version_Page_Fragment
  | Version_Partner_Fragment
  | Version_Program_Fragment
  | Version_Region_Fragment
  | Version_Site_Fragment
  | Version_Topic_Fragment
;

type Name_Article_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Benefit_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Center_Fragment = { documentId: string, locale: Locale, title: string };

type Name_District_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Event_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Grant_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Page_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Partner_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Program_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Region_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Site_Fragment = { documentId: string, locale: Locale, title: string };

type Name_Topic_Fragment = { documentId: string, locale: Locale, title: string };

export type NameFragment =
  | Name_Article_Fragment
  | Name_Benefit_Fragment
  | Name_Center_Fragment
  | Name_District_Fragment
  | Name_Event_Fragment
  | Name_Grant_Fragment
  | Name_Page_Fragment
  | Name_Partner_Fragment
  | Name_Program_Fragment
  | Name_Region_Fragment
  | Name_Site_Fragment
  | Name_Topic_Fragment
;

export type DocumentFragment = { url: string, title: string, mimeType: string, bytes: number };

export type SiteQueryVariables = Exact<{
  slug?: string | null | undefined;
  host?: string | null | undefined;
}>;


export type SiteQuery = { kk: { slug: string, host: string, locales: Array<Locale>, defaultLocale: Locale, accentColor: string, title: string, tagline: string | null, notice: string | null, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null, district: { slug: string, title: string } | null, region: { title: string, districts: Array<{ slug: string }> }, navigation: Array<{ label: string, href: string, children: Array<{ label: string, href: string }> }>, contacts: { phones: Array<string>, email: string | null, address: string | null, social: Array<{ network: string, url: string }> } } | null, ru: { slug: string, host: string, locales: Array<Locale>, defaultLocale: Locale, accentColor: string, title: string, tagline: string | null, notice: string | null, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null, district: { slug: string, title: string } | null, region: { title: string, districts: Array<{ slug: string }> }, navigation: Array<{ label: string, href: string, children: Array<{ label: string, href: string }> }>, contacts: { phones: Array<string>, email: string | null, address: string | null, social: Array<{ network: string, url: string }> } } | null, en: { slug: string, host: string, locales: Array<Locale>, defaultLocale: Locale, accentColor: string, title: string, tagline: string | null, notice: string | null, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null, district: { slug: string, title: string } | null, region: { title: string, districts: Array<{ slug: string }> }, navigation: Array<{ label: string, href: string, children: Array<{ label: string, href: string }> }>, contacts: { phones: Array<string>, email: string | null, address: string | null, social: Array<{ network: string, url: string }> } } | null };

export type SiteFragment = { slug: string, host: string, locales: Array<Locale>, defaultLocale: Locale, accentColor: string, title: string, tagline: string | null, notice: string | null, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null, district: { slug: string, title: string } | null, region: { title: string, districts: Array<{ slug: string }> }, navigation: Array<{ label: string, href: string, children: Array<{ label: string, href: string }> }>, contacts: { phones: Array<string>, email: string | null, address: string | null, social: Array<{ network: string, url: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const VersionFragmentDoc = new TypedDocumentString(`
    fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
    `, {"fragmentName":"Version"}) as unknown as TypedDocumentString<VersionFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Image {
  alt
  caption
  credit
  thumbhash
  avif: srcset(format: AVIF, ratio: 1.6)
  webp: srcset(format: WEBP, ratio: 1.6)
  plain: rendition(width: 960, height: 600, format: JPEG) {
    url
    width
    height
  }
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const DocumentFragmentDoc = new TypedDocumentString(`
    fragment Document on File {
  url
  title
  mimeType
  bytes
}
    `, {"fragmentName":"Document"}) as unknown as TypedDocumentString<DocumentFragment, unknown>;
export const NameFragmentDoc = new TypedDocumentString(`
    fragment Name on Entry {
  documentId
  locale
  title
}
    `, {"fragmentName":"Name"}) as unknown as TypedDocumentString<NameFragment, unknown>;
export const PreviewFragmentDoc = new TypedDocumentString(`
    fragment Preview on Image {
  alt
  rendition(width: 1200, height: 630, format: JPEG) {
    url
    width
    height
  }
}
    `, {"fragmentName":"Preview"}) as unknown as TypedDocumentString<PreviewFragment, unknown>;
export const SeoFragmentDoc = new TypedDocumentString(`
    fragment Seo on Seo {
  title
  description
  noindex
  image {
    ...Preview
  }
}
    fragment Preview on Image {
  alt
  rendition(width: 1200, height: 630, format: JPEG) {
    url
    width
    height
  }
}`, {"fragmentName":"Seo"}) as unknown as TypedDocumentString<SeoFragment, unknown>;
export const ArticleFragmentDoc = new TypedDocumentString(`
    fragment Article on Article {
  ...Version
  kind
  date
  summary
  pinned
  dateline
  author
  body {
    html
    readingMinutes
  }
  cover {
    ...Picture
  }
  gallery {
    ...Picture
  }
  documents {
    ...Document
  }
  topics {
    ...Name
  }
  source {
    name
    url
  }
  related(first: 3) {
    documentId
  }
  seo {
    ...Seo
  }
}
    fragment Picture on Image {
  alt
  caption
  credit
  thumbhash
  avif: srcset(format: AVIF, ratio: 1.6)
  webp: srcset(format: WEBP, ratio: 1.6)
  plain: rendition(width: 960, height: 600, format: JPEG) {
    url
    width
    height
  }
}
fragment Preview on Image {
  alt
  rendition(width: 1200, height: 630, format: JPEG) {
    url
    width
    height
  }
}
fragment Seo on Seo {
  title
  description
  noindex
  image {
    ...Preview
  }
}
fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}
fragment Document on File {
  url
  title
  mimeType
  bytes
}`, {"fragmentName":"Article"}) as unknown as TypedDocumentString<ArticleFragment, unknown>;
export const CenterFragmentDoc = new TypedDocumentString(`
    fragment Center on Center {
  ...Version
  kind
  status
  openedOn
  plannedYear
  summary
  address
  district {
    ...Name
  }
  contacts {
    phones
    email
  }
  hours {
    weekly {
      weekday
      opens
      closes
    }
    exceptions {
      from
      to
      reason
      periods {
        opens
        closes
      }
    }
  }
  cover {
    ...Picture
  }
}
    fragment Picture on Image {
  alt
  caption
  credit
  thumbhash
  avif: srcset(format: AVIF, ratio: 1.6)
  webp: srcset(format: WEBP, ratio: 1.6)
  plain: rendition(width: 960, height: 600, format: JPEG) {
    url
    width
    height
  }
}
fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}`, {"fragmentName":"Center"}) as unknown as TypedDocumentString<CenterFragment, unknown>;
export const OccurrenceFragmentDoc = new TypedDocumentString(`
    fragment Occurrence on Occurrence {
  id
  startsAt
  endsAt
  originalStartsAt
  status
  venue
  onlineUrl
  note
  center {
    ...Name
  }
  event {
    documentId
  }
}
    fragment Name on Entry {
  documentId
  locale
  title
}`, {"fragmentName":"Occurrence"}) as unknown as TypedDocumentString<OccurrenceFragment, unknown>;
export const EventFragmentDoc = new TypedDocumentString(`
    fragment Event on Event {
  ...Version
  kind
  status
  summary
  body {
    html
  }
  cover {
    ...Picture
  }
  gallery {
    ...Picture
  }
  documents {
    ...Document
  }
  startsAt
  endsAt
  allDay
  recurrence
  scheduleText
  nextOccurrence {
    startsAt
    endsAt
  }
  center {
    ...Name
    address
  }
  venue
  onlineUrl
  organizer {
    ...Name
    url
  }
  languages
  ages {
    from
    to
  }
  free
  price
  capacity
  registration {
    url
    phone
    opensAt
    closesAt
  }
  speakers {
    name
    about
  }
  seo {
    ...Seo
  }
}
    fragment Picture on Image {
  alt
  caption
  credit
  thumbhash
  avif: srcset(format: AVIF, ratio: 1.6)
  webp: srcset(format: WEBP, ratio: 1.6)
  plain: rendition(width: 960, height: 600, format: JPEG) {
    url
    width
    height
  }
}
fragment Preview on Image {
  alt
  rendition(width: 1200, height: 630, format: JPEG) {
    url
    width
    height
  }
}
fragment Seo on Seo {
  title
  description
  noindex
  image {
    ...Preview
  }
}
fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}
fragment Document on File {
  url
  title
  mimeType
  bytes
}`, {"fragmentName":"Event"}) as unknown as TypedDocumentString<EventFragment, unknown>;
export const GrantFragmentDoc = new TypedDocumentString(`
    fragment Grant on Grant {
  ...Version
  kind
  summary
  amount {
    min
    max
    currency
  }
  provider {
    ...Name
  }
  opensAt
  closesAt
  applyUrl
}
    fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}`, {"fragmentName":"Grant"}) as unknown as TypedDocumentString<GrantFragment, unknown>;
export const SiteFragmentDoc = new TypedDocumentString(`
    fragment Site on Site {
  slug
  host
  locales
  defaultLocale
  accentColor
  title
  tagline
  notice
  logo {
    alt
    rendition(width: 320, format: WEBP) {
      url
      width
      height
    }
  }
  district {
    slug
    title
  }
  region {
    title
    districts {
      slug
    }
  }
  navigation {
    label
    href
    children {
      label
      href
    }
  }
  contacts {
    phones
    email
    address
    social {
      network
      url
    }
  }
}
    `, {"fragmentName":"Site"}) as unknown as TypedDocumentString<SiteFragment, unknown>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 500
    fallback: $fallback
    filter: {types: [ARTICLE], districts: $districts, locales: $locales}
  ) {
    cursor
    hasMore
    changes {
      id
      entry {
        ...Article
      }
    }
  }
}
    fragment Article on Article {
  ...Version
  kind
  date
  summary
  pinned
  dateline
  author
  body {
    html
    readingMinutes
  }
  cover {
    ...Picture
  }
  gallery {
    ...Picture
  }
  documents {
    ...Document
  }
  topics {
    ...Name
  }
  source {
    name
    url
  }
  related(first: 3) {
    documentId
  }
  seo {
    ...Seo
  }
}
fragment Picture on Image {
  alt
  caption
  credit
  thumbhash
  avif: srcset(format: AVIF, ratio: 1.6)
  webp: srcset(format: WEBP, ratio: 1.6)
  plain: rendition(width: 960, height: 600, format: JPEG) {
    url
    width
    height
  }
}
fragment Preview on Image {
  alt
  rendition(width: 1200, height: 630, format: JPEG) {
    url
    width
    height
  }
}
fragment Seo on Seo {
  title
  description
  noindex
  image {
    ...Preview
  }
}
fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}
fragment Document on File {
  url
  title
  mimeType
  bytes
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const CentersDocument = new TypedDocumentString(`
    query Centers($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 500
    fallback: $fallback
    filter: {types: [CENTER], districts: $districts, locales: $locales}
  ) {
    cursor
    hasMore
    changes {
      id
      entry {
        ...Center
      }
    }
  }
}
    fragment Center on Center {
  ...Version
  kind
  status
  openedOn
  plannedYear
  summary
  address
  district {
    ...Name
  }
  contacts {
    phones
    email
  }
  hours {
    weekly {
      weekday
      opens
      closes
    }
    exceptions {
      from
      to
      reason
      periods {
        opens
        closes
      }
    }
  }
  cover {
    ...Picture
  }
}
fragment Picture on Image {
  alt
  caption
  credit
  thumbhash
  avif: srcset(format: AVIF, ratio: 1.6)
  webp: srcset(format: WEBP, ratio: 1.6)
  plain: rendition(width: 960, height: 600, format: JPEG) {
    url
    width
    height
  }
}
fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}`) as unknown as TypedDocumentString<CentersQuery, CentersQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($after: String) {
  changes(after: $after, first: 500) {
    cursor
    hasMore
    changes {
      id
      documentId
      type
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const DatesDocument = new TypedDocumentString(`
    query Dates($from: DateTime!, $to: DateTime!, $districts: [String!], $locale: Locale!, $fallback: [Locale!]! = [], $after: String) {
  occurrences(
    from: $from
    to: $to
    filter: {districts: $districts}
    locale: $locale
    fallback: $fallback
    first: 100
    after: $after
  ) {
    nodes {
      ...Occurrence
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Occurrence on Occurrence {
  id
  startsAt
  endsAt
  originalStartsAt
  status
  venue
  onlineUrl
  note
  center {
    ...Name
  }
  event {
    documentId
  }
}
fragment Name on Entry {
  documentId
  locale
  title
}`) as unknown as TypedDocumentString<DatesQuery, DatesQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 500
    fallback: $fallback
    filter: {types: [EVENT], districts: $districts, locales: $locales}
  ) {
    cursor
    hasMore
    changes {
      id
      entry {
        ...Event
      }
    }
  }
}
    fragment Event on Event {
  ...Version
  kind
  status
  summary
  body {
    html
  }
  cover {
    ...Picture
  }
  gallery {
    ...Picture
  }
  documents {
    ...Document
  }
  startsAt
  endsAt
  allDay
  recurrence
  scheduleText
  nextOccurrence {
    startsAt
    endsAt
  }
  center {
    ...Name
    address
  }
  venue
  onlineUrl
  organizer {
    ...Name
    url
  }
  languages
  ages {
    from
    to
  }
  free
  price
  capacity
  registration {
    url
    phone
    opensAt
    closesAt
  }
  speakers {
    name
    about
  }
  seo {
    ...Seo
  }
}
fragment Picture on Image {
  alt
  caption
  credit
  thumbhash
  avif: srcset(format: AVIF, ratio: 1.6)
  webp: srcset(format: WEBP, ratio: 1.6)
  plain: rendition(width: 960, height: 600, format: JPEG) {
    url
    width
    height
  }
}
fragment Preview on Image {
  alt
  rendition(width: 1200, height: 630, format: JPEG) {
    url
    width
    height
  }
}
fragment Seo on Seo {
  title
  description
  noindex
  image {
    ...Preview
  }
}
fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}
fragment Document on File {
  url
  title
  mimeType
  bytes
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const GrantsDocument = new TypedDocumentString(`
    query Grants($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 500
    fallback: $fallback
    filter: {types: [GRANT], districts: $districts, locales: $locales}
  ) {
    cursor
    hasMore
    changes {
      id
      entry {
        ...Grant
      }
    }
  }
}
    fragment Grant on Grant {
  ...Version
  kind
  summary
  amount {
    min
    max
    currency
  }
  provider {
    ...Name
  }
  opensAt
  closesAt
  applyUrl
}
fragment Version on Entry {
  documentId
  locale
  slug
  title
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}`) as unknown as TypedDocumentString<GrantsQuery, GrantsQueryVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site($slug: String, $host: String) {
  kk: site(slug: $slug, host: $host, locale: KK) {
    ...Site
  }
  ru: site(slug: $slug, host: $host, locale: RU) {
    ...Site
  }
  en: site(slug: $slug, host: $host, locale: EN) {
    ...Site
  }
}
    fragment Site on Site {
  slug
  host
  locales
  defaultLocale
  accentColor
  title
  tagline
  notice
  logo {
    alt
    rendition(width: 320, format: WEBP) {
      url
      width
      height
    }
  }
  district {
    slug
    title
  }
  region {
    title
    districts {
      slug
    }
  }
  navigation {
    label
    href
    children {
      label
      href
    }
  }
  contacts {
    phones
    email
    address
    social {
      network
      url
    }
  }
}`) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;