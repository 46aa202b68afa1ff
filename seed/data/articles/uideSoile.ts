import { onWeek } from '../calendar.ts'
import { entry, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

/** Not written in Russian: a gap for the translator's queue. */
export const uideSoile: ArticleSeed = {
  key: 'uide-soile',
  kind: 'news',
  // The day it appeared on the site, made up for the demo.
  date: onWeek(-2, 4, '11:00'),
  districts: [],
  centers: ['turksib-community-center'],
  topics: ['language', 'education'],
  programs: ['uide-soile'],
  title: {
    kk: '«Үйде сөйле»: қазақ тілін үйден шықпай үйреніңіз',
    en: '“Үйде сөйле”: learn Kazakh without leaving home',
  },
  summary: {
    kk: '«Үйде сөйле» жобасы қазақ тілін үйде отырып, тегін үйренуге мүмкіндік береді. Жоба туралы Алматының комьюнити-орталықтарынан білуге болады.',
    en: 'The project “Үйде сөйле” (speak at home) teaches Kazakh free of charge from home. The community centres of Almaty can tell you more.',
  },
  body: {
    kk: text(
      p(
        entry('programs', 'uide-soile', '«Үйде сөйле»'),
        ' жобасы қазақ тілін үйренемін деушілердің жолын қысқартады: сабақты үйден шықпай, тегін оқуға болады (Kazinform, 2024 жыл).',
      ),
      h2('Неге үйден'),
      ul(
        'сабаққа бару үшін уақыт пен жолақы кетпейді',
        'өзіңізге ыңғайлы жерде оқисыз',
        'үйренгеніңізді бірден отбасыңызбен сөйлескенде қолданасыз',
      ),
      h2('Қайдан білуге болады'),
      p(
        'Жобаға қалай қосылуға болатынын өз ауданыңыздың комьюнити-орталығынан, мысалы ',
        entry('centers', 'turksib-community-center', 'Түрксіб ауданының комьюнити-орталығынан'),
        ' сұраңыз. Тәлімгерлер басқа курстарды таңдауға да көмектеседі.',
      ),
    ),
    en: text(
      p(
        'The project ',
        entry('programs', 'uide-soile', '“Үйде сөйле”'),
        ', “speak at home”, shortens the way for those who want to learn Kazakh: it teaches the language at home and free of charge (Kazinform, 2024).',
      ),
      h2('Why from home'),
      ul(
        'no time and no fare is spent on the way to a class',
        'you learn where it is convenient',
        'what you have learnt can be tried at once, talking with the family',
      ),
      h2('Where to ask'),
      p(
        'Ask at the community centre of your district how to join, for example at the ',
        entry('centers', 'turksib-community-center', 'Turksib District Community Centre'),
        '. Its mentors help to choose other courses too.',
      ),
    ),
  },
  source: { name: { kk: 'Kazinform', en: 'Kazinform' } },
  picture: 'speech',
  pinned: false,
  states: { kk: 'published', en: 'published' },
}
