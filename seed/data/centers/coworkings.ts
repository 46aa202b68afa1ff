import { entry, h2, p, text } from '../text.ts'
import type { CenterSeed, Localized } from '../types.ts'
import { weekly } from './hours.ts'

/** Of both the source says that they work, and no more: so there are no services, and the hours are made up. */
const coworking = (own: {
  district: string
  title: Localized
  summary: Localized
  body: CenterSeed['body']
}): CenterSeed => ({
  ...own,
  key: `${own.district}-coworking`,
  serves: [own.district],
  kind: 'coworking',
  status: 'open',
  hours: weekly(5, '09:00', '19:00'),
  facilities: {
    kk: [{ kind: 'coworking', title: 'Коворкинг', available: true }],
    ru: [{ kind: 'coworking', title: 'Коворкинг', available: true }],
    en: [{ kind: 'coworking', title: 'Coworking', available: true }],
  },
  services: { kk: [], ru: [], en: [] },
  team: { kk: [], ru: [], en: [] },
  picture: 'laptop',
})

export const ile = coworking({
  district: 'ile',
  title: {
    kk: 'Іле ауданының коворкинг-орталығы',
    ru: 'Коворкинг-центр Илийского района',
    en: 'Ile District Coworking Centre',
  },
  summary: {
    kk: 'Іле ауданының жастары оқып, жұмыс істеп, жобасымен айналыса алатын орын.',
    ru: 'Место, где молодёжь Илийского района может учиться, работать и заниматься своими проектами.',
    en: 'A place for the young people of Ile district to study, to work and to follow their projects.',
  },
  body: {
    kk: text(
      p(
        'Алматы облысында 432 мың жас тұрады. Облыстың Іле ауданында олар үшін коворкинг-орталық жұмыс істейді (Kazinform, 2025 жылғы 13 желтоқсан).',
      ),
      p('Мұндай ортада жалғыз шеше алмаған мәселені бірге талқылап, ортақ жоба бастауға болады.'),
      h2('Облыстағы басқа орталықтар'),
      p(
        'Жұмысқа орналасу, баспана алу және кәсіп ашу жөніндегі тегін кеңес ',
        entry(
          'centers',
          'karasai-resource-center',
          'Қарасай ауданының жастар ресурстық орталығында',
        ),
        ' беріледі.',
      ),
    ),
    ru: text(
      p(
        'В Алматинской области живут 432 тысячи молодых людей. В Илийском районе для них работает коворкинг-центр (Kazinform, 13 декабря 2025 года).',
      ),
      p('Здесь можно вместе обсудить то, что не удаётся решить в одиночку, и начать общий проект.'),
      h2('Другие центры области'),
      p(
        'Бесплатные консультации по вопросам работы, жилья и своего дела дают в ',
        entry(
          'centers',
          'karasai-resource-center',
          'молодёжном ресурсном центре Карасайского района',
        ),
        '.',
      ),
    ),
    en: text(
      p(
        'Almaty region has 432 thousand young people. In its Ile district a coworking centre works for them (Kazinform, 13 December 2025).',
      ),
      p('It is a place to talk over what is hard to solve alone, and to begin something together.'),
      h2('Other centres of the region'),
      p(
        'Free advice on jobs, housing and starting a business is given at the ',
        entry('centers', 'karasai-resource-center', 'Karasai District Youth Resource Centre'),
        '.',
      ),
    ),
  },
})

export const konaev = coworking({
  district: 'konaev',
  title: {
    kk: 'Қонаев қаласының коворкинг-орталығы',
    ru: 'Коворкинг-центр города Конаева',
    en: 'Konaev City Coworking Centre',
  },
  summary: {
    kk: 'Алматы облысының орталығында жастар бірге жұмыс істейтін ортақ орын.',
    ru: 'Общее пространство для работы и учёбы в центре Алматинской области.',
    en: 'A shared place for work and study in the centre of Almaty region.',
  },
  body: {
    kk: text(
      p(
        'Алматы облысының орталығы Қонаев қаласында коворкинг-орталық жұмыс істейді (Kazinform, 2025 жылғы 13 желтоқсан).',
      ),
      h2('Коворкинг деген не'),
      p(
        'Коворкинг – бірнеше адам қатар отырып оқитын, жұмыс істейтін, жобасын талқылайтын ортақ орын.',
      ),
      p(
        'Осындай орталық ',
        entry('centers', 'ile-coworking', 'Іле ауданында'),
        ' да бар. Қандай жағдай жасалғанын және жұмыс тәртібін орталықтың өзінен сұрап біліңіз.',
      ),
    ),
    ru: text(
      p(
        'В Конаеве, центре Алматинской области, работает коворкинг-центр (Kazinform, 13 декабря 2025 года).',
      ),
      h2('Что такое коворкинг'),
      p('Это общее пространство, где рядом учатся, работают и обсуждают проекты разные люди.'),
      p(
        'Такой же центр есть ',
        entry('centers', 'ile-coworking', 'в Илийском районе'),
        '. Условия и порядок работы уточняйте на месте.',
      ),
    ),
    en: text(
      p(
        'A coworking centre works in Konaev, the centre of Almaty region (Kazinform, 13 December 2025).',
      ),
      h2('What coworking is'),
      p('It is a shared place where people study, work and talk over their projects side by side.'),
      p(
        'There is another one ',
        entry('centers', 'ile-coworking', 'in Ile district'),
        '. Ask at the centre what it offers and how it works.',
      ),
    ),
  },
})
