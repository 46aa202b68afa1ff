import { entry, h2, p, text } from '../../text.ts'
import { communityCenter, LATE_HOURS } from './communityCenter.ts'
import { COMMON_TO_ALL, DOMBRA, KAZAKH_AT_HOME, MEDIA_LITERACY, MENTOR } from './offers.ts'

export const turksib = communityCenter({
  district: 'turksib',
  title: {
    kk: 'Түрксіб ауданының комьюнити-орталығы',
    ru: 'Комьюнити-центр Турксибского района',
    en: 'Turksib District Community Centre',
  },
  summary: {
    kk: 'Ұлттық нақышпен безендірілген заманауи орталық: тегін курстар және қазақ тілін үйден үйрететін «Үйде сөйле» жобасы.',
    ru: 'Современный центр с национальными мотивами: бесплатные курсы и проект «Үйде сөйле», который учит казахскому языку на дому.',
    en: 'A modern centre with ethnic notes: free courses, and the project “Үйде сөйле”, which teaches Kazakh at home.',
  },
  body: {
    kk: text(
      p(
        'Түрксіб ауданының комьюнити-орталығы заманауи үлгіде, ұлттық нақышпен безендірілген. Аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл), оқу сыныптары мен коворкинг аймақтары бар.',
      ),
      h2('Қазақ тілін үйде де үйренуге болады'),
      p(
        entry('programs', 'uide-soile', '«Үйде сөйле»'),
        ' жобасы қазақ тілін үйден шықпай, тегін үйренуге мүмкіндік береді.',
      ),
      h2('Жаңалықты қайдан білуге болады'),
      p(
        'Орталықтар туралы хабар жастарға көбіне әлеуметтік желі арқылы жетеді, кітапшалар да таратылады. Ал қай курс өзіңізге лайық екенін тәлімгермен ақылдасып шешесіз.',
      ),
      COMMON_TO_ALL.kk,
    ),
    ru: text(
      p(
        'Комьюнити-центр Турксибского района оформлен современно и с национальными мотивами. Его площадь около 300 м² (Kazinform, 2024 год), есть учебные классы и зоны коворкинга.',
      ),
      h2('Казахскому учат и дома'),
      p(
        'Проект ',
        entry('programs', 'uide-soile', '«Үйде сөйле»'),
        ' помогает бесплатно учить казахский язык, не выходя из дома.',
      ),
      h2('Откуда узнавать новости'),
      p(
        'О центрах молодёжь узнаёт прежде всего из социальных сетей, раздают и брошюры. А какой курс подойдёт именно вам, подскажет наставник.',
      ),
      COMMON_TO_ALL.ru,
    ),
    en: text(
      p(
        'The community centre of Turksib district is modern in design, with ethnic notes. It has about 300 m² (Kazinform, 2024), with classrooms and coworking areas.',
      ),
      h2('Kazakh, taught at home'),
      p(
        'With the project ',
        entry('programs', 'uide-soile', '“Үйде сөйле” (speak at home)'),
        ' Kazakh can be learnt free of charge without leaving home.',
      ),
      h2('Where to hear of it'),
      p(
        'Young people hear of the centres above all on social networks; there are brochures too. Which course is right for you is a question for a mentor.',
      ),
      COMMON_TO_ALL.en,
    ),
  },
  offers: [KAZAKH_AT_HOME, DOMBRA, MEDIA_LITERACY, MENTOR],
  hours: LATE_HOURS,
  picture: 'speech',
})
