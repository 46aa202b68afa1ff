import { entry, h2, p, text, ul } from '../../text.ts'
import { communityCenter, DAILY_HOURS } from './communityCenter.ts'
import { ALL_COURSES, BUSINESS, COMMON_TO_ALL, MENTOR, PSYCHOLOGIST } from './offers.ts'

export const zhetysu = communityCenter({
  district: 'zhetysu',
  title: {
    kk: 'Жетісу ауданының комьюнити-орталығы',
    ru: 'Комьюнити-центр Жетысуского района',
    en: 'Zhetysu District Community Centre',
  },
  summary: {
    kk: 'Жетісу ауданының жастарына, яғни 58 мың адамға арналған орталық: тегін курстар, тәлімгерлер және мамандардың кеңесі (Жетісу ауданының әкімі, Kazinform, 2024 жыл).',
    ru: 'Центр для молодёжи Жетысуского района, а это 58 тысяч человек: бесплатные курсы, наставники и консультации (аким Жетысуского района, Kazinform, 2024 год).',
    en: 'A centre for the 58 thousand young people of Zhetysu district: free courses, mentors and advice (akim of Zhetysu district, Kazinform, 2024).',
  },
  body: {
    kk: text(
      p(
        'Алматыда 14 пен 35 жас аралығындағы шамамен 689 мың адам тұрады, оның 58 мыңы – Жетісу ауданында (Жетісу ауданының әкімі, Kazinform, 2024 жыл). Аудандағы комьюнити-орталық солар үшін ашылған, аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл).',
      ),
      h2('Мақсаты'),
      p(
        'Комьюнити-орталықтар әр ауданның жастарын бір жерге жинап, қоғамнан өз орнын табуға көмектесуі керек. Осы үшін мұнда:',
      ),
      ul(
        'барлық курс тегін өтеді',
        'тәлімгер курс немесе мамандық таңдауға көмектеседі',
        'заңгерлер мен кәсіпкерлер ісін жаңа бастағандарға кеңес береді',
        'психологпен сөйлесуге болады',
      ),
      p(
        'Алатау ауданындағы ',
        entry('centers', 'almaty-jastary', '«Алматы жастары» орталығының'),
        ' есігі Жетісу ауданының жастарына да ашық.',
      ),
      COMMON_TO_ALL.kk,
    ),
    ru: text(
      p(
        'В Алматы живут около 689 тысяч человек от 14 до 35 лет, из них 58 тысяч в Жетысуском районе (аким Жетысуского района, Kazinform, 2024 год). Для них и открыт районный комьюнити-центр площадью около 300 м² (Kazinform, 2024 год).',
      ),
      h2('Зачем он нужен'),
      p(
        'Комьюнити-центры должны стать в каждом районе местом притяжения и помочь молодёжи найти себя в обществе. Для этого здесь:',
      ),
      ul(
        'все курсы бесплатны',
        'наставник помогает выбрать курс или профессию',
        'юристы и предприниматели консультируют тех, кто начинает своё дело',
        'можно поговорить с психологом',
      ),
      p(
        entry('centers', 'almaty-jastary', 'Центр «Алматы жастары»'),
        ' в Алатауском районе тоже ждёт молодёжь Жетысуского района.',
      ),
      COMMON_TO_ALL.ru,
    ),
    en: text(
      p(
        'About 689 thousand people aged 14 to 35 live in Almaty, 58 thousand of them in Zhetysu district (akim of Zhetysu district, Kazinform, 2024). The community centre of the district, with about 300 m² (Kazinform, 2024), is there for them.',
      ),
      h2('What it is for'),
      p(
        'The community centres are to be a point of attraction in each district and to help young people find their place in society. For this:',
      ),
      ul(
        'all courses are free of charge',
        'a mentor helps to choose a course or a profession',
        'lawyers and entrepreneurs advise those who are starting a business',
        'a psychologist is there to talk to',
      ),
      p(
        entry('centers', 'almaty-jastary', 'The Almaty Zhastary centre'),
        ' in Alatau district is open to the young people of Zhetysu district too.',
      ),
      COMMON_TO_ALL.en,
    ),
  },
  offers: [MENTOR, BUSINESS, PSYCHOLOGIST, ALL_COURSES],
  hours: DAILY_HOURS,
  picture: 'eight-centers',
})
