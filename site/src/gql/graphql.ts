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

export type BenefitCategory =
  | 'CATERING'
  | 'CULTURE'
  | 'EDUCATION'
  | 'OTHER'
  | 'SPORT'
  | 'TRANSPORT';

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

export type ChangeKind =
  | 'DELETE'
  | 'UPSERT';

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

export type FacilityKind =
  | 'ACCESSIBLE_ENTRANCE'
  | 'CHILDREN_ROOM'
  | 'CLASSROOM'
  | 'CONFERENCE_HALL'
  | 'COWORKING'
  | 'CREATIVE_WORKSHOP'
  | 'LIBRARY'
  | 'MUSIC_INSTRUMENTS'
  | 'OTHER'
  | 'PODCAST_STUDIO'
  | 'RECORDING_STUDIO'
  | 'SEWING_WORKSHOP'
  | 'SPORTS';

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

export type ServiceKind =
  | 'BUSINESS'
  | 'CAREER_GUIDANCE'
  | 'EDUCATION'
  | 'EMPLOYMENT'
  | 'HEALTH'
  | 'HOUSING'
  | 'LEGAL'
  | 'OTHER'
  | 'PSYCHOLOGICAL'
  | 'STATE_PROGRAMS';

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
        | { kind: ArticleKind, date: string, summary: string, pinned: boolean, dateline: string | null, author: string | null, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string, readingMinutes: number }, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, topics: Array<{ documentId: string, locale: Locale, title: string }>, source: { name: string, url: string | null } | null, centers: Array<{ documentId: string }>, related: Array<{ documentId: string }>, seo: { title: string, description: string, noindex: boolean } }
        | Record<PropertyKey, never>
       | null }> } };

export type ArticleFragment = { kind: ArticleKind, date: string, summary: string, pinned: boolean, dateline: string | null, author: string | null, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string, readingMinutes: number }, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, topics: Array<{ documentId: string, locale: Locale, title: string }>, source: { name: string, url: string | null } | null, centers: Array<{ documentId: string }>, related: Array<{ documentId: string }>, seo: { title: string, description: string, noindex: boolean } };

export type BenefitsQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type BenefitsQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { category: BenefitCategory, discount: string, conditions: string | null, validUntil: string | null, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, partner: { description: string | null, url: string | null, documentId: string, locale: Locale, title: string, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null } | null }
        | Record<PropertyKey, never>
       | null }> } };

export type BenefitFragment = { category: BenefitCategory, discount: string, conditions: string | null, validUntil: string | null, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, partner: { description: string | null, url: string | null, documentId: string, locale: Locale, title: string, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null } | null };

export type CentersQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type CentersQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { kind: CenterKind, status: CenterStatus, openedOn: string | null, plannedYear: number | null, summary: string | null, address: string | null, areaSquareMeters: number | null, floors: number | null, icsUrl: string, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string } | null, location: { latitude: number, longitude: number } | null, district: { documentId: string, locale: Locale, title: string }, serves: Array<{ documentId: string, locale: Locale, title: string }>, openedUnder: { documentId: string, locale: Locale, title: string } | null, contacts: { phones: Array<string>, email: string | null, social: Array<{ network: string, url: string }> }, hours: { weekly: Array<{ weekday: Weekday, opens: string, closes: string }>, exceptions: Array<{ from: string, to: string, reason: ExceptionReason, periods: Array<{ opens: string, closes: string }> }> }, services: Array<{ kind: ServiceKind, title: string, description: string | null, schedule: string | null, free: boolean, provider: { documentId: string, locale: Locale, title: string } | null }>, facilities: Array<{ kind: FacilityKind, title: string, available: boolean, plannedYear: number | null }>, team: Array<{ name: string, role: string, photo: { alt: string, rendition: { url: string, width: number, height: number } } | null }>, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, seo: { title: string, description: string, noindex: boolean } }
        | Record<PropertyKey, never>
       | null }> } };

export type CenterFragment = { kind: CenterKind, status: CenterStatus, openedOn: string | null, plannedYear: number | null, summary: string | null, address: string | null, areaSquareMeters: number | null, floors: number | null, icsUrl: string, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string } | null, location: { latitude: number, longitude: number } | null, district: { documentId: string, locale: Locale, title: string }, serves: Array<{ documentId: string, locale: Locale, title: string }>, openedUnder: { documentId: string, locale: Locale, title: string } | null, contacts: { phones: Array<string>, email: string | null, social: Array<{ network: string, url: string }> }, hours: { weekly: Array<{ weekday: Weekday, opens: string, closes: string }>, exceptions: Array<{ from: string, to: string, reason: ExceptionReason, periods: Array<{ opens: string, closes: string }> }> }, services: Array<{ kind: ServiceKind, title: string, description: string | null, schedule: string | null, free: boolean, provider: { documentId: string, locale: Locale, title: string } | null }>, facilities: Array<{ kind: FacilityKind, title: string, available: boolean, plannedYear: number | null }>, team: Array<{ name: string, role: string, photo: { alt: string, rendition: { url: string, width: number, height: number } } | null }>, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, seo: { title: string, description: string, noindex: boolean } };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ kind: ChangeKind, id: string, documentId: string, type: EntryType }> } };

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

export type DatesOfEventsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  fallback?: Array<Locale> | Locale;
  start: string;
  middle: string;
  end: string;
}>;


export type DatesOfEventsQuery = { nodes: Array<
    | { documentId: string, locale: Locale, slug: string, translations: Array<{ locale: Locale }>, districts: Array<{ slug: string }>, past: Array<{ id: string, startsAt: string, endsAt: string, originalStartsAt: string, status: EventStatus, venue: string | null, onlineUrl: string | null, note: string | null, center: { documentId: string, locale: Locale, title: string } | null, event: { documentId: string } }>, coming: Array<{ id: string, startsAt: string, endsAt: string, originalStartsAt: string, status: EventStatus, venue: string | null, onlineUrl: string | null, note: string | null, center: { documentId: string, locale: Locale, title: string } | null, event: { documentId: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type DatesOfEventQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  fallback?: Array<Locale> | Locale;
  start: string;
  middle: string;
  end: string;
}>;


export type DatesOfEventQuery = { event: { documentId: string, locale: Locale, slug: string, translations: Array<{ locale: Locale }>, districts: Array<{ slug: string }>, past: Array<{ id: string, startsAt: string, endsAt: string, originalStartsAt: string, status: EventStatus, venue: string | null, onlineUrl: string | null, note: string | null, center: { documentId: string, locale: Locale, title: string } | null, event: { documentId: string } }>, coming: Array<{ id: string, startsAt: string, endsAt: string, originalStartsAt: string, status: EventStatus, venue: string | null, onlineUrl: string | null, note: string | null, center: { documentId: string, locale: Locale, title: string } | null, event: { documentId: string } }> } | null };

export type EventDatesFragment = { documentId: string, locale: Locale, slug: string, translations: Array<{ locale: Locale }>, districts: Array<{ slug: string }>, past: Array<{ id: string, startsAt: string, endsAt: string, originalStartsAt: string, status: EventStatus, venue: string | null, onlineUrl: string | null, note: string | null, center: { documentId: string, locale: Locale, title: string } | null, event: { documentId: string } }>, coming: Array<{ id: string, startsAt: string, endsAt: string, originalStartsAt: string, status: EventStatus, venue: string | null, onlineUrl: string | null, note: string | null, center: { documentId: string, locale: Locale, title: string } | null, event: { documentId: string } }> };

export type EventsQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type EventsQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { kind: EventKind, status: EventStatus, summary: string, startsAt: string, endsAt: string, allDay: boolean, recurrence: string | null, scheduleText: string | null, venue: string | null, onlineUrl: string | null, icsUrl: string, languages: Array<Locale>, free: boolean, price: string | null, capacity: number | null, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string } | null, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, center: { address: string | null, documentId: string, locale: Locale, title: string } | null, program: { documentId: string, locale: Locale, title: string } | null, organizer: { url: string | null, documentId: string, locale: Locale, title: string } | null, ages: { from: number | null, to: number | null } | null, registration: { url: string | null, phone: string | null, opensAt: string | null, closesAt: string | null } | null, speakers: Array<{ name: string, about: string | null }>, seo: { title: string, description: string, noindex: boolean } }
        | Record<PropertyKey, never>
       | null }> } };

export type EventFragment = { kind: EventKind, status: EventStatus, summary: string, startsAt: string, endsAt: string, allDay: boolean, recurrence: string | null, scheduleText: string | null, venue: string | null, onlineUrl: string | null, icsUrl: string, languages: Array<Locale>, free: boolean, price: string | null, capacity: number | null, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string } | null, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, center: { address: string | null, documentId: string, locale: Locale, title: string } | null, program: { documentId: string, locale: Locale, title: string } | null, organizer: { url: string | null, documentId: string, locale: Locale, title: string } | null, ages: { from: number | null, to: number | null } | null, registration: { url: string | null, phone: string | null, opensAt: string | null, closesAt: string | null } | null, speakers: Array<{ name: string, about: string | null }>, seo: { title: string, description: string, noindex: boolean } };

export type GrantsQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type GrantsQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { kind: GrantKind, summary: string, awards: number | null, opensAt: string | null, closesAt: string | null, applyUrl: string | null, url: string | null, eligibility: Array<string>, steps: Array<string>, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string } | null, amount: { min: number | null, max: number | null, currency: string } | null, ages: { from: number | null, to: number | null } | null, provider: { url: string | null, documentId: string, locale: Locale, title: string } | null, program: { documentId: string, locale: Locale, title: string } | null, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, seo: { title: string, description: string, noindex: boolean } }
        | Record<PropertyKey, never>
       | null }> } };

export type GrantFragment = { kind: GrantKind, summary: string, awards: number | null, opensAt: string | null, closesAt: string | null, applyUrl: string | null, url: string | null, eligibility: Array<string>, steps: Array<string>, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string } | null, amount: { min: number | null, max: number | null, currency: string } | null, ages: { from: number | null, to: number | null } | null, provider: { url: string | null, documentId: string, locale: Locale, title: string } | null, program: { documentId: string, locale: Locale, title: string } | null, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, seo: { title: string, description: string, noindex: boolean } };

export type PagesQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type PagesQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string }, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, seo: { title: string, description: string, noindex: boolean } }
        | Record<PropertyKey, never>
       | null }> } };

export type PageFragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string }, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, gallery: Array<{ alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } }>, seo: { title: string, description: string, noindex: boolean } };

export type PictureFragment = { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } };

export type LogoFragment = { alt: string, rendition: { url: string, width: number, height: number } };

export type PortraitFragment = { alt: string, rendition: { url: string, width: number, height: number } };

export type SeoFragment = { title: string, description: string, noindex: boolean };

type Version_Article_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Benefit_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Center_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_District_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Event_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Grant_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Page_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Partner_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Program_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Region_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Site_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

type Version_Topic_Fragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

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

export type ProgramsQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type ProgramsQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { summary: string, startsOn: string | null, endsOn: string | null, offers: Array<string>, eligibility: Array<string>, steps: Array<string>, url: string | null, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string } | null, operator: { url: string | null, documentId: string, locale: Locale, title: string } | null, ages: { from: number | null, to: number | null } | null, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, seo: { title: string, description: string, noindex: boolean } }
        | Record<PropertyKey, never>
       | null }> } };

export type ProgramFragment = { summary: string, startsOn: string | null, endsOn: string | null, offers: Array<string>, eligibility: Array<string>, steps: Array<string>, url: string | null, documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string, body: { html: string } | null, operator: { url: string | null, documentId: string, locale: Locale, title: string } | null, ages: { from: number | null, to: number | null } | null, cover: { alt: string, caption: string | null, credit: string | null, thumbhash: string, avif: string, webp: string, plain: { url: string, width: number, height: number } } | null, documents: Array<{ url: string, title: string, mimeType: string, bytes: number }>, seo: { title: string, description: string, noindex: boolean } };

export type SearchQueryVariables = Exact<{
  text: string;
  districts?: Array<string> | string | null | undefined;
  locale: Locale;
  fallback?: Array<Locale> | Locale;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ snippet: string, node:
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
        | { type: EntryType, locale: Locale, slug: string, title: string }
       }> } };

export type SiteQueryVariables = Exact<{
  slug?: string | null | undefined;
  host?: string | null | undefined;
}>;


export type SiteQuery = { kk: { slug: string, host: string, locales: Array<Locale>, defaultLocale: Locale, accentColor: string, title: string, tagline: string | null, notice: string | null, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null, district: { slug: string, title: string } | null, region: { title: string, districts: Array<{ slug: string }> }, navigation: Array<{ label: string, href: string, children: Array<{ label: string, href: string }> }>, contacts: { phones: Array<string>, email: string | null, address: string | null, social: Array<{ network: string, url: string }> } } | null, ru: { slug: string, host: string, locales: Array<Locale>, defaultLocale: Locale, accentColor: string, title: string, tagline: string | null, notice: string | null, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null, district: { slug: string, title: string } | null, region: { title: string, districts: Array<{ slug: string }> }, navigation: Array<{ label: string, href: string, children: Array<{ label: string, href: string }> }>, contacts: { phones: Array<string>, email: string | null, address: string | null, social: Array<{ network: string, url: string }> } } | null, en: { slug: string, host: string, locales: Array<Locale>, defaultLocale: Locale, accentColor: string, title: string, tagline: string | null, notice: string | null, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null, district: { slug: string, title: string } | null, region: { title: string, districts: Array<{ slug: string }> }, navigation: Array<{ label: string, href: string, children: Array<{ label: string, href: string }> }>, contacts: { phones: Array<string>, email: string | null, address: string | null, social: Array<{ network: string, url: string }> } } | null };

export type SiteFragment = { slug: string, host: string, locales: Array<Locale>, defaultLocale: Locale, accentColor: string, title: string, tagline: string | null, notice: string | null, logo: { alt: string, rendition: { url: string, width: number, height: number } } | null, district: { slug: string, title: string } | null, region: { title: string, districts: Array<{ slug: string }> }, navigation: Array<{ label: string, href: string, children: Array<{ label: string, href: string }> }>, contacts: { phones: Array<string>, email: string | null, address: string | null, social: Array<{ network: string, url: string }> } };

export type TopicsQueryVariables = Exact<{
  after?: string | null | undefined;
  districts?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  fallback?: Array<Locale> | Locale;
}>;


export type TopicsQuery = { changes: { cursor: string, hasMore: boolean, changes: Array<{ id: string, entry:
        | { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string }
        | Record<PropertyKey, never>
       | null }> } };

export type TopicFragment = { documentId: string, locale: Locale, slug: string, formerSlugs: Array<string>, title: string, firstPublishedAt: string, updatedAt: string };

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
  formerSlugs
  title
  firstPublishedAt
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
export const SeoFragmentDoc = new TypedDocumentString(`
    fragment Seo on Seo {
  title
  description
  noindex
}
    `, {"fragmentName":"Seo"}) as unknown as TypedDocumentString<SeoFragment, unknown>;
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
  centers {
    documentId
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
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
export const LogoFragmentDoc = new TypedDocumentString(`
    fragment Logo on Image {
  alt
  rendition(width: 160, format: WEBP) {
    url
    width
    height
  }
}
    `, {"fragmentName":"Logo"}) as unknown as TypedDocumentString<LogoFragment, unknown>;
export const BenefitFragmentDoc = new TypedDocumentString(`
    fragment Benefit on Benefit {
  ...Version
  category
  discount
  conditions
  validUntil
  partner {
    ...Name
    description
    url
    logo {
      ...Logo
    }
  }
}
    fragment Logo on Image {
  alt
  rendition(width: 160, format: WEBP) {
    url
    width
    height
  }
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}`, {"fragmentName":"Benefit"}) as unknown as TypedDocumentString<BenefitFragment, unknown>;
export const PortraitFragmentDoc = new TypedDocumentString(`
    fragment Portrait on Image {
  alt
  rendition(width: 160, height: 160, format: WEBP) {
    url
    width
    height
  }
}
    `, {"fragmentName":"Portrait"}) as unknown as TypedDocumentString<PortraitFragment, unknown>;
export const CenterFragmentDoc = new TypedDocumentString(`
    fragment Center on Center {
  ...Version
  kind
  status
  openedOn
  plannedYear
  summary
  body {
    html
  }
  address
  areaSquareMeters
  floors
  location {
    latitude
    longitude
  }
  district {
    ...Name
  }
  serves {
    ...Name
  }
  openedUnder {
    ...Name
  }
  contacts {
    phones
    email
    social {
      network
      url
    }
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
  services {
    kind
    title
    description
    schedule
    free
    provider {
      ...Name
    }
  }
  facilities {
    kind
    title
    available
    plannedYear
  }
  team {
    name
    role
    photo {
      ...Portrait
    }
  }
  icsUrl
  cover {
    ...Picture
  }
  gallery {
    ...Picture
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
fragment Portrait on Image {
  alt
  rendition(width: 160, height: 160, format: WEBP) {
    url
    width
    height
  }
}
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
export const EventDatesFragmentDoc = new TypedDocumentString(`
    fragment EventDates on Event {
  documentId
  locale
  slug
  translations {
    locale
  }
  districts {
    slug
  }
  past: occurrences(from: $start, to: $middle) {
    ...Occurrence
  }
  coming: occurrences(from: $middle, to: $end) {
    ...Occurrence
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
}`, {"fragmentName":"EventDates"}) as unknown as TypedDocumentString<EventDatesFragment, unknown>;
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
  center {
    ...Name
    address
  }
  venue
  onlineUrl
  icsUrl
  program {
    ...Name
  }
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
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
  body {
    html
  }
  amount {
    min
    max
    currency
  }
  awards
  ages {
    from
    to
  }
  provider {
    ...Name
    url
  }
  program {
    ...Name
  }
  opensAt
  closesAt
  applyUrl
  url
  eligibility
  steps
  documents {
    ...Document
  }
  seo {
    ...Seo
  }
}
    fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
}`, {"fragmentName":"Grant"}) as unknown as TypedDocumentString<GrantFragment, unknown>;
export const PageFragmentDoc = new TypedDocumentString(`
    fragment Page on Page {
  ...Version
  body {
    html
  }
  documents {
    ...Document
  }
  gallery {
    ...Picture
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
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
  updatedAt
}
fragment Document on File {
  url
  title
  mimeType
  bytes
}`, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const ProgramFragmentDoc = new TypedDocumentString(`
    fragment Program on Program {
  ...Version
  summary
  body {
    html
  }
  operator {
    ...Name
    url
  }
  startsOn
  endsOn
  ages {
    from
    to
  }
  offers
  eligibility
  steps
  url
  cover {
    ...Picture
  }
  documents {
    ...Document
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
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
}`, {"fragmentName":"Program"}) as unknown as TypedDocumentString<ProgramFragment, unknown>;
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
export const TopicFragmentDoc = new TypedDocumentString(`
    fragment Topic on Topic {
  ...Version
}
    fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
  updatedAt
}`, {"fragmentName":"Topic"}) as unknown as TypedDocumentString<TopicFragment, unknown>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 200
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
  centers {
    documentId
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
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
export const BenefitsDocument = new TypedDocumentString(`
    query Benefits($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 200
    fallback: $fallback
    filter: {types: [BENEFIT], districts: $districts, locales: $locales}
  ) {
    cursor
    hasMore
    changes {
      id
      entry {
        ...Benefit
      }
    }
  }
}
    fragment Benefit on Benefit {
  ...Version
  category
  discount
  conditions
  validUntil
  partner {
    ...Name
    description
    url
    logo {
      ...Logo
    }
  }
}
fragment Logo on Image {
  alt
  rendition(width: 160, format: WEBP) {
    url
    width
    height
  }
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
  updatedAt
}
fragment Name on Entry {
  documentId
  locale
  title
}`) as unknown as TypedDocumentString<BenefitsQuery, BenefitsQueryVariables>;
export const CentersDocument = new TypedDocumentString(`
    query Centers($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 200
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
  body {
    html
  }
  address
  areaSquareMeters
  floors
  location {
    latitude
    longitude
  }
  district {
    ...Name
  }
  serves {
    ...Name
  }
  openedUnder {
    ...Name
  }
  contacts {
    phones
    email
    social {
      network
      url
    }
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
  services {
    kind
    title
    description
    schedule
    free
    provider {
      ...Name
    }
  }
  facilities {
    kind
    title
    available
    plannedYear
  }
  team {
    name
    role
    photo {
      ...Portrait
    }
  }
  icsUrl
  cover {
    ...Picture
  }
  gallery {
    ...Picture
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
fragment Portrait on Image {
  alt
  rendition(width: 160, height: 160, format: WEBP) {
    url
    width
    height
  }
}
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
      kind
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
export const DatesOfEventsDocument = new TypedDocumentString(`
    query DatesOfEvents($ids: [ID!]!, $fallback: [Locale!]! = [], $start: DateTime!, $middle: DateTime!, $end: DateTime!) {
  nodes(ids: $ids, fallback: $fallback) {
    ...EventDates
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
fragment EventDates on Event {
  documentId
  locale
  slug
  translations {
    locale
  }
  districts {
    slug
  }
  past: occurrences(from: $start, to: $middle) {
    ...Occurrence
  }
  coming: occurrences(from: $middle, to: $end) {
    ...Occurrence
  }
}
fragment Name on Entry {
  documentId
  locale
  title
}`) as unknown as TypedDocumentString<DatesOfEventsQuery, DatesOfEventsQueryVariables>;
export const DatesOfEventDocument = new TypedDocumentString(`
    query DatesOfEvent($slug: String!, $locale: Locale!, $fallback: [Locale!]! = [], $start: DateTime!, $middle: DateTime!, $end: DateTime!) {
  event(slug: $slug, locale: $locale, fallback: $fallback) {
    ...EventDates
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
fragment EventDates on Event {
  documentId
  locale
  slug
  translations {
    locale
  }
  districts {
    slug
  }
  past: occurrences(from: $start, to: $middle) {
    ...Occurrence
  }
  coming: occurrences(from: $middle, to: $end) {
    ...Occurrence
  }
}
fragment Name on Entry {
  documentId
  locale
  title
}`) as unknown as TypedDocumentString<DatesOfEventQuery, DatesOfEventQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 200
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
  center {
    ...Name
    address
  }
  venue
  onlineUrl
  icsUrl
  program {
    ...Name
  }
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
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
    first: 200
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
  body {
    html
  }
  amount {
    min
    max
    currency
  }
  awards
  ages {
    from
    to
  }
  provider {
    ...Name
    url
  }
  program {
    ...Name
  }
  opensAt
  closesAt
  applyUrl
  url
  eligibility
  steps
  documents {
    ...Document
  }
  seo {
    ...Seo
  }
}
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
}`) as unknown as TypedDocumentString<GrantsQuery, GrantsQueryVariables>;
export const PagesDocument = new TypedDocumentString(`
    query Pages($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 200
    fallback: $fallback
    filter: {types: [PAGE], districts: $districts, locales: $locales}
  ) {
    cursor
    hasMore
    changes {
      id
      entry {
        ...Page
      }
    }
  }
}
    fragment Page on Page {
  ...Version
  body {
    html
  }
  documents {
    ...Document
  }
  gallery {
    ...Picture
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
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
  updatedAt
}
fragment Document on File {
  url
  title
  mimeType
  bytes
}`) as unknown as TypedDocumentString<PagesQuery, PagesQueryVariables>;
export const ProgramsDocument = new TypedDocumentString(`
    query Programs($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 200
    fallback: $fallback
    filter: {types: [PROGRAM], districts: $districts, locales: $locales}
  ) {
    cursor
    hasMore
    changes {
      id
      entry {
        ...Program
      }
    }
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
fragment Seo on Seo {
  title
  description
  noindex
}
fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
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
}
fragment Program on Program {
  ...Version
  summary
  body {
    html
  }
  operator {
    ...Name
    url
  }
  startsOn
  endsOn
  ages {
    from
    to
  }
  offers
  eligibility
  steps
  url
  cover {
    ...Picture
  }
  documents {
    ...Document
  }
  seo {
    ...Seo
  }
}`) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $districts: [String!], $locale: Locale!, $fallback: [Locale!]! = []) {
  search(
    text: $text
    first: 20
    filter: {districts: $districts, types: [ARTICLE, EVENT, CENTER, PROGRAM, GRANT, BENEFIT, PAGE]}
    locale: $locale
    fallback: $fallback
  ) {
    totalCount
    edges {
      snippet
      node {
        type
        locale
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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
export const TopicsDocument = new TypedDocumentString(`
    query Topics($after: String, $districts: [String!], $locales: [Locale!], $fallback: [Locale!]! = []) {
  changes(
    after: $after
    first: 200
    fallback: $fallback
    filter: {types: [TOPIC], districts: $districts, locales: $locales}
  ) {
    cursor
    hasMore
    changes {
      id
      entry {
        ...Topic
      }
    }
  }
}
    fragment Version on Entry {
  documentId
  locale
  slug
  formerSlugs
  title
  firstPublishedAt
  updatedAt
}
fragment Topic on Topic {
  ...Version
}`) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;