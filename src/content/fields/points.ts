import type { ArrayField } from 'payload'
import type { Label } from '../../editorial/languages.ts'

/**
 * A list of short texts, such as the steps of an application. Each language has its own list: Payload pairs the rows of a shared
 * list by their position.
 */
export const points = (name: string, label: Label, labels: ArrayField['labels']): ArrayField => ({
  name,
  type: 'array',
  localized: true,
  label,
  labels,
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: { kk: 'Мәтін', ru: 'Текст', en: 'Text' },
      admin: { rows: 2 },
    },
  ],
})

export const eligibility = () =>
  points(
    'eligibility',
    { kk: 'Кім қатыса алады', ru: 'Кто может участвовать', en: 'Who is eligible' },
    {
      singular: { kk: 'Талап', ru: 'Условие', en: 'Condition' },
      plural: { kk: 'Талаптар', ru: 'Условия', en: 'Conditions' },
    },
  )

export const steps = () =>
  points(
    'steps',
    { kk: 'Қалай қатысуға болады', ru: 'Как принять участие', en: 'How to apply' },
    {
      singular: { kk: 'Қадам', ru: 'Шаг', en: 'Step' },
      plural: { kk: 'Қадамдар', ru: 'Шаги', en: 'Steps' },
    },
  )
