import { dayOnWeek } from '../calendar.ts'
import { bold, h2, p, text, ul } from '../text.ts'
import type { CenterSeed } from '../types.ts'
import { weekly } from './hours.ts'

export const karasai: CenterSeed = {
  key: 'karasai-resource-center',
  district: 'karasai',
  serves: ['karasai'],
  kind: 'resource_center',
  status: 'open',
  areaSquareMeters: 1000,
  floors: 2,
  title: {
    kk: 'Қарасай ауданының жастар ресурстық орталығы',
    ru: 'Молодёжный ресурсный центр Карасайского района',
    en: 'Karasai District Youth Resource Centre',
  },
  summary: {
    kk: 'Екі қабатты орталықта жұмысқа орналасу, баспана алу және кәсіп ашу жөнінде тегін кеңес беріледі. Шығармашылықпен, оқумен және спортпен айналысуға да орын бар.',
    ru: 'В двухэтажном центре бесплатно консультируют по вопросам работы, жилья и открытия своего дела. Здесь же можно заниматься творчеством, учёбой и спортом.',
    en: 'A two-storey centre with free advice on jobs, housing and starting a business, and with room for creative work, learning and sport.',
  },
  body: {
    kk: text(
      p(
        'Орталық 2025 жылы Тәуелсіздік күні қарсаңында пайдалануға берілген жаңа ғимаратта орналасқан. Ғимарат екі қабатты, аумағы – 1000 шаршы метр (Kazinform, 2025 жылғы 13 желтоқсан).',
      ),
      h2('Бір шаңырақ астында'),
      p(
        'Жұмысқа орналасу, баспана алу және кәсіп ашу жөніндегі кеңес тегін. Мұнда мына ұйымдардың мамандары жұмыс істейді:',
      ),
      ul('Мансап орталығы', 'Отбасы банк', 'Жастар денсаулығы орталығы'),
      h2('Әлеуметтік шеберхана'),
      p(
        'Жас қыздар мен аналар киім пішуді және тігуді ',
        bold('тегін'),
        ' үйренеді. Шеберхана өзін-өзі жұмыспен қамтуға, қосымша табыс табуға және әлеуметтік бейімделуге көмектеседі. Ол ең алдымен халықтың әлеуметтік жағынан осал топтарына арналған.',
      ),
      h2('2026 жылғы жоспар'),
      p(
        'Дыбыс жазу студиясы мен подкаст аймағын ашу жоспарланған. Оқу бағдарламалары мен мәдени іс-шаралар ұйымдастырылады, психологтер, заңгерлер және мемлекеттік бағдарламалар жөніндегі мамандар кеңес береді.',
      ),
    ),
    ru: text(
      p(
        'Центр занимает новое здание, введённое в эксплуатацию накануне Дня Независимости 2025 года. В здании два этажа, его площадь 1000 м² (Kazinform, 13 декабря 2025 года).',
      ),
      h2('Под одной крышей'),
      p(
        'По вопросам трудоустройства, жилья и открытия своего дела консультируют бесплатно. В центре работают специалисты:',
      ),
      ul('Центра карьеры', 'Отбасы банка', 'Центра здоровья молодёжи'),
      h2('Социальная мастерская'),
      p(
        'Девушки и молодые мамы ',
        bold('бесплатно'),
        ' учатся кройке и шитью. Мастерская помогает обеспечить себя работой, найти дополнительный заработок и увереннее чувствовать себя в обществе. Она открыта прежде всего для социально уязвимых групп.',
      ),
      h2('Планы на 2026 год'),
      p(
        'Запланированы студия звукозаписи и зона для подкастов. Предусмотрены также учебные программы, культурные мероприятия и консультации психологов, юристов и специалистов по государственным программам.',
      ),
    ),
    en: text(
      p(
        'The centre occupies a new building put into service on the eve of Independence Day 2025. It has two storeys and 1,000 m² of floor space (Kazinform, 13 December 2025).',
      ),
      h2('Under one roof'),
      p(
        'Advice on finding a job, getting a home and starting a business is free of charge. Specialists of these bodies work here:',
      ),
      ul('the Career Centre', 'Otbasy Bank', 'the Youth Health Centre'),
      h2('The social workshop'),
      p(
        'Young women and mothers learn cutting and sewing ',
        bold('free of charge'),
        '. The workshop helps them to work for themselves, to earn something extra and to find their feet in society. It is there first of all for vulnerable groups.',
      ),
      h2('Plans for 2026'),
      p(
        'A sound recording studio and a podcast zone are planned. Training programmes and cultural events are foreseen too, as is advice from psychologists, lawyers and specialists in state programmes.',
      ),
    ),
  },
  // An example: the source gives no opening hours.
  hours: weekly(5, '09:00', '18:00', [
    {
      from: dayOnWeek(2, 5),
      to: dayOnWeek(2, 5),
      periods: [{ opens: '09:00', closes: '13:00' }],
      reason: 'special_event',
    },
  ]),
  facilities: {
    kk: [
      { kind: 'sewing_workshop', title: 'Тігін шеберханасы', available: true },
      { kind: 'sports', title: 'Спортпен айналысатын орын', available: true },
      {
        kind: 'recording_studio',
        title: 'Дыбыс жазу студиясы',
        available: false,
        plannedYear: 2026,
      },
      { kind: 'podcast_studio', title: 'Подкаст аймағы', available: false, plannedYear: 2026 },
    ],
    ru: [
      { kind: 'sewing_workshop', title: 'Швейная мастерская', available: true },
      { kind: 'sports', title: 'Место для занятий спортом', available: true },
      {
        kind: 'recording_studio',
        title: 'Студия звукозаписи',
        available: false,
        plannedYear: 2026,
      },
      { kind: 'podcast_studio', title: 'Зона для подкастов', available: false, plannedYear: 2026 },
    ],
    en: [
      { kind: 'sewing_workshop', title: 'Sewing workshop', available: true },
      { kind: 'sports', title: 'Space for sport', available: true },
      {
        kind: 'recording_studio',
        title: 'Sound recording studio',
        available: false,
        plannedYear: 2026,
      },
      { kind: 'podcast_studio', title: 'Podcast zone', available: false, plannedYear: 2026 },
    ],
  },
  services: {
    kk: [
      {
        kind: 'employment',
        title: 'Жұмысқа орналасу жөнінде кеңес',
        description: 'Орталықта Мансап орталығының мамандары жұмыс істейді.',
        provider: 'career-center',
        free: true,
      },
      {
        kind: 'housing',
        title: 'Баспана алу жөнінде кеңес',
        description: 'Орталықта Отбасы банктің мамандары жұмыс істейді.',
        provider: 'otbasy-bank',
        free: true,
      },
      { kind: 'business', title: 'Кәсіп ашу жөнінде кеңес', free: true },
      {
        kind: 'education',
        title: 'Пішу мен тігуді үйрету',
        description:
          'Жас қыздар мен аналарға, ең алдымен халықтың әлеуметтік жағынан осал топтарына арналған.',
        free: true,
      },
      {
        kind: 'health',
        title: 'Жастар денсаулығы орталығының мамандары',
        provider: 'youth-health-center',
      },
    ],
    ru: [
      {
        kind: 'employment',
        title: 'Консультации по трудоустройству',
        description: 'В центре работают специалисты Центра карьеры.',
        provider: 'career-center',
        free: true,
      },
      {
        kind: 'housing',
        title: 'Консультации по вопросам жилья',
        description: 'В центре работают специалисты Отбасы банка.',
        provider: 'otbasy-bank',
        free: true,
      },
      { kind: 'business', title: 'Консультации для начинающих своё дело', free: true },
      {
        kind: 'education',
        title: 'Обучение кройке и шитью',
        description: 'Для девушек и молодых мам, прежде всего из социально уязвимых групп.',
        free: true,
      },
      {
        kind: 'health',
        title: 'Специалисты Центра здоровья молодёжи',
        provider: 'youth-health-center',
      },
    ],
    en: [
      {
        kind: 'employment',
        title: 'Advice on finding a job',
        description: 'Specialists of the Career Centre work here.',
        provider: 'career-center',
        free: true,
      },
      {
        kind: 'housing',
        title: 'Advice on housing',
        description: 'Specialists of Otbasy Bank work here.',
        provider: 'otbasy-bank',
        free: true,
      },
      { kind: 'business', title: 'Advice on starting a business', free: true },
      {
        kind: 'education',
        title: 'Lessons in cutting and sewing',
        description: 'For young women and mothers, first of all from vulnerable groups.',
        free: true,
      },
      {
        kind: 'health',
        title: 'Specialists of the Youth Health Centre',
        provider: 'youth-health-center',
      },
    ],
  },
  team: { kk: [], ru: [], en: [] },
  picture: 'karasai-center',
}
