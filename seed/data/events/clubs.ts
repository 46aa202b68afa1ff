import { dayOnWeek, onWeek } from '../calendar.ts'
import { p, text } from '../text.ts'
import type { EventSeed } from '../types.ts'

/** Weekly, a set number of times. */
export const sewing: EventSeed = {
  key: 'sewing-club',
  kind: 'club',
  title: {
    kk: 'Пішу және тігу үйірмесі',
    ru: 'Кружок кройки и шитья',
    en: 'Cutting and sewing club',
  },
  summary: {
    kk: 'Жас қыздар мен аналарға арналған тегін сабақтар. Үйренген өнер қосымша табыс көзіне айналуы мүмкін.',
    ru: 'Бесплатные занятия для девушек и молодых мам. Ремесло может стать источником дополнительного дохода.',
    en: 'Free lessons for young women and mothers. The craft can become a source of extra income.',
  },
  body: {
    kk: text(
      p(
        'Сабақтар әлеуметтік шеберханада өтеді. Шеберхана ең алдымен халықтың әлеуметтік жағынан осал топтарына арналған.',
      ),
    ),
    ru: text(
      p(
        'Занятия проходят в социальной мастерской. Она открыта прежде всего для социально уязвимых групп.',
      ),
    ),
    en: text(
      p(
        'The lessons take place in the social workshop, which is there first of all for vulnerable groups.',
      ),
    ),
  },
  startsAt: onWeek(-1, 2, '10:00'),
  endsAt: onWeek(-1, 2, '12:00'),
  recurrence: 'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=16',
  venue: { kk: 'Әлеуметтік шеберхана', ru: 'Социальная мастерская', en: 'Social workshop' },
  languages: ['kk', 'ru'],
  ages: { from: 16, to: 35 },
  capacity: 12,
  registration: { opensAt: onWeek(-3, 1, '09:00'), closesAt: onWeek(-2, 5, '18:00') },
  center: 'karasai-resource-center',
  districts: ['karasai'],
  picture: 'sewing',
}

/** Weekly; one date is held online. */
export const mobilography: EventSeed = {
  key: 'mobilography-club',
  kind: 'club',
  title: {
    kk: 'Мобилография үйірмесі',
    ru: 'Кружок мобилографии',
    en: 'Mobile videography club',
  },
  summary: {
    kk: 'Телефонмен бейне түсіруді үйрететін тегін үйірме. Өз телефоныңызды ала келіңіз.',
    ru: 'Бесплатный кружок, где учат снимать видео на телефон. Возьмите с собой свой.',
    en: 'A free club that teaches how to shoot video with a phone. Bring your own.',
  },
  startsAt: onWeek(-5, 3, '18:30'),
  endsAt: onWeek(-5, 3, '20:00'),
  recurrence: 'FREQ=WEEKLY;BYDAY=WE',
  changes: [
    {
      change: 'moved_online',
      day: dayOnWeek(2, 3),
      // Made up: example.com leads nowhere.
      onlineUrl: 'https://example.com/mobilography',
      note: {
        kk: 'Бұл сабақ онлайн өтеді.',
        ru: 'Это занятие пройдёт онлайн.',
        en: 'This class is held online.',
      },
    },
  ],
  languages: ['kk', 'ru'],
  ages: { from: 14, to: 35 },
  capacity: 16,
  center: 'almaly-community-center',
  districts: ['almaly'],
  picture: 'phone',
}

/** Weekly and online, for every district. */
export const kazakhTalk: EventSeed = {
  key: 'kazakh-talk-club',
  kind: 'club',
  title: {
    kk: '«Үйде сөйле»: қазақша сөйлесу үйірмесі',
    ru: '«Үйде сөйле»: кружок разговорного казахского',
    en: '“Үйде сөйле”: a club for speaking Kazakh',
  },
  summary: {
    kk: 'Үйде отырып қазақша еркін сөйлесуге дағдыланатын тегін үйірме. Кездесулер онлайн өтеді.',
    ru: 'Бесплатный кружок, где учатся свободно говорить по-казахски, не выходя из дома. Встречи проходят онлайн.',
    en: 'A free club where one gets used to speaking Kazakh, at home and online.',
  },
  startsAt: onWeek(-2, 4, '19:00'),
  endsAt: onWeek(-2, 4, '20:00'),
  recurrence: 'FREQ=WEEKLY;BYDAY=TH',
  venue: { kk: 'Онлайн', ru: 'Онлайн', en: 'Online' },
  // Made up: example.com leads nowhere.
  onlineUrl: 'https://example.com/uide-soile',
  languages: ['kk'],
  ages: { from: 14, to: 35 },
  program: 'uide-soile',
  districts: [],
  picture: 'speech',
}
