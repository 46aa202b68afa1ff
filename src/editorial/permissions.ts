import type { ContentCollection } from '../content/names.ts'

// Who may do what: the one table from which every access function, docs/rights.md and the test of all its cells follow. It says
// whether somebody may at all, and on which documents; rights.ts says what that means for a request.

export const USER_ROLES = [
  'administrator',
  'press_officer',
  'events_editor',
  'translator',
  'viewer',
] as const
export type UserRole = (typeof USER_ROLES)[number]

/** What rights are given to: content types, pictures and files, accounts. */
export type Governed = ContentCollection | 'media' | 'users'

/**
 * Publishing, withdrawing and restoring a version are changes; a copy is a creation; the trash is a deletion; versions are read like
 * the document. To translate is to change the localized fields in one's own languages, their state included, and nothing else.
 */
export const ACTIONS = ['read', 'create', 'change', 'translate', 'delete'] as const
export type Action = (typeof ACTIONS)[number]

/**
 * On which documents: on all; on those that lie wholly in the account's own districts; on all, but only for accounts of all
 * districts; on what the account itself made, or is.
 */
export type Reach = 'everywhere' | 'ownDistricts' | 'withAllDistricts' | 'own'
export type Grants = Partial<Record<Action, Reach>>

const all: Grants = {
  read: 'everywhere',
  create: 'everywhere',
  change: 'everywhere',
  delete: 'everywhere',
}
const reading: Grants = { read: 'everywhere' }
const writing = (reach: Reach): Grants => ({
  read: 'everywhere',
  create: reach,
  change: reach,
  delete: reach,
})
const translating = (reach: Reach): Grants => ({ read: 'everywhere', translate: reach })
const uploading: Grants = { read: 'everywhere', create: 'everywhere', change: 'own', delete: 'own' }
const oneself: Grants = { read: 'own', change: 'own' }

/** For administrators to write, for everybody to read. */
const ofThePlatform: Record<UserRole, Grants> = {
  administrator: all,
  press_officer: reading,
  events_editor: reading,
  translator: reading,
  viewer: reading,
}
const ofDistricts: Record<UserRole, Grants> = {
  ...ofThePlatform,
  press_officer: writing('ownDistricts'),
  translator: translating('ownDistricts'),
}
const ofAllDistricts: Record<UserRole, Grants> = {
  ...ofThePlatform,
  press_officer: writing('withAllDistricts'),
  translator: translating('withAllDistricts'),
}

export const PERMISSIONS: Record<Governed, Record<UserRole, Grants>> = {
  articles: ofDistricts,
  centers: ofDistricts,
  events: { ...ofDistricts, events_editor: writing('ownDistricts') },
  programs: ofDistricts,
  grants: ofDistricts,
  benefits: ofDistricts,
  pages: ofAllDistricts,
  topics: ofAllDistricts,
  partners: ofAllDistricts,
  sites: ofThePlatform,
  districts: ofThePlatform,
  regions: ofThePlatform,
  media: {
    ...ofThePlatform,
    press_officer: uploading,
    events_editor: uploading,
    translator: translating('everywhere'),
  },
  users: {
    administrator: all,
    press_officer: oneself,
    events_editor: oneself,
    translator: oneself,
    viewer: oneself,
  },
}

/** The field that names the districts of a document, where some role reaches no further than its own. */
export const DISTRICTS_IN: Partial<Record<Governed, 'district' | 'districts'>> = {
  articles: 'districts',
  benefits: 'districts',
  centers: 'district',
  events: 'districts',
  grants: 'districts',
  programs: 'districts',
}

/** The field that names the account whose own a document is. */
export const OWNER_IN: Partial<Record<Governed, string>> = { media: 'createdBy', users: 'id' }
