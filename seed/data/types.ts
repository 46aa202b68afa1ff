import type { RichText } from './text.ts'

/** In every language of the content. */
export type Localized<T = string> = { kk: T; ru: T; en: T }

/** In Kazakh, and in the other languages as far as they are written. */
export type Partly<T = string> = { kk: T; ru?: T; en?: T }

export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'

export type Indicator =
  | 'youth_population'
  | 'neet_share'
  | 'center_coverage'
  | 'centers_open'
  | 'centers_planned'

export type CenterKind =
  | 'youth_center'
  | 'community_center'
  | 'resource_center'
  | 'coworking'
  | 'other'

export type CenterStatus =
  | 'planned'
  | 'under_construction'
  | 'open'
  | 'temporarily_closed'
  | 'closed'

export type FacilityKind =
  | 'coworking'
  | 'classroom'
  | 'library'
  | 'music_instruments'
  | 'recording_studio'
  | 'podcast_studio'
  | 'creative_workshop'
  | 'sewing_workshop'
  | 'sports'
  | 'conference_hall'
  | 'children_room'
  | 'accessible_entrance'
  | 'other'

export type ServiceKind =
  | 'employment'
  | 'career_guidance'
  | 'business'
  | 'housing'
  | 'legal'
  | 'psychological'
  | 'health'
  | 'state_programs'
  | 'education'
  | 'other'

export type BenefitCategory = 'transport' | 'catering' | 'sport' | 'culture' | 'education' | 'other'

export type ArticleKind = 'news' | 'announcement' | 'interview' | 'report' | 'story' | 'other'

/** A figure in one language, with its year and source. */
export interface Statistic {
  indicator: Indicator
  value: number
  unit: string
  year: number
  source: string
}

export interface RegionSeed {
  key: string
  slug: string
  title: Localized
  statistics: Localized<Statistic[]>
}

export interface DistrictSeed {
  key: string
  slug: string
  /** The key of its region. */
  region: string
  title: Localized
  statistics: Localized<Statistic[]>
}

export interface NavigationLink {
  label: string
  href: string
  children?: { label: string; href: string }[]
}

export interface SiteSeed {
  /** The key of the district it serves, and its own. */
  key: string
  slug: string
  host: string
  title: Localized
  tagline: Localized
  accentColor: string
  navigation: Localized<NavigationLink[]>
}

export interface OpeningPeriod {
  weekday: Weekday
  opens: string
  closes: string
}

export interface OpeningException {
  from: string
  to: string
  periods: { opens: string; closes: string }[]
  reason: 'public_holiday' | 'maintenance' | 'sanitary_day' | 'special_event' | 'other'
}

export interface Facility {
  kind: FacilityKind
  title: string
  available: boolean
  plannedYear?: number
}

export interface Service {
  kind: ServiceKind
  title: string
  description?: string
  /** The key of the partner who gives it, where the source names one. */
  provider?: string
  /** Only where the source says that it is free; left out, the source says nothing of a price. */
  free?: true
  schedule?: string
}

export interface TopicSeed {
  key: string
  title: Localized
}

export interface PartnerSeed {
  key: string
  title: Localized
  description: Localized
}

export interface BenefitSeed {
  key: string
  category: BenefitCategory
  title: Partly
  discount: Partly
  /** Says that the discount is an example. */
  conditions: Partly
  /** Keys of districts; empty: for every district. */
  districts: string[]
}

type State = 'published' | 'draft'

export interface ProgramSeed {
  key: string
  title: Partly
  summary: Partly
  offers?: Partly<{ text: string }[]>
  eligibility?: Partly<{ text: string }[]>
  steps?: Partly<{ text: string }[]>
  body?: Partly<RichText>
  ages?: { from?: number; to?: number }
  /** The key of the partner who runs it. */
  operator?: string
  startsOn?: string
  endsOn?: string
  url?: string
  /** Keys of districts; empty: for every district. */
  districts: string[]
  /** The key of its cover. */
  picture?: string
  /** Left out: public in every written language. */
  states?: Partly<State>
}

export type GrantKind =
  | 'education'
  | 'business'
  | 'social_project'
  | 'scholarship'
  | 'travel'
  | 'other'

export interface GrantSeed {
  key: string
  kind: GrantKind
  /** Says that the grant is an example. */
  title: Partly
  summary: Partly
  amount?: { min?: number; max?: number; currency: string }
  awards?: number
  ages?: { from?: number; to?: number }
  eligibility?: Partly<{ text: string }[]>
  steps?: Partly<{ text: string }[]>
  body?: Partly<RichText>
  opensAt?: string
  closesAt?: string
  /** Keys of a partner and a programme. */
  provider?: string
  program?: string
  districts: string[]
  states?: Partly<State>
}

export type EventKind =
  | 'course'
  | 'club'
  | 'workshop'
  | 'training'
  | 'masterclass'
  | 'consultation'
  | 'meeting'
  | 'opening'
  | 'festival'
  | 'competition'
  | 'other'

/** One date that differs from the rule; `day` is the day by the rule, left out for an added date. */
export interface DateChangeSeed {
  change: 'cancelled' | 'rescheduled' | 'moved_online' | 'postponed' | 'scheduled'
  day?: string
  startsAt?: string
  endsAt?: string
  onlineUrl?: string
  /** In every language at once: the list is shared by all. */
  note?: Localized
}

export interface EventSeed {
  key: string
  kind: EventKind
  status?: 'scheduled' | 'rescheduled' | 'moved_online' | 'postponed' | 'cancelled'
  title: Partly
  summary: Partly
  body?: Partly<RichText>
  startsAt: string
  endsAt: string
  allDay?: boolean
  /** RFC 5545 RRULE. */
  recurrence?: string
  changes?: DateChangeSeed[]
  venue?: Partly
  onlineUrl?: string
  free?: boolean
  price?: Partly
  languages?: ('kk' | 'ru' | 'en')[]
  ages?: { from?: number; to?: number }
  capacity?: number
  registration?: { url?: string; phone?: string; opensAt?: string; closesAt?: string }
  /** Keys. */
  center?: string
  organizer?: string
  program?: string
  districts: string[]
  picture?: string
  states?: Partly<State>
}

/** A page shared by every site. */
export interface PageSeed {
  key: string
  title: Localized
  body: Localized<RichText>
}

export interface TeamMember {
  name: string
  role: string
}

export interface CenterSeed {
  key: string
  /** Keys of districts. */
  district: string
  serves: string[]
  kind: CenterKind
  status: CenterStatus
  openedOn?: string
  plannedYear?: number
  areaSquareMeters?: number
  floors?: number
  title: Localized
  summary: Localized
  body: Localized<RichText>
  address?: Localized
  hours: { weekly: OpeningPeriod[]; exceptions: OpeningException[] }
  facilities: Localized<Facility[]>
  services: Localized<Service[]>
  team: Localized<TeamMember[]>
  /** The key of the programme under which it was opened. */
  openedUnder?: string
  /** The key of its cover. */
  picture: string
}

export interface ArticleSeed {
  key: string
  kind: ArticleKind
  date: string
  /** Keys of districts; empty: for every district. */
  districts: string[]
  /** Keys of centres. */
  centers: string[]
  /** Keys of topics. */
  topics: string[]
  /** Keys of programmes. */
  programs?: string[]
  title: Partly
  summary: Partly
  body: Partly<RichText>
  dateline?: Partly
  source: { name: Partly; url?: string }
  /** The key of its cover. */
  picture: string
  pinned: boolean
  /** What each written language is to be: a language without a text has no state. */
  states: Partly<State>
  /** Changed and published again once every language stood: a translation left out here has fallen behind. */
  later?: Partly<{ title?: string; summary?: string; body?: RichText }>
}

/** A thing drawn in the middle of a ring of ornament. */
export type SymbolName =
  | 'card'
  | 'chess'
  | 'dombra'
  | 'figures'
  | 'house'
  | 'laptop'
  | 'microphone'
  | 'phone'
  | 'speech'
  | 'spool'
  | 'talk'

export type Motif =
  | 'shanyraq'
  | 'rosette'
  | 'kerege'
  | 'syrmaq'
  | 'octet'
  | 'alasha'
  | 'trio'
  | 'quartet'
  | SymbolName

export interface Palette {
  /** The background. */
  ground: string
  /** A quiet tone near the background, for large fields. */
  field: string
  /** The ornament itself. */
  main: string
  /** The small, warm accents. */
  accent: string
}

export interface PictureSeed {
  key: string
  alt: Localized
  credit: string
  palette: Palette
  motif: Motif
  /** What stands on its ribbon, in Kazakh. */
  words: string
}
