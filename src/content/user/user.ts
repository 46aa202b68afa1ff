import { type CollectionConfig, type Endpoint, Forbidden } from 'payload'
import { oneAfterAnother } from '../../editorial/oneAfterAnother.ts'
import { administrator, nobody, rightsTo, signedIn } from '../../editorial/rights.ts'
import { GROUPS } from '../contentType.ts'
import { forgottenPassword } from './forgottenPassword.ts'
import { keepAnAdministrator, keepAnAdministratorsAccount } from './lastAdministrator.ts'
import { refuseWeakPassword, refuseWeakReset } from './passwordRules.ts'
import { rightsFields } from './rightsFields.ts'
import { endSessions, logOutOneAtATime, oneAccountAtATime, withoutSessions } from './sessions.ts'
import { tellNoMore } from './tellNoMore.ts'

/** The platform makes its first administrator itself: an empty table of accounts is no invitation to whoever comes by. */
const noFirstRegistration: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: ({ t }) => {
    throw new Forbidden(t)
  },
}

/** Accounts: who they are, what they may do and where. */
export const user = ({ secureCookies }: { secureCookies: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: {
    singular: { kk: 'Пайдаланушы', ru: 'Пользователь', en: 'User' },
    plural: { kk: 'Пайдаланушылар', ru: 'Пользователи', en: 'Users' },
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    // Who asks is read at each request: their districts as ids, without reading those too, and their regions.
    depth: 0,
    cookies: { secure: secureCookies, sameSite: 'Lax' },
  },
  access: { ...rightsTo('users'), admin: signedIn, unlock: administrator },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['name', 'email', 'role', 'districts', 'active'],
    group: GROUPS.administration,
  },
  disableBulkEdit: true,
  endpoints: [noFirstRegistration, forgottenPassword, ...oneAfterAnother()],
  hooks: {
    beforeOperation: [oneAccountAtATime, refuseWeakReset],
    beforeValidate: [refuseWeakPassword],
    beforeChange: [keepAnAdministrator, endSessions],
    beforeDelete: [keepAnAdministratorsAccount],
    afterRead: [withoutSessions],
    afterLogout: [logOutOneAtATime],
    afterError: [tellNoMore],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
    },
    ...rightsFields(),
    // Payload's own field, which it would show to administrators and to the account itself.
    {
      name: 'sessions',
      type: 'array',
      access: { create: nobody, read: nobody, update: nobody },
      fields: [],
    },
  ],
})
