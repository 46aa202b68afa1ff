import type { Field, TextareaField, TextField } from 'payload'
import type { Label } from '../../editorial/languages.ts'

export const title = (
  label: Label = { kk: 'Тақырып', ru: 'Заголовок', en: 'Title' },
): TextField => ({
  name: 'title',
  type: 'text',
  localized: true,
  required: true,
  maxLength: 200,
  label,
  admin: { components: { Cell: '/src/admin/components/TitleCell.tsx#TitleCell' } },
})

export const summary = ({ required }: { required: boolean }): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  localized: true,
  required,
  maxLength: 600,
  label: { kk: 'Қысқаша мазмұны', ru: 'Краткое содержание', en: 'Summary' },
})

/** The language it was first written in; translations are measured against it. Set once, by the first save. */
export const sourceLocale = (): Field => ({
  name: 'sourceLocale',
  type: 'text',
  label: { kk: 'Алғаш жазылған тілі', ru: 'Язык оригинала', en: 'Original language' },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  access: { update: () => false },
  hooks: {
    beforeChange: [
      ({ operation, req, value, originalDoc }) =>
        operation === 'create' ? (req.locale ?? 'kk') : (originalDoc?.sourceLocale ?? value),
    ],
  },
})
