import { h2, p, text, ul } from '../../text.ts'
import { communityCenter, LONG_HOURS } from './communityCenter.ts'
import { ALL_COURSES, BUSINESS, MENTOR, PSYCHOLOGIST } from './offers.ts'

export const medeu = communityCenter({
  district: 'medeu',
  title: {
    kk: 'Медеу ауданының комьюнити-орталығы',
    ru: 'Комьюнити-центр Медеуского района',
    en: 'Medeu District Community Centre',
  },
  summary: {
    kk: 'Жастарға арналған аудандық орталық: барлық курс тегін, коворкинг аймақтары бар, тәлімгерлер курс немесе мамандық таңдауға көмектеседі.',
    ru: 'Районный центр для молодёжи: все курсы бесплатны, есть зоны коворкинга, а наставники помогают выбрать курс или профессию.',
    en: 'The district’s centre for young people: all courses are free, there is coworking space, and mentors help to choose a course or a profession.',
  },
  body: {
    kk: text(
      p(
        'Бұл – Алматының әр ауданында жастар үшін ашылған сегіз комьюнити-орталықтың бірі. Әр орталықтың аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл). Онда оқу сыныптары, коворкинг аймақтары және қажетті құрал-жабдық бар. Заманауи безендіру ұлттық нақышпен үйлескен.',
      ),
      h2('Қала орталықтарының курстары мен қызметтері'),
      ul(
        'мобилография, таргетинг, SMM және медиасауаттылық курстары',
        'домбыра үйрену, өзін-өзі дамытуға арналған шеберлік сабақтары',
        'кәсіп бастайтындарға заңгерлер мен кәсіпкерлердің кеңесі',
        'психологтің кеңесі',
        'білім беру бағдарламалары мен оқу орындарының гранттары туралы мәлімет',
      ),
      p(
        'Барлық курс тегін. Орталық резиденттеріне көлікте, қоғамдық тамақтану орындарында, спорт және мәдениет нысандарында жарамды жеңілдік картасы беріледі.',
      ),
    ),
    ru: text(
      p(
        'Это один из восьми комьюнити-центров, открытых для молодёжи в каждом районе Алматы. Площадь каждого около 300 м² (Kazinform, 2024 год). В них есть учебные классы, зоны коворкинга и оборудование. Современное оформление дополняют национальные мотивы.',
      ),
      h2('Курсы и услуги городских центров'),
      ul(
        'курсы мобилографии, таргетинга, SMM и медиаграмотности',
        'занятия на домбре и мастер-классы по саморазвитию',
        'советы юристов и предпринимателей тем, кто открывает своё дело',
        'консультации психолога',
        'сведения об образовательных программах и грантах учебных заведений',
      ),
      p(
        'Все курсы бесплатны. Резидент центра получает дисконтную карту: она действует в транспорте, заведениях питания, на объектах спорта и культуры.',
      ),
    ),
    en: text(
      p(
        'This is one of the eight community centres opened for young people in every district of Almaty. Each has about 300 m² (Kazinform, 2024), with classrooms, coworking areas and equipment. The design is modern, with ethnic notes.',
      ),
      h2('Courses and services of the city’s centres'),
      ul(
        'courses in mobile videography, targeting, SMM and media literacy',
        'dombra classes and master classes in self-development',
        'advice from lawyers and entrepreneurs for those starting a business',
        'psychological consultations',
        'information about educational programmes and grants of educational institutions',
      ),
      p(
        'All courses are free of charge. A resident of the centre gets a discount card that is good in transport, catering, and sports and cultural facilities.',
      ),
    ),
  },
  offers: [ALL_COURSES, MENTOR, BUSINESS, PSYCHOLOGIST],
  hours: LONG_HOURS,
  picture: 'medeu-center',
})
