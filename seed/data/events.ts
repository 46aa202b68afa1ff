import { onWeek } from './calendar.ts'
import type { EventSeed } from './types.ts'

/** The clubs and their centres are in the sources; days, hours and dates are made up for the demo. */
export const events: EventSeed[] = [
  {
    key: 'dombyra-club',
    kind: 'club',
    title: { kk: 'Домбыра үйірмесі', ru: 'Кружок домбры', en: 'Dombyra club' },
    summary: {
      kk: 'Домбыра тартуды үйренгісі келетін жастарға арналған тегін үйірме. Аспап орталықта бар.',
      ru: 'Бесплатный кружок для молодёжи, которая хочет научиться играть на домбре. Инструменты есть в центре.',
      en: 'A free club for young people who want to learn to play the dombyra. The centre has instruments.',
    },
    startsAt: onWeek(-4, 2, '16:00'),
    endsAt: onWeek(-4, 2, '17:30'),
    recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
    languages: ['kk', 'ru'],
    ages: { from: 14, to: 35 },
    center: 'almaty-jastary',
    districts: ['alatau', 'zhetysu', 'auezov'],
  },
]
