import { onWeek } from '../calendar.ts'
import { CITY_DISTRICTS, REGION_DISTRICTS } from '../territory.ts'
import { h2, p, text, ul } from '../text.ts'
import type { EventSeed } from '../types.ts'

/** Three whole days, the last one included. Invented as a whole, the price included, which says so. */
export const festival: EventSeed = {
  key: 'youth-festival',
  kind: 'festival',
  title: {
    kk: 'Алматы жастарының фестивалі',
    ru: 'Фестиваль молодёжи Алматы',
    en: 'Festival of the young people of Almaty',
  },
  summary: {
    kk: 'Қаланың сегіз комьюнити-орталығы үш күн бойы үйренгенін көрсетеді: музыка, шахмат, бейне және шеберлік сабақтары.',
    ru: 'Три дня восемь комьюнити-центров города показывают, чему научились: музыка, шахматы, видео и мастер-классы.',
    en: 'For three days the eight community centres of the city show what they have learnt: music, chess, video and master classes.',
  },
  body: {
    kk: text(
      p(
        'Бұл фестиваль мысал ретінде ойдан алынған: бірнеше күнге созылатын іс-шараның сайтта қалай берілетінін көрсетеді.',
      ),
      h2('Бағдарлама'),
      ul(
        'жұма: ашылуы және домбыра кеші',
        'сенбі: шеберлік сабақтары',
        'жексенбі: шахмат жарысы және қорытынды',
      ),
    ),
    ru: text(
      p(
        'Фестиваль придуман для примера: он показывает, как на сайте выглядит мероприятие на несколько дней.',
      ),
      h2('Программа'),
      ul(
        'пятница: открытие и вечер домбры',
        'суббота: мастер-классы',
        'воскресенье: шахматный турнир и итоги',
      ),
    ),
    en: text(
      p(
        'This festival is made up as an example: it shows what an event of several days looks like on the site.',
      ),
      h2('Programme'),
      ul(
        'Friday: opening and an evening of dombra',
        'Saturday: master classes',
        'Sunday: chess tournament and closing',
      ),
    ),
  },
  startsAt: onWeek(2, 5, '00:00'),
  endsAt: onWeek(2, 7, '23:59'),
  allDay: true,
  free: false,
  price: {
    kk: 'Жеңілдік картасымен тегін, картасыз 1000 теңге (мысал)',
    ru: 'По дисконтной карте бесплатно, без неё 1000 тенге (пример)',
    en: 'Free with the discount card, 1,000 tenge without it (example)',
  },
  languages: ['kk', 'ru'],
  districts: CITY_DISTRICTS,
  picture: 'eight-centers',
}

export const seasonOpening: EventSeed = {
  key: 'season-opening',
  kind: 'opening',
  title: {
    kk: 'Тегін курстардың жаңа маусымы ашылады',
    ru: 'Открытие нового сезона бесплатных курсов',
    en: 'Opening of a new season of free courses',
  },
  summary: {
    kk: 'Тәлімгерлер курстармен таныстырады, қалаған курсыңызға сол жерде жазыла аласыз.',
    ru: 'Наставники расскажут о курсах, на любой из них можно сразу записаться.',
    en: 'Mentors present the courses, and you can sign up on the spot.',
  },
  startsAt: onWeek(0, 6, '12:00'),
  endsAt: onWeek(0, 6, '15:00'),
  languages: ['kk', 'ru'],
  ages: { from: 14, to: 35 },
  center: 'medeu-community-center',
  districts: ['medeu'],
  picture: 'medeu-center',
}

/** Online, for every district. */
export const studyGrants: EventSeed = {
  key: 'study-grants-online',
  kind: 'meeting',
  title: {
    kk: 'Оқу гранттары туралы онлайн кездесу',
    ru: 'Онлайн-встреча об образовательных грантах',
    en: 'Online meeting about study grants',
  },
  summary: {
    kk: 'Білім беру бағдарламалары мен оқу орындарының гранттары туралы сұрақ-жауап.',
    ru: 'Вопросы и ответы об образовательных программах и грантах учебных заведений.',
    en: 'Questions and answers about educational programmes and the grants of educational institutions.',
  },
  startsAt: onWeek(1, 1, '18:00'),
  endsAt: onWeek(1, 1, '19:30'),
  venue: { kk: 'Онлайн', ru: 'Онлайн', en: 'Online' },
  // Made up: example.com leads nowhere.
  onlineUrl: 'https://example.com/study-grants',
  languages: ['kk', 'ru'],
  ages: { from: 14, to: 25 },
  registration: { opensAt: onWeek(-1, 1, '09:00'), closesAt: onWeek(1, 1, '12:00') },
  districts: [],
  picture: 'talk',
}

/** For all the districts of the region. */
export const openDay: EventSeed = {
  key: 'coworking-open-day',
  kind: 'other',
  title: {
    kk: 'Қонаевтағы коворкингте ашық есік күні',
    ru: 'День открытых дверей в коворкинге Конаева',
    en: 'Open day at the Konaev coworking centre',
  },
  summary: {
    kk: 'Коворкингпен танысып, бос орынға жайғасып, жобаңызды бастап көріңіз. Облыстың барлық ауданынан келуге болады.',
    ru: 'Познакомьтесь с коворкингом, займите свободное место и попробуйте начать свой проект. Ждём из всех районов области.',
    en: 'Have a look at the coworking space, take a free seat and start on your project. Everyone in the region is welcome.',
  },
  startsAt: onWeek(1, 7, '12:00'),
  endsAt: onWeek(1, 7, '16:00'),
  languages: ['kk', 'ru'],
  ages: { from: 14, to: 35 },
  center: 'konaev-coworking',
  districts: REGION_DISTRICTS,
  picture: 'laptop',
}
