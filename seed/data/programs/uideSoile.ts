import { h2, p, text } from '../text.ts'
import type { ProgramSeed } from '../types.ts'

export const uideSoile: ProgramSeed = {
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
    kk: [{ text: 'Қазақ тілінің тегін сабақтары' }, { text: 'Үйден шықпай үйрену мүмкіндігі' }],
    ru: [
      { text: 'Бесплатные уроки казахского языка' },
      { text: 'Возможность учиться, не выходя из дома' },
    ],
    en: [{ text: 'Free Kazakh lessons' }, { text: 'Learning without leaving home' }],
  },
  steps: {
    kk: [
      { text: 'Өз ауданыңыздың комьюнити-орталығына барыңыз немесе хабарласыңыз.' },
      { text: 'Жобаға қалай қосылуға болатынын тәлімгерден сұрап біліңіз.' },
    ],
    ru: [
      { text: 'Придите в комьюнити-центр своего района или свяжитесь с ним.' },
      { text: 'Спросите наставника, как присоединиться к проекту.' },
    ],
    en: [
      { text: 'Visit the community centre of your district or get in touch with it.' },
      { text: 'Ask a mentor how to join the project.' },
    ],
  },
  body: {
    kk: text(
      p(
        'Дереккөзде «Үйде сөйле» жобасы Алматының комьюнити-орталықтарымен бірге аталады (Kazinform, 2024 жыл). Ол қазақ тілін үйде отырып, тегін үйренуге арналған.',
      ),
      h2('Кімге пайдалы'),
      p(
        'Орталыққа жиі бара алмайтындар да, қазақша енді сөйлей бастағандар да сабақты өзіне ыңғайлы жерде оқи алады.',
      ),
    ),
    ru: text(
      p(
        'О проекте «Үйде сөйле» рассказывают вместе с комьюнити-центрами Алматы (Kazinform, 2024 год). Он помогает бесплатно учить казахский язык дома.',
      ),
      h2('Кому он подойдёт'),
      p(
        'И тем, кому трудно часто ездить в центр, и тем, кто только начинает говорить по-казахски: заниматься можно там, где удобно.',
      ),
    ),
    en: text(
      p(
        '“Үйде сөйле” is named together with the community centres of Almaty (Kazinform, 2024). It is for learning Kazakh at home, free of charge.',
      ),
      h2('Whom it suits'),
      p(
        'Those who cannot often come to a centre and those who have just begun to speak Kazakh: one learns where it is convenient.',
      ),
    ),
  },
  districts: [],
  picture: 'speech',
}
