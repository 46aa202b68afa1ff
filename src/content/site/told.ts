import type { Field, TextFieldSingleValidation } from 'payload'
import { administratorField } from '../../editorial/rights.ts'
import { inTurn, isWebAddress, matching } from '../fields/checks.ts'

/** How a site hears of publications: the platform builds it itself, calls an address of it, or leaves it alone. */
export const TOLD = ['builder', 'webhook', 'none'] as const

const byAdministrators = { create: administratorField, update: administratorField }

/** Whether what the form shows of webhooks concerns this site. */
const byWebhook = (data: { told?: unknown }) => data.told === 'webhook'

/** Not of the public form: `present.ts` names none of it. */
export const told = (): Field[] => [
  {
    name: 'told',
    type: 'select',
    required: true,
    defaultValue: 'builder',
    options: [
      {
        value: 'builder',
        label: {
          kk: 'Платформаның өзі құрастырады',
          ru: 'Собирает сама платформа',
          en: 'The platform builds it',
        },
      },
      {
        value: 'webhook',
        label: { kk: 'Вебхук жіберіледі', ru: 'Отправляется вебхук', en: 'By a webhook' },
      },
      { value: 'none', label: { kk: 'Хабарланбайды', ru: 'Не сообщается', en: 'Not told' } },
    ],
    access: byAdministrators,
    label: {
      kk: 'Сайт өзгерістерді қалай біледі',
      ru: 'Как сайт узнаёт об изменениях',
      en: 'How the site is told',
    },
  },
  {
    name: 'webhookUrl',
    type: 'text',
    // Addresses of build services are passwords in themselves.
    access: { ...byAdministrators, read: administratorField },
    label: { kk: 'Вебхук мекенжайы', ru: 'Адрес вебхука', en: 'Webhook address' },
    admin: { condition: byWebhook },
    validate: ((value, args) => {
      const needed = byWebhook(args.siblingData as { told?: unknown })
      return address(value, { ...args, required: needed })
    }) satisfies TextFieldSingleValidation,
  },
  {
    name: 'webhook',
    type: 'ui',
    admin: {
      condition: byWebhook,
      disableListColumn: true,
      components: { Field: '/src/admin/components/webhook/Webhook.tsx#Webhook' },
    },
  },
]

/** `post.ts` looks at where the name leads, each time that it calls. */
const isCallable = (value: string) => {
  if (!isWebAddress(value)) return false
  const { username, password } = new URL(value)
  return !username && !password
}

/** Characters of an address: longer ones servers do not take. */
const LONGEST = 2_000

const address = inTurn(
  matching(isCallable, {
    kk: 'https:// деп басталатын толық мекенжайды жазыңыз, ішінде пайдаланушы аты мен құпиясөз болмасын.',
    ru: 'Укажите полный адрес, начинающийся с https://, без имени пользователя и пароля.',
    en: 'Give a full address that begins with https://, without a user name and password.',
  }),
  matching((value) => value.length <= LONGEST, {
    kk: `Мекенжай тым ұзын: ең көбі ${LONGEST} таңба.`,
    ru: `Адрес слишком длинный: не больше ${LONGEST} знаков.`,
    en: `The address is too long: ${LONGEST} characters at most.`,
  }),
)
