import { dayOnWeek } from '../calendar.ts'
import { h2, p, text, ul } from '../text.ts'
import type { CenterSeed } from '../types.ts'
import { weekly } from './hours.ts'

export const almatyJastary: CenterSeed = {
  key: 'almaty-jastary',
  district: 'alatau',
  serves: ['alatau', 'zhetysu', 'auezov'],
  kind: 'youth_center',
  status: 'open',
  title: {
    kk: '«Алматы жастары» жастар орталығы',
    ru: 'Молодёжный центр «Алматы жастары»',
    en: 'Almaty Zhastary Youth Centre',
  },
  summary: {
    kk: 'Алатау, Жетісу және Әуезов аудандарының жастарына арналған орталық: жұмыс, мамандық және кәсіпкерлік жөнінде кеңес, тегін үйірмелер, шығармашылық шеберхана.',
    ru: 'Центр для молодёжи Алатауского, Жетысуского и Ауэзовского районов: советы о работе, профессии и своём деле, бесплатные кружки, творческая мастерская.',
    en: 'A centre for young people of Alatau, Zhetysu and Auezov districts: advice on work, careers and business, free clubs and a creative workshop.',
  },
  body: {
    kk: text(
      p(
        'Орталық Алатау ауданында «Рухани жаңғыру» бағдарламасы аясында ашылды. Ол Жетісу және Әуезов аудандарының жастарына да қызмет көрсетеді. Жұмысы үш бағытта жүреді: жұмысқа орналасу, кәсіптік бағдар және жастар кәсіпкерлігі.',
      ),
      h2('Кеңес беретін ұйымдар'),
      ul(
        '«Даму» кәсіпкерлікті дамыту қоры',
        'Тұрғын үй құрылыс жинақ банкі (қазіргі Отбасы банк)',
        'Жұмыспен қамту орталығы',
        '«Атамекен» ұлттық кәсіпкерлер палатасы',
      ),
      p(
        'Заңгер мен психологтің көмегі де осында. Мемлекеттік бағдарламалардың шарттары түсіндіріліп, басқа бағдарламалар туралы мәлімет беріледі.',
      ),
      h2('Үйірме мен шығармашылық'),
      p(
        'Ағылшын тілі, домбыра және шахмат үйірмелері кесте бойынша жыл бойы тегін өтеді. Шығармашылық шеберханада шағын кітапхана мен музыкалық аспаптар бар; мұнда кездесулер, шеберлік сабақтары, коучинг және семинарлар ұйымдастырылады.',
      ),
    ),
    ru: text(
      p(
        'Центр открыт в Алатауском районе в рамках программы «Рухани жаңғыру». Он работает и для молодёжи Жетысуского и Ауэзовского районов. Направлений три: трудоустройство, профориентация и молодёжное предпринимательство.',
      ),
      h2('Кто консультирует'),
      ul(
        'Фонд развития предпринимательства «Даму»',
        'Жилстройсбербанк (сегодня Отбасы банк)',
        'Центр занятости',
        'Национальная палата предпринимателей «Атамекен»',
      ),
      p(
        'Здесь же помогают юрист и психолог. Сотрудники разъясняют условия государственных программ и рассказывают о других.',
      ),
      h2('Кружки и творчество'),
      p(
        'Кружки английского языка, домбры и шахмат бесплатны и работают круглый год по расписанию. В творческой мастерской есть небольшая библиотека и музыкальные инструменты; здесь проходят встречи, мастер-классы, коучинг и семинары.',
      ),
    ),
    en: text(
      p(
        'The centre was opened in Alatau district under the Rukhani Zhangyru programme. It serves young people of Zhetysu and Auezov districts too. It works in three directions: employment, career guidance and youth entrepreneurship.',
      ),
      h2('Who gives advice'),
      ul(
        'the Damu entrepreneurship fund',
        'the housing construction savings bank (today Otbasy Bank)',
        'the Employment Centre',
        'the Atameken National Chamber of Entrepreneurs',
      ),
      p(
        'Legal and psychological help is at hand as well. State programmes are explained, and there is information on other programmes.',
      ),
      h2('Clubs and creative work'),
      p(
        'The English, dombra and chess clubs are free and run all year on a timetable. The creative workshop has a small library and musical instruments; meetings, workshops, coaching and seminars are held there.',
      ),
    ),
  },
  // An example: the source gives no opening hours. The closed day is that of the dombra club's cancelled date.
  hours: weekly(6, '10:00', '19:00', [
    { from: dayOnWeek(1, 4), to: dayOnWeek(1, 4), periods: [], reason: 'sanitary_day' },
  ]),
  facilities: {
    kk: [
      { kind: 'creative_workshop', title: 'Шығармашылық шеберхана', available: true },
      { kind: 'library', title: 'Шағын кітапхана', available: true },
      { kind: 'music_instruments', title: 'Музыкалық аспаптар', available: true },
    ],
    ru: [
      { kind: 'creative_workshop', title: 'Творческая мастерская', available: true },
      { kind: 'library', title: 'Небольшая библиотека', available: true },
      { kind: 'music_instruments', title: 'Музыкальные инструменты', available: true },
    ],
    en: [
      { kind: 'creative_workshop', title: 'Creative workshop', available: true },
      { kind: 'library', title: 'Small library', available: true },
      { kind: 'music_instruments', title: 'Musical instruments', available: true },
    ],
  },
  services: {
    kk: [
      {
        kind: 'employment',
        title: 'Жұмысқа орналасу жөнінде кеңес',
        description: 'Жұмыспен қамту орталығының маманы кеңес береді.',
        provider: 'employment-center',
      },
      { kind: 'career_guidance', title: 'Кәсіптік бағдар' },
      {
        kind: 'business',
        title: 'Жас кәсіпкерлерге «Даму» қорының кеңесі',
        provider: 'damu',
      },
      {
        kind: 'business',
        title: 'Жас кәсіпкерлерге «Атамекен» палатасының кеңесі',
        provider: 'atameken',
      },
      {
        kind: 'housing',
        title: 'Баспана алу жөнінде кеңес',
        description: 'Тұрғын үй құрылыс жинақ банкінің (қазіргі Отбасы банк) маманы кеңес береді.',
        provider: 'otbasy-bank',
      },
      { kind: 'legal', title: 'Заңгер көмегі' },
      { kind: 'psychological', title: 'Психолог көмегі' },
      { kind: 'state_programs', title: 'Мемлекеттік бағдарламаларды түсіндіру' },
      {
        kind: 'education',
        title: 'Ағылшын тілі, домбыра және шахмат үйірмелері',
        free: true,
        schedule: 'Жыл бойы, кесте бойынша',
      },
      {
        kind: 'education',
        title: 'Тренингтер',
        description: 'Жастардың сұрауы бойынша түрлі сала мамандары өткізеді.',
      },
    ],
    ru: [
      {
        kind: 'employment',
        title: 'Консультации по трудоустройству',
        description: 'Консультирует специалист Центра занятости.',
        provider: 'employment-center',
      },
      { kind: 'career_guidance', title: 'Профориентация' },
      {
        kind: 'business',
        title: 'Консультации фонда «Даму» для молодых предпринимателей',
        provider: 'damu',
      },
      {
        kind: 'business',
        title: 'Консультации палаты «Атамекен» для молодых предпринимателей',
        provider: 'atameken',
      },
      {
        kind: 'housing',
        title: 'Консультации по вопросам жилья',
        description: 'Консультирует специалист Жилстройсбербанка (сегодня Отбасы банк).',
        provider: 'otbasy-bank',
      },
      { kind: 'legal', title: 'Помощь юриста' },
      { kind: 'psychological', title: 'Помощь психолога' },
      { kind: 'state_programs', title: 'Разъяснение государственных программ' },
      {
        kind: 'education',
        title: 'Кружки английского языка, домбры и шахмат',
        free: true,
        schedule: 'Круглый год, по расписанию',
      },
      {
        kind: 'education',
        title: 'Тренинги',
        description: 'По запросу молодёжи их ведут специалисты разных отраслей.',
      },
    ],
    en: [
      {
        kind: 'employment',
        title: 'Advice on finding a job',
        description: 'Given by a specialist of the Employment Centre.',
        provider: 'employment-center',
      },
      { kind: 'career_guidance', title: 'Career guidance' },
      {
        kind: 'business',
        title: 'Advice for young entrepreneurs from the Damu fund',
        provider: 'damu',
      },
      {
        kind: 'business',
        title: 'Advice for young entrepreneurs from the Atameken chamber',
        provider: 'atameken',
      },
      {
        kind: 'housing',
        title: 'Advice on housing',
        description:
          'Given by a specialist of the housing construction savings bank (today Otbasy Bank).',
        provider: 'otbasy-bank',
      },
      { kind: 'legal', title: 'Legal help' },
      { kind: 'psychological', title: 'Psychological help' },
      { kind: 'state_programs', title: 'State programmes explained' },
      {
        kind: 'education',
        title: 'English, dombra and chess clubs',
        free: true,
        schedule: 'All year, on a timetable',
      },
      {
        kind: 'education',
        title: 'Training sessions',
        description: 'Held by specialists of various fields, on request of the young people.',
      },
    ],
  },
  team: { kk: [], ru: [], en: [] },
  openedUnder: 'ruhani-jangyru',
  picture: 'almaty-jastary-center',
}
