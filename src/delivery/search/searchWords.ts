import type { Locale } from '../../editorial/languages.ts'

interface Words {
  title: string
  label: string
  button: string
  found: string
  nothing: string
  tooLong: string
  more: string
  in: Record<Locale, string>
  types: Record<string, string>
}

/** What the page of results says itself, as the district sites do. */
export const WORDS: Record<Locale, Words> = {
  kk: {
    title: 'Іздеу',
    label: 'Сайттан не іздейсіз?',
    button: 'Іздеу',
    found: 'Табылғаны',
    nothing: 'Ештеңе табылмады. Басқа сөзбен іздеп көріңіз.',
    tooLong: 'Іздеу сөзі тым ұзын. Қысқартып жазыңыз.',
    more: 'Келесі нәтижелер',
    in: { kk: 'қазақша', ru: 'орысша', en: 'ағылшынша' },
    types: {
      ARTICLE: 'Жаңалық',
      EVENT: 'Іс-шара',
      CENTER: 'Орталық',
      PROGRAM: 'Мемлекеттік бағдарлама',
      GRANT: 'Грант',
      BENEFIT: 'Жеңілдік',
      PAGE: 'Бет',
    },
  },
  ru: {
    title: 'Поиск',
    label: 'Что найти на сайте?',
    button: 'Найти',
    found: 'Найдено',
    nothing: 'Ничего не найдено. Попробуйте другие слова.',
    tooLong: 'Запрос слишком длинный. Сократите его.',
    more: 'Следующие результаты',
    in: { kk: 'на казахском', ru: 'на русском', en: 'на английском' },
    types: {
      ARTICLE: 'Новость',
      EVENT: 'Мероприятие',
      CENTER: 'Центр',
      PROGRAM: 'Государственная программа',
      GRANT: 'Грант',
      BENEFIT: 'Скидка',
      PAGE: 'Страница',
    },
  },
  en: {
    title: 'Search',
    label: 'What are you looking for?',
    button: 'Search',
    found: 'Found',
    nothing: 'Nothing was found. Try other words.',
    tooLong: 'That is too long to search for. Make it shorter.',
    more: 'Further results',
    in: { kk: 'in Kazakh', ru: 'in Russian', en: 'in English' },
    types: {
      ARTICLE: 'News',
      EVENT: 'Event',
      CENTER: 'Centre',
      PROGRAM: 'State programme',
      GRANT: 'Grant',
      BENEFIT: 'Discount',
      PAGE: 'Page',
    },
  },
}
