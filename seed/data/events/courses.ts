import { inDays, onWeek } from '../calendar.ts'
import type { EventSeed } from '../types.ts'

/** A short series. */
export const smm: EventSeed = {
  key: 'smm-course',
  kind: 'course',
  title: {
    kk: 'SMM және таргетинг курсы',
    ru: 'Курс SMM и таргетинга',
    en: 'Course in SMM and targeting',
  },
  summary: {
    kk: 'Әлеуметтік желідегі парақшаны жүргізуді және жарнаманы керек адамға жеткізуді үйрететін тегін курс.',
    ru: 'Бесплатный курс: как вести страницу в социальных сетях и показывать рекламу тем, кому она нужна.',
    en: 'A free course: how to run a page on social networks and bring an advertisement to those who need it.',
  },
  startsAt: onWeek(-1, 1, '15:00'),
  endsAt: onWeek(-1, 1, '17:00'),
  recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=8',
  languages: ['kk', 'ru'],
  ages: { from: 16, to: 35 },
  capacity: 20,
  registration: { opensAt: onWeek(-3, 1, '09:00'), closesAt: onWeek(-1, 1, '12:00') },
  center: 'zhetysu-community-center',
  districts: ['zhetysu'],
  picture: 'phone',
}

export const mediaLiteracy: EventSeed = {
  key: 'media-literacy',
  kind: 'training',
  title: {
    kk: 'Медиасауаттылық тренингі',
    ru: 'Тренинг по медиаграмотности',
    en: 'Training in media literacy',
  },
  summary: {
    kk: 'Жалған хабарды шынынан қалай ажыратамыз? Ақпаратты сын көзбен қабылдауға үйрететін тегін тренинг.',
    ru: 'Как отличить ложную новость от настоящей? Бесплатный тренинг учит оценивать информацию.',
    en: 'How to tell a false piece of news from a true one: a free training in weighing information.',
  },
  startsAt: inDays(1, '16:00'),
  endsAt: inDays(1, '18:00'),
  languages: ['kk'],
  ages: { from: 14, to: 35 },
  capacity: 30,
  center: 'turksib-community-center',
  districts: ['turksib'],
  picture: 'phone',
}

/** Over already. */
export const selfDevelopment: EventSeed = {
  key: 'self-development',
  kind: 'masterclass',
  title: {
    kk: 'Өзін-өзі дамытуға арналған шеберлік сабағы: уақытты тиімді пайдалану',
    ru: 'Мастер-класс по саморазвитию: как распоряжаться своим временем',
    en: 'Master class in self-development: making good use of time',
  },
  summary: {
    kk: 'Оқу мен жұмысты, демалыс пен спортты бір күнге қалай сыйғызуға болады? Бірге жоспар құрып көреміз.',
    ru: 'Как уместить в одном дне учёбу, работу, отдых и спорт? Попробуем вместе составить план.',
    en: 'How do study, work, rest and sport fit into one day? We draw up a plan together.',
  },
  startsAt: onWeek(-1, 6, '12:00'),
  endsAt: onWeek(-1, 6, '14:00'),
  languages: ['kk', 'ru'],
  ages: { from: 16, to: 35 },
  center: 'medeu-community-center',
  districts: ['medeu'],
  picture: 'medeu-center',
}

/** Cancelled; not written in English: a gap for the translator's queue. */
export const recordingStudio: EventSeed = {
  key: 'recording-studio',
  kind: 'workshop',
  status: 'cancelled',
  title: {
    kk: 'Дыбыс жазу студиясындағы алғашқы сабақ',
    ru: 'Первое занятие в студии звукозаписи',
  },
  summary: {
    kk: 'Дауыс пен домбыра үнін жазып үйренетін практикалық сабақ. Іс-шара өтпейді.',
    ru: 'Практическое занятие, где записывают голос и домбру. Мероприятие отменено.',
  },
  startsAt: onWeek(1, 6, '15:00'),
  endsAt: onWeek(1, 6, '17:00'),
  languages: ['kk', 'ru'],
  ages: { from: 14, to: 35 },
  capacity: 8,
  center: 'bostandyk-community-center',
  districts: ['bostandyk'],
  picture: 'microphone',
}
