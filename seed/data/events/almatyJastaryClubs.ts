import { dayOnWeek, onFirst, onWeek, untilWeek } from '../calendar.ts'
import { p, text } from '../text.ts'
import type { EventSeed } from '../types.ts'

/** What the clubs of the «Алматы жастары» centre have in common. */
const AT_CENTER: Pick<EventSeed, 'kind' | 'ages' | 'center' | 'districts'> = {
  kind: 'club',
  ages: { from: 14, to: 35 },
  center: 'almaty-jastary',
  districts: ['alatau', 'zhetysu', 'auezov'],
}

/** Every week without end; one date is cancelled. */
export const dombra: EventSeed = {
  ...AT_CENTER,
  key: 'dombyra-club',
  title: { kk: 'Домбыра үйірмесі', ru: 'Кружок домбры', en: 'Dombra club' },
  summary: {
    kk: 'Домбыра тартуды үйренгісі келетін жастарға арналған тегін үйірме. Аспап орталықта бар.',
    ru: 'Бесплатный кружок для молодёжи, которая хочет научиться играть на домбре. Инструменты есть в центре.',
    en: 'A free club for young people who want to learn to play the dombra. The centre has instruments.',
  },
  body: {
    kk: text(
      p(
        'Үйірме жыл бойы кесте бойынша жұмыс істейді. Домбыраны алғаш рет қолға алғандар да, бұрыннан тартып жүргендер де келе алады.',
      ),
    ),
    ru: text(
      p(
        'Кружок работает круглый год по расписанию. Ждут и тех, кто берёт домбру в руки впервые, и тех, кто уже играет.',
      ),
    ),
    en: text(
      p(
        'The club runs all year on a timetable. Those who take up the dombra for the first time are as welcome as those who play it already.',
      ),
    ),
  },
  startsAt: onWeek(-4, 2, '16:00'),
  endsAt: onWeek(-4, 2, '17:30'),
  recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
  changes: [
    {
      change: 'cancelled',
      day: dayOnWeek(1, 4),
      note: {
        kk: 'Орталықта санитарлық күн, сабақ болмайды.',
        ru: 'В центре санитарный день, занятия не будет.',
        en: 'The centre is closed for cleaning: no class on this day.',
      },
    },
  ],
  languages: ['kk', 'ru'],
  capacity: 15,
  picture: 'dombra',
}

/** Every week until a day; one date is moved. */
export const english: EventSeed = {
  ...AT_CENTER,
  key: 'english-club',
  title: { kk: 'Ағылшын тілі үйірмесі', ru: 'Кружок английского языка', en: 'English club' },
  summary: {
    kk: 'Шет тілін меңгергісі келетін жастарға арналған тегін үйірме.',
    ru: 'Бесплатный кружок для молодёжи, которая хочет освоить иностранный язык.',
    en: 'A free club for young people who want to learn a foreign language.',
  },
  startsAt: onWeek(-3, 1, '17:00'),
  endsAt: onWeek(-3, 1, '18:30'),
  recurrence: `FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=${untilWeek(14, 3)}`,
  changes: [
    {
      change: 'rescheduled',
      day: dayOnWeek(1, 1),
      startsAt: onWeek(1, 2, '18:00'),
      endsAt: onWeek(1, 2, '19:30'),
      note: {
        kk: 'Дүйсенбідегі сабақ сейсенбіге ауыстырылды.',
        ru: 'Занятие перенесено с понедельника на вторник.',
        en: 'Monday’s class takes place on Tuesday.',
      },
    },
  ],
  languages: ['kk', 'en'],
  capacity: 20,
  picture: 'speech',
}

/** Every week without end; one date is added. */
export const chess: EventSeed = {
  ...AT_CENTER,
  key: 'chess-club',
  title: { kk: 'Шахмат үйірмесі', ru: 'Шахматный кружок', en: 'Chess club' },
  summary: {
    kk: 'Шахмат ойнауды үйрететін, шеберлікті шыңдайтын тегін үйірме.',
    ru: 'Бесплатный кружок, где учатся играть в шахматы и оттачивают мастерство.',
    en: 'A free club for learning chess and getting better at it.',
  },
  startsAt: onWeek(-6, 6, '11:00'),
  endsAt: onWeek(-6, 6, '13:00'),
  recurrence: 'FREQ=WEEKLY;BYDAY=SA',
  changes: [
    {
      change: 'scheduled',
      startsAt: onWeek(2, 7, '11:00'),
      endsAt: onWeek(2, 7, '15:00'),
      note: {
        kk: 'Қосымша күн: үйірме мүшелерінің жарысы.',
        ru: 'Дополнительная дата: турнир участников кружка.',
        en: 'An extra date: a tournament of the members.',
      },
    },
  ],
  languages: ['kk', 'ru'],
  picture: 'chess',
}

/** Monthly, on a weekday. */
export const meetings: EventSeed = {
  ...AT_CENTER,
  key: 'intellectual-meetings',
  title: {
    kk: 'Зияткерлік кездесулер үйірмесі',
    ru: 'Кружок интеллектуальных встреч',
    en: 'Club of intellectual meetings',
  },
  summary: {
    kk: 'Шығармашылық шеберханада айына бір рет өтетін кездесу: әдебиет, өнер және дәстүр туралы әңгіме.',
    ru: 'Раз в месяц в творческой мастерской: разговор о литературе, искусстве и традициях.',
    en: 'Once a month in the creative workshop: a talk about literature, art and traditions.',
  },
  startsAt: onFirst(6, -1, '15:00'),
  endsAt: onFirst(6, -1, '17:00'),
  recurrence: 'FREQ=MONTHLY;BYDAY=1SA',
  venue: {
    kk: 'Шығармашылық шеберхана',
    ru: 'Творческая мастерская',
    en: 'Creative workshop',
  },
  languages: ['kk'],
  picture: 'almaty-jastary-offers',
}
