import type { TopicSeed } from './types.ts'

export const topics: TopicSeed[] = [
  {
    key: 'employment',
    title: { kk: 'Жұмыс және мансап', ru: 'Работа и карьера', en: 'Jobs and careers' },
  },
  { key: 'business', title: { kk: 'Кәсіпкерлік', ru: 'Предпринимательство', en: 'Business' } },
  { key: 'housing', title: { kk: 'Баспана', ru: 'Жильё', en: 'Housing' } },
  { key: 'education', title: { kk: 'Білім', ru: 'Образование', en: 'Education' } },
  { key: 'health', title: { kk: 'Денсаулық', ru: 'Здоровье', en: 'Health' } },
  { key: 'culture', title: { kk: 'Мәдениет', ru: 'Культура', en: 'Culture' } },
  { key: 'sport', title: { kk: 'Спорт', ru: 'Спорт', en: 'Sport' } },
  {
    key: 'volunteering',
    title: {
      kk: 'Еріктілік пен мүмкіндіктер',
      ru: 'Волонтёрство и возможности',
      en: 'Volunteering and opportunities',
    },
  },
  {
    key: 'centers',
    title: { kk: 'Жастар орталықтары', ru: 'Молодёжные центры', en: 'Youth centres' },
  },
  { key: 'language', title: { kk: 'Қазақ тілі', ru: 'Казахский язык', en: 'The Kazakh language' } },
  {
    key: 'media',
    title: {
      kk: 'Медиа және цифрлық дағдылар',
      ru: 'Медиа и цифровые навыки',
      en: 'Media and digital skills',
    },
  },
  {
    key: 'advice',
    title: { kk: 'Кеңес және қолдау', ru: 'Консультации и поддержка', en: 'Advice and support' },
  },
  {
    key: 'benefits',
    title: { kk: 'Жеңілдіктер', ru: 'Скидки и льготы', en: 'Discounts and benefits' },
  },
]
