import { dayOnWeek, inDays, onWeek } from '../calendar.ts'
import type { EventSeed } from '../types.ts'

/** Not written in English: a gap for the translator's queue. */
export const business: EventSeed = {
  key: 'business-advice',
  kind: 'consultation',
  title: {
    kk: 'Кәсіп бастайтындарға заңгер мен кәсіпкердің кеңесі',
    ru: 'Консультация юриста и предпринимателя для тех, кто начинает своё дело',
  },
  summary: {
    kk: 'Өз ісіңізді бастамас бұрын сұрағыңызды заңгер мен кәсіпкерге қойыңыз.',
    ru: 'Прежде чем начать своё дело, задайте вопросы юристу и предпринимателю.',
  },
  startsAt: onWeek(1, 2, '14:00'),
  endsAt: onWeek(1, 2, '17:00'),
  languages: ['kk', 'ru'],
  ages: { from: 18, to: 35 },
  center: 'auezov-community-center',
  districts: ['auezov'],
  picture: 'talk',
}

export const damu: EventSeed = {
  key: 'damu-advice',
  kind: 'consultation',
  title: {
    kk: 'Жас кәсіпкерлерге «Даму» қорының кеңесі',
    ru: 'Консультация фонда «Даму» для молодых предпринимателей',
    en: 'Advice for young entrepreneurs from the Damu fund',
  },
  summary: {
    kk: '«Даму» кәсіпкерлікті дамыту қорының өкілі «Алматы жастары» орталығында сұрақтарға жауап береді.',
    ru: 'Представитель Фонда развития предпринимательства «Даму» ответит на вопросы в центре «Алматы жастары».',
    en: 'Someone from the Damu entrepreneurship fund answers questions at the Almaty Zhastary centre.',
  },
  startsAt: onWeek(0, 5, '11:00'),
  endsAt: onWeek(0, 5, '13:00'),
  languages: ['kk', 'ru'],
  ages: { from: 18, to: 35 },
  center: 'almaty-jastary',
  organizer: 'damu',
  districts: ['alatau', 'zhetysu', 'auezov'],
  picture: 'talk',
}

export const housing: EventSeed = {
  key: 'housing-advice',
  kind: 'consultation',
  title: {
    kk: 'Баспана жөнінде Отбасы банктің кеңесі',
    ru: 'Консультация Отбасы банка по вопросам жилья',
    en: 'Advice on housing from Otbasy Bank',
  },
  summary: {
    kk: 'Баспана алу туралы сұрағыңызды Отбасы банктің маманына қойыңыз. Кеңес тегін.',
    ru: 'Вопросы о жилье можно задать специалисту Отбасы банка. Консультация бесплатная.',
    en: 'Put your questions about getting a home to a specialist of Otbasy Bank. The advice is free.',
  },
  startsAt: onWeek(1, 3, '15:00'),
  endsAt: onWeek(1, 3, '18:00'),
  languages: ['kk', 'ru'],
  ages: { from: 18, to: 35 },
  registration: { opensAt: onWeek(-1, 1, '09:00'), closesAt: onWeek(1, 2, '18:00') },
  center: 'karasai-resource-center',
  organizer: 'otbasy-bank',
  districts: ['karasai'],
  picture: 'house',
}

/** Moved to another day as a whole. */
export const health: EventSeed = {
  key: 'health-talk',
  kind: 'meeting',
  status: 'rescheduled',
  title: {
    kk: 'Жастар денсаулығы орталығының мамандарымен кездесу',
    ru: 'Встреча со специалистами Центра здоровья молодёжи',
    en: 'Meeting specialists of the Youth Health Centre',
  },
  summary: {
    kk: 'Салауатты өмір салты туралы әңгіме. Кездесу басқа күнге ауыстырылды.',
    ru: 'Разговор о здоровом образе жизни. Встреча перенесена на другой день.',
    en: 'A talk about a healthy way of life. It has been moved to another day.',
  },
  startsAt: onWeek(0, 4, '16:00'),
  endsAt: onWeek(0, 4, '17:30'),
  changes: [
    {
      change: 'rescheduled',
      day: dayOnWeek(0, 4),
      startsAt: onWeek(1, 5, '16:00'),
      endsAt: onWeek(1, 5, '17:30'),
      note: {
        kk: 'Кездесу келесі аптаның жұмасына ауыстырылды.',
        ru: 'Встреча перенесена на пятницу следующей недели.',
        en: 'The meeting takes place on Friday of the following week.',
      },
    },
  ],
  languages: ['kk', 'ru'],
  ages: { from: 14, to: 35 },
  center: 'karasai-resource-center',
  organizer: 'youth-health-center',
  districts: ['karasai'],
  picture: 'free-clubs',
}

export const mentors: EventSeed = {
  key: 'mentor-meeting',
  kind: 'meeting',
  title: {
    kk: 'Тәлімгермен кездесу: мамандықты қалай таңдаймыз',
    ru: 'Встреча с наставником: как выбрать профессию',
    en: 'Meeting a mentor: how to choose a profession',
  },
  summary: {
    kk: 'Тәлімгер курс пен мамандық таңдау туралы айтады, оқу орындарының гранттары жөніндегі сұрақтарға жауап береді.',
    ru: 'Наставник расскажет, как выбрать курс и профессию, и ответит на вопросы о грантах учебных заведений.',
    en: 'A mentor talks about choosing a course and a profession, and answers questions about the grants of educational institutions.',
  },
  startsAt: inDays(3, '17:00'),
  endsAt: inDays(3, '18:30'),
  languages: ['kk', 'ru'],
  ages: { from: 14, to: 20 },
  capacity: 25,
  center: 'nauryzbai-community-center',
  districts: ['nauryzbai'],
  picture: 'talk',
}
