import type { ProgramSeed } from './types.ts'

export const programs: ProgramSeed[] = [
  {
    key: 'uide-soile',
    title: {
      kk: '«Үйде сөйле»',
      ru: '«Үйде сөйле» («Говори дома»)',
      en: '“Үйде сөйле” (Speak at home)',
    },
    summary: {
      kk: 'Қазақ тілін үйден шықпай тегін үйренуге болатын жоба.',
      ru: 'Проект, который бесплатно учит казахскому языку, не выходя из дома.',
      en: 'A project that teaches Kazakh free of charge from home.',
    },
    offers: {
      kk: [{ text: 'Қазақ тілінің тегін сабақтары' }],
      ru: [{ text: 'Бесплатные уроки казахского языка' }],
      en: [{ text: 'Free Kazakh lessons' }],
    },
    districts: [],
  },
]
