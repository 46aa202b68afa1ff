import type { DateField } from 'payload'
import type { Label } from '../../editorial/languages.ts'

/** A calendar day in Asia/Almaty. */
export const day = (name: string, label: Label, more: Partial<DateField> = {}) =>
  ({
    name,
    type: 'date',
    label,
    ...more,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      ...more.admin,
    },
  }) as DateField

/** An instant to the minute, shown and entered as the time in Asia/Almaty. */
export const moment = (name: string, label: Label, more: Partial<DateField> = {}) =>
  ({
    name,
    type: 'date',
    label,
    ...more,
    admin: {
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'dd.MM.yyyy, HH:mm',
        timeFormat: 'HH:mm',
      },
      ...more.admin,
    },
  }) as DateField
