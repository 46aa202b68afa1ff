import type { Field } from 'payload'
import { LANGUAGE_NAMES, type Label, LOCALES } from '../../editorial/languages.ts'
import {
  DISTRICTS_IN,
  PERMISSIONS,
  USER_ROLES,
  type UserRole,
} from '../../editorial/permissions.ts'
import { administratorField } from '../../editorial/rights.ts'
import { options } from '../fields/options.ts'

export const ROLE_NAMES: Record<UserRole, Label> = {
  administrator: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
  press_officer: { kk: 'Баспасөз хатшысы', ru: 'Пресс-секретарь', en: 'Press officer' },
  events_editor: {
    kk: 'Іс-шаралар редакторы',
    ru: 'Редактор мероприятий',
    en: 'Events editor',
  },
  translator: { kk: 'Аудармашы', ru: 'Переводчик', en: 'Translator' },
  viewer: { kk: 'Оқырман', ru: 'Наблюдатель', en: 'Viewer' },
}

/** The roles that districts mean something for. */
const BOUND = USER_ROLES.filter((role) =>
  Object.keys(DISTRICTS_IN).some((type) => {
    const { change, translate } = PERMISSIONS[type as keyof typeof DISTRICTS_IN][role]
    return (change ?? translate) === 'ownDistricts'
  }),
)

const isBound = ({ role }: Partial<{ role: UserRole }>) => BOUND.some((one) => one === role)

const byAdministrators = { create: administratorField, update: administratorField }

/** What an account may do and where. Administrators alone change it; docs/rights.md says what it means. */
export const rightsFields = (): Field[] => [
  {
    name: 'role',
    type: 'select',
    required: true,
    defaultValue: 'viewer',
    saveToJWT: true,
    access: byAdministrators,
    options: options(ROLE_NAMES),
    label: { kk: 'Рөлі', ru: 'Роль', en: 'Role' },
    admin: {
      description: {
        kk: 'Әкімші – бәрін; баспасөз хатшысы – өз аудандарының мазмұнын; іс-шаралар редакторы – өз аудандарының іс-шараларын; аудармашы – өз тілдеріндегі мәтінді өзгертеді; оқырман тек көреді.',
        ru: 'Администратор меняет всё; пресс-секретарь – содержание своих районов; редактор мероприятий – мероприятия своих районов; переводчик – тексты на своих языках; наблюдатель только смотрит.',
        en: 'An administrator changes everything; a press officer the content of their districts; an events editor the events of their districts; a translator the texts in their languages; a viewer only looks.',
      },
    },
  },
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    access: byAdministrators,
    options: options(Object.fromEntries(LOCALES.map((locale) => [locale, LANGUAGE_NAMES[locale]]))),
    label: { kk: 'Аударатын тілдері', ru: 'Языки перевода', en: 'Languages' },
    admin: {
      condition: ({ role }) => role === 'translator',
      description: {
        kk: 'Аудармашы тек осы тілдердегі мәтінді өзгертіп, жариялай алады.',
        ru: 'Переводчик меняет и публикует тексты только на этих языках.',
        en: 'The translator changes and publishes texts in these languages only.',
      },
    },
  },
  {
    name: 'allDistricts',
    type: 'checkbox',
    defaultValue: false,
    access: byAdministrators,
    label: { kk: 'Барлық аудан', ru: 'Все районы', en: 'All districts' },
    admin: {
      condition: isBound,
      description: {
        kk: 'Барлық ауданға ортақ беттер, тақырыптар мен серіктестер де осы белгімен өзгертіледі.',
        ru: 'Только с этой отметкой можно менять общие для всех районов страницы, темы и партнёров.',
        en: 'Pages, topics and partners, which all districts share, can be changed only with this.',
      },
    },
  },
  {
    name: 'districts',
    type: 'relationship',
    relationTo: 'districts',
    hasMany: true,
    access: byAdministrators,
    label: { kk: 'Аудандары', ru: 'Районы', en: 'Districts' },
    admin: {
      condition: (data) => isBound(data) && !data.allDistricts,
      description: {
        kk: 'Тек осы аудандардың мазмұнын өзгерте алады.',
        ru: 'Менять можно содержание только этих районов.',
        en: 'The content of these districts alone can be changed.',
      },
    },
  },
  {
    name: 'active',
    type: 'checkbox',
    defaultValue: true,
    access: byAdministrators,
    label: { kk: 'Тіркелгі қосулы', ru: 'Учётная запись включена', en: 'Account is on' },
    admin: {
      position: 'sidebar',
      description: {
        kk: 'Белгіні алсаңыз, пайдаланушы бірден жүйеден шығады және қайта кіре алмайды.',
        ru: 'Если снять отметку, пользователь сразу выйдет из системы и не сможет войти.',
        en: 'Without the tick the person is signed out at once and cannot sign in.',
      },
    },
  },
]
