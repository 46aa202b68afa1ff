import { ROLE_NAMES } from '../src/content/user/rightsFields.ts'
import type { Label } from '../src/editorial/languages.ts'
import {
  type Action,
  type Governed,
  type Grants,
  PERMISSIONS,
  type Reach,
  USER_ROLES,
} from '../src/editorial/permissions.ts'

// The table of permissions in words, for those who give out accounts: docs/rights.md.

/** What is written before the table: who, what, where. */
const HEAD = `# Құқықтар: кім не істей алады · Права · Rights

Written by \`npm run types\` from [src/editorial/permissions.ts](../src/editorial/permissions.ts); every cell is tried out over REST by
[src/editorial/rights.test.ts](../src/editorial/rights.test.ts).

## Аудандар мен тілдер · Districts and languages
- An account is bound to **districts** (аудандар, районы), several or all. A document belongs to the districts that it names; one that
  names none concerns all of them, and only accounts of all districts change it.
- A **translator** (аудармашы) is bound to languages (тілдер) besides. They change the texts of these languages and publish them, and
  nothing else: no other language, no field that all languages share, no file. Where shared fields wait for publication, a translator's
  publication is refused, since it would carry them along.
- Nobody changes their own role, districts, languages, or whether the account is on: administrators do, for others. One active
  administrator always stays.
- An account that is switched off (ажыратылған) is signed out at once. A new role or district counts from the next request on.

## Сөздер · Words of the table
`

const REACHES: Record<Reach, { sign: string; means: string }> = {
  everywhere: { sign: 'иә · yes', means: 'every document, whatever its districts' },
  ownDistricts: {
    sign: 'өз аудандары · own districts',
    means:
      'documents all of whose districts are among the account’s own, both as they are public and as they are being prepared; accounts of all districts: every document',
  },
  withAllDistricts: {
    sign: 'барлық аудан · all districts',
    means:
      'every document, but only for accounts of all districts: these documents are shared by all',
  },
  own: { sign: 'өзінікі · own', means: 'what the account itself uploaded; its own account' },
}
const NO = '–'

/** What each action covers, as the editors call it. */
const ACTIONS: Record<Action, { name: string; covers: string }> = {
  read: { name: 'көру · read', covers: 'the document with its drafts and versions' },
  create: { name: 'жасау · create', covers: 'a new document, a copy of another' },
  change: {
    name: 'өзгерту · change',
    covers: 'saving a draft, publishing, withdrawing, restoring a version, in every language',
  },
  translate: {
    name: 'аудару · translate',
    covers:
      'saving a draft, publishing and withdrawing in the account’s own languages, and nothing but the texts of these',
  },
  delete: {
    name: 'жою · delete',
    covers: 'putting into the trash, taking out of it, deleting for good',
  },
}

const both = ({ kk, en }: Label) => `${kk} · ${en}`

/**
 * @param nameOf what the collection is called in the admin
 * @returns the whole of docs/rights.md
 */
export function rightsTable(nameOf: (collection: Governed) => Label) {
  const reaches = Object.values(REACHES).map(({ sign, means }) => row([`**${sign}**`, means]))
  const actions = Object.values(ACTIONS).map(({ name, covers }) => row([`**${name}**`, covers]))
  return [
    HEAD,
    row(['Әрекет · Action', 'Covers']),
    row(['---', '---']),
    ...actions,
    '',
    row(['Қайда · Where', 'Means']),
    row(['---', '---']),
    ...reaches,
    row([`**${NO}**`, 'no']),
    '',
    '## Кесте · The table',
    '',
    row(['Түрі · Type', 'Әрекет · Action', ...USER_ROLES.map((role) => both(ROLE_NAMES[role]))]),
    row(['---', '---', ...USER_ROLES.map(() => '---')]),
    ...Object.keys(PERMISSIONS).flatMap((type) => rowsOf(type as Governed, nameOf)),
    '',
  ].join('\n')
}

function rowsOf(type: Governed, nameOf: (collection: Governed) => Label) {
  return (Object.keys(ACTIONS) as Action[])
    .filter((action) => USER_ROLES.some((role) => PERMISSIONS[type][role][action]))
    .map((action, index) => {
      const cells = USER_ROLES.map((role) => cellOf(PERMISSIONS[type][role], action))
      return row([index === 0 ? `**${both(nameOf(type))}**` : '', ACTIONS[action].name, ...cells])
    })
}

/** Who may change everything translates too. */
const cellOf = (grants: Grants, action: Action) => {
  const reach = grants[action] ?? (action === 'translate' ? grants.change : undefined)
  return reach ? REACHES[reach].sign : NO
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`
