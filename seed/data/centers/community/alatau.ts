import { entry, h2, p, text } from '../../text.ts'
import { communityCenter, LONG_HOURS } from './communityCenter.ts'
import { ALL_COURSES, COMMON_TO_ALL, MENTOR, SELF_DEVELOPMENT, STUDY_GRANTS } from './offers.ts'

export const alatau = communityCenter({
  district: 'alatau',
  title: {
    kk: 'Алатау ауданының комьюнити-орталығы',
    ru: 'Комьюнити-центр Алатауского района',
    en: 'Alatau District Community Centre',
  },
  summary: {
    kk: 'Үйге жақын жерде оқуға және жұмыс істеуге болатын орталық: тегін курстар, коворкинг аймақтары, резидентке берілетін жеңілдік картасы.',
    ru: 'Место рядом с домом, где можно учиться и работать: бесплатные курсы, зоны коворкинга, дисконтная карта резидента.',
    en: 'A place near home to learn and to work: free courses, coworking areas and a discount card for residents.',
  },
  body: {
    kk: text(
      p(
        'Комьюнити-орталықтар әр ауданда ашылған, сондықтан жастарға қаланың бір шетінен екінші шетіне сабылудың қажеті жоқ. Алатау ауданындағы орталықтың аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл): мұнда оқу сыныптары, коворкинг аймақтары және құрал-жабдық бар.',
      ),
      h2('Жеңілдік картасы'),
      p(
        'Комьюнити-орталықтың әр резиденті жеңілдік картасын алады. Карта көлікте, қоғамдық тамақтану орындарында, спорт және мәдениет нысандарында жарамды.',
      ),
      h2('Ауданда тағы не бар'),
      p(
        'Осы ауданда ',
        entry('centers', 'almaty-jastary', '«Алматы жастары» жастар орталығы'),
        ' да жұмыс істейді: онда ағылшын тілі, домбыра және шахмат үйірмелері тегін өтеді.',
      ),
      COMMON_TO_ALL.kk,
    ),
    ru: text(
      p(
        'Комьюнити-центры открыты в каждом районе, и молодёжи не нужно ехать через весь город. Площадь центра в Алатауском районе около 300 м² (Kazinform, 2024 год): здесь есть учебные классы, зоны коворкинга и оборудование.',
      ),
      h2('Дисконтная карта'),
      p(
        'Каждый резидент комьюнити-центра получает дисконтную карту. Она действует в транспорте, заведениях питания, на объектах спорта и культуры.',
      ),
      h2('Что ещё есть в районе'),
      p(
        'В этом же районе работает ',
        entry('centers', 'almaty-jastary', 'молодёжный центр «Алматы жастары»'),
        ', где бесплатно проходят кружки английского языка, домбры и шахмат.',
      ),
      COMMON_TO_ALL.ru,
    ),
    en: text(
      p(
        'There is a community centre in every district, so that nobody has to cross the whole city. The one in Alatau district has about 300 m² (Kazinform, 2024), with classrooms, coworking areas and equipment.',
      ),
      h2('The discount card'),
      p(
        'Every resident of a community centre gets a discount card. It is good in transport, catering, and sports and cultural facilities.',
      ),
      h2('What else there is in the district'),
      p(
        'The ',
        entry('centers', 'almaty-jastary', 'Almaty Zhastary Youth Centre'),
        ' works in the same district: its English, dombra and chess clubs are free.',
      ),
      COMMON_TO_ALL.en,
    ),
  },
  offers: [ALL_COURSES, SELF_DEVELOPMENT, STUDY_GRANTS, MENTOR],
  hours: LONG_HOURS,
  picture: 'card',
})
