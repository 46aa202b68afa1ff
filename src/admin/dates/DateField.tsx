'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientComponent, DateFieldClientProps, DateField as Options } from 'payload'
import { useCallback } from 'react'
import type { Label } from '../../editorial/languages.ts'
import { fromTheWall, onTheWall } from './wallClock.ts'

/** Kinds of fields that hold a day alone; Payload's calendar keeps it as noon in Greenwich. */
const DAYS = ['dayOnly', 'default', 'monthOnly']

type DatePickerOptions = NonNullable<NonNullable<Options['admin']>['date']>

/** Payload's field for dates, but the clock is that of Almaty wherever the browser stands. */
function AlmatyDateField({ field, path: given, readOnly, validate }: DateFieldClientProps) {
  const { admin: { className, date: picker, description, placeholder, style } = {}, label } = field
  const { localized = false, required = false } = field
  const { i18n } = useTranslation()
  const check = useCallback<NonNullable<typeof validate>>(
    (value, options) => validate?.(value, { ...options, required } as never) ?? true,
    [validate, required],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
    validate: check as never,
  })
  const { AfterInput, BeforeInput, Description, Error: Problem, Label } = customComponents ?? {}
  const date: DatePickerOptions = picker ?? {}
  const isDay = DAYS.includes(date.pickerAppearance ?? 'default')
  const closed = Boolean(readOnly || disabled)
  const shown = date.displayFormat ?? (isDay ? 'dd.MM.yyyy' : 'dd.MM.yyyy, HH:mm')
  const change = (picked: Date | null) => {
    if (closed) return
    setValue(picked && (isDay ? picked.toISOString() : fromTheWall(picked)))
  }
  const classes = [fieldBaseClass, 'date-time-field', className]
  if (showError) classes.push('date-time-field--has-error')
  if (closed) classes.push('read-only')
  return (
    <div className={classes.filter(Boolean).join(' ')} style={{ flex: '1 1 auto', ...style }}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel label={label} localized={localized} path={path} required={required} />
        }
      />
      <div className={`${fieldBaseClass}__wrap`} id={`field-${path.replace(/\./g, '__')}`}>
        <RenderCustomComponent
          CustomComponent={Problem}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        <DatePicker
          timeFormat="HH:mm"
          {...date}
          displayFormat={shown}
          overrides={{
            dateFormat: formatsOf(shown, isDay),
            timeCaption: say(TIME, i18n.language),
            ...date.overrides,
          }}
          onChange={change}
          placeholder={say(placeholder, i18n.language)}
          readOnly={closed}
          {...(value && { value: onTheWall(value) })}
        />
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={description} path={path} />}
      />
    </div>
  )
}

const DAY_FORMATS = ['dd.MM.yyyy', 'dd.MM.yy', 'yyyy-MM-dd']
const TIME_FORMATS = [', HH:mm', ' HH:mm', ', HH.mm', ' HH.mm', '']

/**
 * What may be typed, the form it is shown in first. With one format alone the calendar reads everything else as JavaScript would:
 * «02.12.2026 16:00», a comma forgotten, was the 12th of February.
 */
const formatsOf = (shown: string, isDay: boolean) => [
  shown,
  ...DAY_FORMATS.flatMap((day) => (isDay ? [day] : TIME_FORMATS.map((time) => day + time))),
]

const TIME: Label = { kk: 'Уақыты', ru: 'Время', en: 'Time' }

const say = (text: unknown, language: string) =>
  typeof text === 'object'
    ? (text as Record<string, string> | null)?.[language]
    : (text as string | undefined)

export const DateField: DateFieldClientComponent = withCondition(AlmatyDateField as never)
