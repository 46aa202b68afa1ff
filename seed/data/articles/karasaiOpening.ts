import { entry, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

export const karasaiOpening: ArticleSeed = {
  key: 'karasai-opening',
  kind: 'news',
  date: '2025-12-13T10:00:00+05:00',
  districts: ['karasai'],
  centers: ['karasai-resource-center'],
  topics: ['centers', 'employment', 'housing', 'business', 'education'],
  title: {
    kk: 'Қарасай ауданында жастар ресурстық орталығының жаңа ғимараты ашылды',
    ru: 'В Карасайском районе открылось новое здание молодёжного ресурсного центра',
    en: 'Karasai district opens a new building for its youth resource centre',
  },
  summary: {
    kk: 'Тәуелсіздік күні қарсаңында Қарасай ауданында жастарға арналған екі қабатты орталық пайдалануға берілді. Мұнда жұмыс, баспана және кәсіп ашу жөнінде тегін кеңес беріледі, тігін шеберханасы бар.',
    ru: 'Накануне Дня Независимости в Карасайском районе открыли двухэтажный центр для молодёжи. Здесь бесплатно консультируют по вопросам работы, жилья и своего дела и учат шить.',
    en: 'On the eve of Independence Day a two-storey centre for young people was put into service in Karasai district. It gives free advice on jobs, housing and business, and teaches sewing.',
  },
  body: {
    kk: text(
      p(
        'Тәуелсіздік күні қарсаңында ',
        entry(
          'centers',
          'karasai-resource-center',
          'Қарасай ауданының жастар ресурстық орталығына',
        ),
        ' арналған жаңа ғимарат пайдалануға берілді. Екі қабатты ғимараттың аумағы – 1000 шаршы метр (Kazinform, 2025 жыл). Бұл – соңғы екі жылда Алматы облысында жастар ресурстық орталықтары үшін ашылған төртінші жаңа ғимарат.',
      ),
      p(
        'Облыста 432 мың жас тұрады, оның 82 мыңнан астамы – Қарасай ауданында (Kazinform, 2025 жылғы 13 желтоқсан).',
      ),
      h2('Бір шаңырақ астында'),
      p(
        'Жаңа орталықта жұмысқа орналасу, баспана алу және кәсіп ашу жөнінде тегін кеңес беріледі. Мұнда үш ұйымның мамандары жұмыс істейді:',
      ),
      ul('Мансап орталығы', 'Отбасы банк', 'Жастар денсаулығы орталығы'),
      p('Ғимаратта шығармашылықпен, оқумен және спортпен айналысуға да орын бар.'),
      h2('Әлеуметтік шеберхана'),
      p(
        'Жас қыздар мен аналар әлеуметтік шеберханада киім пішуді және тігуді тегін үйренеді. Бұл өзін-өзі жұмыспен қамтуға, қосымша табыс табуға және қоғамға бейімделуге көмектеседі. Шеберхана ең алдымен халықтың әлеуметтік жағынан осал топтарына арналған.',
      ),
      h2('2026 жылы не жоспарланған'),
      p(
        'Орталықта дыбыс жазу студиясы мен подкаст аймағы ашылмақ. Сондай-ақ оқу бағдарламалары мен мәдени іс-шаралар ұйымдастырылады, психологтер, заңгерлер және мемлекеттік бағдарламалар жөніндегі мамандар кеңес береді.',
      ),
      p(
        'Облыста Қонаев қаласы мен Іле ауданында коворкинг-орталықтар жұмыс істейді. 2026 жылы Талғар, Жамбыл, Еңбекшіқазақ және Ұйғыр аудандарында да орталықтар ашу жоспарланған.',
      ),
    ),
    ru: text(
      p(
        'Накануне Дня Независимости ',
        entry(
          'centers',
          'karasai-resource-center',
          'молодёжный ресурсный центр Карасайского района',
        ),
        ' получил новое здание. В нём два этажа и 1000 м² (Kazinform, 2025 год). За два года это уже четвёртое новое здание молодёжного ресурсного центра в Алматинской области.',
      ),
      p(
        'В области живут 432 тысячи молодых людей, из них более 82 тысяч — в Карасайском районе (Kazinform, 13 декабря 2025 года).',
      ),
      h2('Под одной крышей'),
      p(
        'В новом центре бесплатно консультируют по вопросам трудоустройства, жилья и открытия своего дела. Здесь работают специалисты трёх организаций:',
      ),
      ul('Центр карьеры', 'Отбасы банк', 'Центр здоровья молодёжи'),
      p('Есть в здании и место для творчества, учёбы и спорта.'),
      h2('Социальная мастерская'),
      p(
        'В социальной мастерской девушки и молодые мамы бесплатно учатся кройке и шитью. Ремесло даёт возможность работать на себя, получать дополнительный доход и легче освоиться в обществе. Прежде всего мастерская открыта для социально уязвимых групп.',
      ),
      h2('Планы на 2026 год'),
      p(
        'В центре собираются открыть студию звукозаписи и зону для подкастов. Предусмотрены также учебные программы, культурные мероприятия, консультации психологов, юристов и специалистов по государственным программам.',
      ),
      p(
        'В Конаеве и Илийском районе уже работают коворкинг-центры. В 2026 году центры планируют открыть в Талгарском, Жамбылском, Енбекшиказахском и Уйгурском районах.',
      ),
    ),
    en: text(
      p(
        'On the eve of Independence Day the ',
        entry('centers', 'karasai-resource-center', 'Karasai District Youth Resource Centre'),
        ' received a new building: two storeys and 1,000 m² (Kazinform, 2025). It is the fourth new building of a youth resource centre put into service in Almaty region in two years.',
      ),
      p(
        'The region has 432 thousand young people, and more than 82 thousand of them live in Karasai district (Kazinform, 13 December 2025).',
      ),
      h2('Under one roof'),
      p(
        'The new centre gives free advice on finding work, getting a home and starting a business. Specialists of three bodies work there:',
      ),
      ul('the Career Centre', 'Otbasy Bank', 'the Youth Health Centre'),
      p('There is also room for creative work, learning and sport.'),
      h2('The social workshop'),
      p(
        'In the social workshop young women and mothers learn cutting and sewing free of charge. The craft lets them work for themselves, earn extra income and find their feet in society. The workshop is meant first of all for vulnerable groups.',
      ),
      h2('Planned for 2026'),
      p(
        'A sound recording studio and a podcast zone are to follow. Training programmes, cultural events and advice from psychologists, lawyers and specialists in state programmes are foreseen as well.',
      ),
      p(
        'Coworking centres already work in Konaev city and Ile district. In 2026 centres are to open in Talgar, Zhambyl, Enbekshikazakh and Uigur districts.',
      ),
    ),
  },
  dateline: { kk: 'Қонаев', ru: 'Конаев', en: 'Konaev' },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform', en: 'Kazinform' } },
  picture: 'karasai-opening',
  pinned: true,
  states: { kk: 'published', ru: 'published', en: 'published' },
}
