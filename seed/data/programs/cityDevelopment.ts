import { startOfDay } from '../../../src/publication/time.ts'
import { CITY_DISTRICTS } from '../territory.ts'
import { h2, p, text, ul } from '../text.ts'
import type { ProgramSeed } from '../types.ts'

export const cityDevelopment: ProgramSeed = {
  key: 'city-development',
  title: {
    kk: 'Алматы қаласын дамытудың 2025 жылға дейінгі бағдарламасы',
    ru: 'Программа развития города Алматы до 2025 года',
    en: 'Almaty City Development Program until 2025',
  },
  summary: {
    kk: 'Бағдарламада жастарға арналған 16 комьюнити-орталық ашу көзделген: әр ауданға екіден. Солардың сегізі жұмыс істейді (Kazinform, 2024 жыл).',
    ru: 'Программа предусматривает 16 комьюнити-центров для молодёжи, по два в каждом районе. Восемь из них работают (Kazinform, 2024 год).',
    en: 'The programme plans 16 community centres for young people, two in each district. Eight of them are at work (Kazinform, 2024).',
  },
  // What the centres that were opened under it offer.
  offers: {
    kk: [
      { text: 'Комьюнити-орталықтардағы тегін курстар' },
      { text: 'Оқу сыныптары мен коворкинг аймақтары' },
      { text: 'Курс немесе мамандық таңдауға көмектесетін тәлімгерлер' },
      { text: 'Орталық резиденттеріне жеңілдік картасы' },
    ],
    ru: [
      { text: 'Бесплатные курсы в комьюнити-центрах' },
      { text: 'Учебные классы и зоны коворкинга' },
      { text: 'Наставники, которые помогают выбрать курс или профессию' },
      { text: 'Дисконтная карта для резидентов центров' },
    ],
    en: [
      { text: 'Free courses at the community centres' },
      { text: 'Classrooms and coworking areas' },
      { text: 'Mentors who help to choose a course or a profession' },
      { text: 'A discount card for residents of the centres' },
    ],
  },
  body: {
    kk: text(
      p(
        'Қаланы дамыту бағдарламасы бойынша Алматының сегіз ауданының әрқайсысында екіден комьюнити-орталық болуы керек. Дереккөз жазылған кезде жоспарланған 16 орталықтың сегізі ашылған (Kazinform, 2024 жыл).',
      ),
      h2('Не өзгереді'),
      ul(
        'жастар қала ішінде азырақ сабылады',
        'әр ауданда жастар жиналатын орын пайда болады',
        'қоғамнан өз орнын табу жеңілдейді',
      ),
      p(
        'Сегіз орталық 800 мыңнан астам адамды қамтиды деп күтіледі (Алматы қаласының әкімдігі, Kazinform, 2024 жыл).',
      ),
    ),
    ru: text(
      p(
        'По программе развития города в каждом из восьми районов Алматы должно быть по два комьюнити-центра. Ко времени публикации источника работали восемь из шестнадцати запланированных (Kazinform, 2024 год).',
      ),
      h2('Что это изменит'),
      ul(
        'молодёжи придётся меньше ездить по городу',
        'в каждом районе появится место притяжения',
        'найти себя в обществе станет легче',
      ),
      p(
        'Восемь центров, как ожидается, охватят более 800 тысяч человек (акимат города Алматы, Kazinform, 2024 год).',
      ),
    ),
    en: text(
      p(
        'Under the programme each of the eight districts of Almaty is to have two community centres. When the source was written, eight of the sixteen planned ones were at work (Kazinform, 2024).',
      ),
      h2('What it is to change'),
      ul(
        'less commuting for young people',
        'a point of attraction in each district',
        'help to find one’s place in society',
      ),
      p(
        'The eight centres are expected to reach over 800 thousand people (akimat of Almaty city, Kazinform, 2024).',
      ),
    ),
  },
  endsOn: startOfDay('2025-12-31'),
  districts: CITY_DISTRICTS,
  picture: 'eight-centers',
}
