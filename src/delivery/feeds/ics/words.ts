import type { Label, Locale } from '../../../editorial/languages.ts'
import type { EventSource } from './load.ts'

export const EVENTS: Label = { kk: 'іс-шаралар', ru: 'мероприятия', en: 'events' }
export const ONLINE: Label = { kk: 'Онлайн', ru: 'Онлайн', en: 'Online' }
export const TAKE_PART_ONLINE: Label = {
  kk: 'Онлайн қатысу',
  ru: 'Участвовать онлайн',
  en: 'Take part online',
}

const SIGN_UP: Label = { kk: 'Жазылу', ru: 'Записаться', en: 'Sign up' }
const FREE: Label = { kk: 'Тегін', ru: 'Бесплатно', en: 'Free of charge' }
const PRICE: Label = { kk: 'Бағасы', ru: 'Стоимость', en: 'Price' }

/** What a calendar says of an event in plain text; its whole text is on its page. */
export function description(
  event: EventSource,
  { note, page }: { note: string | null; page: string | null },
) {
  const { summary, registration } = event
  const locale = event.locale as Locale
  const signUp = [registration?.url, registration?.phone].filter(Boolean).join(', ')
  const details = [cost(event, locale), signUp && `${SIGN_UP[locale]}: ${signUp}`]
  return [note, summary, details.filter(Boolean).join('\n'), page].filter(Boolean).join('\n\n')
}

const cost = ({ free, price }: EventSource, locale: Locale) =>
  free ? FREE[locale] : price && `${PRICE[locale]}: ${price}`
