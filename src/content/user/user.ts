import { type AfterErrorHook, type CollectionConfig, type Endpoint, Forbidden } from 'payload'
import { say } from '../../editorial/messages.ts'
import {
  administrator,
  administratorField,
  ownAccount,
  signedIn,
  USER_ROLES,
} from '../../editorial/rights.ts'
import { GROUPS } from '../contentType.ts'

const ROLE_NAMES = {
  administrator: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
  press_officer: { kk: 'Баспасөз хатшысы', ru: 'Пресс-секретарь', en: 'Press officer' },
  viewer: { kk: 'Оқырман', ru: 'Наблюдатель', en: 'Viewer' },
}

const byAdministrators = { create: administratorField, update: administratorField }

const REFUSED = ['AuthenticationError', 'LockedAuth']

/** The same words for a wrong password, an unknown address and a locked account, so that nobody learns who has an account. */
const tellNoMore: AfterErrorHook = ({ error, req }) => {
  if (!REFUSED.includes(error.name)) return
  const message = say(req, {
    kk: 'Электрондық пошта немесе құпиясөз қате. Бес қате әрекеттен кейін тіркелгі он минутқа бұғатталады.',
    ru: 'Неверный адрес или пароль. После пяти неверных попыток учётная запись блокируется на десять минут.',
    en: 'The e-mail or the password is wrong. After five wrong attempts an account is locked for ten minutes.',
  })
  return { response: { errors: [{ message }] } }
}

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
    cookies: { secure: secureCookies, sameSite: 'Lax' },
  },
  access: {
    admin: signedIn,
    create: administrator,
    read: ownAccount,
    update: ownAccount,
    delete: administrator,
    unlock: administrator,
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['name', 'email', 'role', 'districts'],
    group: GROUPS.administration,
  },
  disableBulkEdit: true,
  endpoints: [noFirstRegistration],
  hooks: { afterError: [tellNoMore] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'viewer',
      saveToJWT: true,
      access: byAdministrators,
      options: USER_ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
      label: { kk: 'Рөлі', ru: 'Роль', en: 'Role' },
    },
    {
      name: 'allDistricts',
      type: 'checkbox',
      defaultValue: false,
      access: byAdministrators,
      label: { kk: 'Барлық аудан', ru: 'Все районы', en: 'All districts' },
    },
    {
      name: 'districts',
      type: 'relationship',
      relationTo: 'districts',
      hasMany: true,
      access: byAdministrators,
      label: { kk: 'Аудандары', ru: 'Районы', en: 'Districts' },
      admin: { condition: (data) => !data.allDistricts },
    },
  ],
})
