import { onWeek } from './calendar.ts'
import type { GrantSeed } from './types.ts'

/** Every grant is made up to show how the site works, and says so. */
export const grants: GrantSeed[] = [
  {
    key: 'first-business',
    kind: 'business',
    title: {
      kk: 'Алғашқы бизнес гранты (мысал)',
      ru: 'Грант на первое дело (пример)',
      en: 'First business grant (example)',
    },
    summary: {
      kk: 'Мысал: өз ісін бастайтын жастарға арналған грант. Сомасы мен мерзімі ойдан алынған.',
      ru: 'Пример: грант для молодёжи, которая открывает своё дело. Сумма и сроки вымышлены.',
      en: 'An example: a grant for young people who start a business. The amount and the dates are made up.',
    },
    amount: { min: 500_000, max: 3_000_000, currency: 'KZT' },
    awards: 10,
    ages: { from: 18, to: 35 },
    opensAt: onWeek(-2, 1, '09:00'),
    closesAt: onWeek(3, 5, '18:00'),
    districts: [],
  },
]
