import { h2, p, text } from '../../text.ts'
import { communityCenter, LONG_HOURS } from './communityCenter.ts'
import { ALL_COURSES, COMMON_TO_ALL, MENTOR, PSYCHOLOGIST, STUDY_GRANTS } from './offers.ts'

export const nauryzbai = communityCenter({
  district: 'nauryzbai',
  title: {
    kk: 'Наурызбай ауданының комьюнити-орталығы',
    ru: 'Комьюнити-центр Наурызбайского района',
    en: 'Nauryzbai District Community Centre',
  },
  summary: {
    kk: 'Тәлімгер курс немесе мамандық таңдауға көмектеседі. Мұнда оқу орындарының бағдарламалары мен гранттары туралы да білуге болады.',
    ru: 'Наставник поможет выбрать курс или профессию. Здесь же можно узнать о программах и грантах учебных заведений.',
    en: 'A mentor helps to choose a course or a profession, and there is information on the programmes and grants of educational institutions.',
  },
  body: {
    kk: text(
      p(
        'Мамандық таңдау оңай емес. Сондықтан комьюнити-орталықтардың әрқайсысында тәлімгерлер бар: олар тұрғындарға курс немесе мамандық таңдауға көмектеседі.',
      ),
      h2('Оқу туралы мәлімет'),
      p(
        'Орталықтарда білім беру бағдарламалары мен оқу орындарының гранттары туралы айтып береді. Шешім қабылдау қиын болса, психологпен ақылдасуға болады.',
      ),
      h2('Орталықта не бар'),
      p(
        'Наурызбай ауданындағы орталықтың аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл). Онда оқу сыныптары, коворкинг аймақтары және құрал-жабдық бар. Барлық курс тегін.',
      ),
      COMMON_TO_ALL.kk,
    ),
    ru: text(
      p(
        'Выбрать профессию непросто. Поэтому в каждом комьюнити-центре есть наставники: они помогают жителям определиться с курсом или профессией.',
      ),
      h2('Об учёбе'),
      p(
        'В центрах рассказывают об образовательных программах и грантах учебных заведений. Если трудно принять решение, можно посоветоваться с психологом.',
      ),
      h2('Что есть в центре'),
      p(
        'Площадь центра в Наурызбайском районе около 300 м² (Kazinform, 2024 год). В нём есть учебные классы, зоны коворкинга и оборудование. Все курсы бесплатны.',
      ),
      COMMON_TO_ALL.ru,
    ),
    en: text(
      p(
        'Choosing a profession is not easy. So there are mentors in every community centre, who help residents to choose a course or a profession.',
      ),
      h2('About studying'),
      p(
        'The centres have information on educational programmes and on the grants of educational institutions. Where a decision is hard to take, a psychologist is there to talk to.',
      ),
      h2('What the centre has'),
      p(
        'The centre in Nauryzbai district has about 300 m² (Kazinform, 2024), with classrooms, coworking areas and equipment. All courses are free of charge.',
      ),
      COMMON_TO_ALL.en,
    ),
  },
  offers: [MENTOR, STUDY_GRANTS, PSYCHOLOGIST, ALL_COURSES],
  hours: LONG_HOURS,
  picture: 'talk',
})
