import { entry, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

/** Its Russian is written but not public yet. */
export const almatyJastaryOffers: ArticleSeed = {
  key: 'almaty-jastary-offers',
  kind: 'story',
  // The day it appeared on the site, made up for the demo.
  date: '2025-11-27T11:00:00+05:00',
  districts: ['alatau', 'zhetysu', 'auezov'],
  centers: ['almaty-jastary'],
  topics: ['advice', 'employment', 'business', 'education', 'culture'],
  programs: ['ruhani-jangyru'],
  title: {
    kk: '«Алматы жастары» орталығы: кеңес, білім және шығармашылық',
    ru: 'Центр «Алматы жастары»: консультации, знания и творчество',
    en: 'The Almaty Zhastary centre: advice, learning and creative work',
  },
  summary: {
    kk: 'Алатау ауданындағы орталық Жетісу мен Әуезов аудандарының жастарына да қызмет көрсетеді. Мұнда жұмыс табу, мамандық таңдау және кәсіп ашу жөнінде кеңес беріледі, үйірмелер жыл бойы тегін өтеді.',
    ru: 'Центр в Алатауском районе работает и для молодёжи Жетысуского и Ауэзовского районов. Здесь подскажут, как найти работу, выбрать профессию и открыть своё дело, а кружки круглый год бесплатны.',
    en: 'The centre in Alatau district serves young people of Zhetysu and Auezov districts too. It advises on jobs, professions and business, and its clubs are free all year round.',
  },
  body: {
    kk: text(
      p(
        'Алатау ауданындағы ',
        entry('centers', 'almaty-jastary', '«Алматы жастары» жастар орталығы'),
        ' «Рухани жаңғыру» бағдарламасы аясында ашылды. Орталық Жетісу және Әуезов аудандарының жастарына да қызмет көрсетеді. Жұмысының үш негізгі бағыты бар: жұмысқа орналасу, кәсіптік бағдар және жастар кәсіпкерлігі.',
      ),
      h2('Кім кеңес береді'),
      p('Жастарға мына ұйымдардың өкілдері кеңес береді:'),
      ul(
        '«Даму» кәсіпкерлікті дамыту қоры',
        'Тұрғын үй құрылыс жинақ банкі (қазіргі Отбасы банк)',
        'Жұмыспен қамту орталығы',
        '«Атамекен» ұлттық кәсіпкерлер палатасы',
      ),
      p(
        'Бұған қоса орталықта құқықтық және психологиялық көмек көрсетіледі. Мемлекеттік бағдарламалардың шарттары түсіндіріліп, басқа бағдарламалар туралы да мәлімет беріледі.',
      ),
      h2('Үйірмелер мен тренингтер'),
      p(
        'Ағылшын тілі, домбыра және шахмат үйірмелері кесте бойынша жыл бойы жұмыс істейді. Үшеуі де тегін. Жастардың сұрауы бойынша түрлі сала мамандары тренинг өткізеді.',
      ),
      h2('Шығармашылыққа арналған орын'),
      p(
        'Шығармашылық шеберханада шағын кітапхана мен музыкалық аспаптар бар. Мұнда зияткерлік және шығармашылық кездесулер, шеберлік сабақтары, коучинг пен семинарлар өтеді.',
      ),
      p(
        'Орталықтың мақсаты – жастардың бос уақытын пайдалы өткізуіне, салауатты өмір сүруіне, әлемдік және ұлттық мәдениетпен, шет тілдерімен, өнермен, әдебиетпен және дәстүрмен танысуына жағдай жасау.',
      ),
    ),
    ru: text(
      p(
        entry('centers', 'almaty-jastary', 'Молодёжный центр «Алматы жастары»'),
        ' открыт в Алатауском районе в рамках программы «Рухани жаңғыру». Он работает и для молодёжи Жетысуского и Ауэзовского районов. Основных направлений три: трудоустройство, профориентация и молодёжное предпринимательство.',
      ),
      h2('Кто консультирует'),
      p('На вопросы молодых людей отвечают представители организаций:'),
      ul(
        'Фонд развития предпринимательства «Даму»',
        'Жилстройсбербанк (сегодня Отбасы банк)',
        'Центр занятости',
        'Национальная палата предпринимателей «Атамекен»',
      ),
      p(
        'Кроме того, в центре помогают юрист и психолог. Здесь разъясняют условия государственных программ и рассказывают о других программах.',
      ),
      h2('Кружки и тренинги'),
      p(
        'Кружки английского языка, домбры и шахмат работают круглый год по расписанию. Все три бесплатны. По запросу самой молодёжи специалисты разных отраслей проводят тренинги.',
      ),
      h2('Место для творчества'),
      p(
        'В творческой мастерской есть небольшая библиотека и музыкальные инструменты. Здесь проходят интеллектуальные и творческие встречи, мастер-классы, коучинг и семинары.',
      ),
      p(
        'Цель центра — помочь молодым людям с пользой проводить свободное время, вести здоровый образ жизни, приобщиться к мировой и национальной культуре, иностранным языкам, искусству, литературе и традициям.',
      ),
    ),
    en: text(
      p(
        'The ',
        entry('centers', 'almaty-jastary', 'Almaty Zhastary Youth Centre'),
        ' was opened in Alatau district under the Rukhani Zhangyru programme. It serves young people of Zhetysu and Auezov districts too. Its work has three main directions: employment, career guidance and youth entrepreneurship.',
      ),
      h2('Who gives advice'),
      p('Young people can consult representatives of:'),
      ul(
        'the Damu entrepreneurship fund',
        'the housing construction savings bank (today Otbasy Bank)',
        'the Employment Centre',
        'the Atameken National Chamber of Entrepreneurs',
      ),
      p(
        'The centre also gives legal and psychological help. It explains the terms of state programmes and has information on other programmes.',
      ),
      h2('Clubs and training'),
      p(
        'The English, dombra and chess clubs run all year on a timetable, and all three are free. When young people ask for it, specialists of various fields come to hold training sessions.',
      ),
      h2('A place for creative work'),
      p(
        'The creative workshop has a small library and musical instruments. It hosts intellectual and creative meetings, workshops, coaching and seminars.',
      ),
      p(
        'The centre wants young people to use their free time well, to live healthily, and to have access to world and national culture, foreign languages, art, literature and traditions.',
      ),
    ),
  },
  source: {
    name: {
      kk: 'Орталық туралы қазақ тіліндегі мақала',
      ru: 'Статья о центре на казахском языке',
      en: 'An article on the centre in Kazakh',
    },
  },
  picture: 'almaty-jastary-offers',
  pinned: false,
  states: { kk: 'published', ru: 'draft', en: 'published' },
}
