import { bold, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

export const statistics: ArticleSeed = {
  key: 'statistics',
  kind: 'story',
  // The day it appeared on the site, made up for the demo.
  date: '2025-12-24T09:00:00+05:00',
  districts: [],
  centers: [],
  topics: ['centers', 'employment'],
  title: {
    kk: 'Алматы мен Алматы облысында қанша жас тұрады',
    ru: 'Сколько молодёжи живёт в Алматы и Алматинской области',
    en: 'How many young people live in Almaty city and Almaty region',
  },
  summary: {
    kk: 'Қалада шамамен 689 мың жас (Kazinform, 2024 жыл), облыста 432 мың жас (Kazinform, 2025 жыл) тұрады. Бұл сандар нені білдіреді?',
    ru: 'В городе около 689 тысяч молодых людей (Kazinform, 2024 год), в области 432 тысячи (Kazinform, 2025 год). Что стоит за этими цифрами?',
    en: 'About 689 thousand in the city (Kazinform, 2024), 432 thousand in the region (Kazinform, 2025). What is behind these figures?',
  },
  body: {
    kk: text(
      p(
        'Жастарға 14 пен 35 жас аралығындағы адамдар жатады. Төмендегі әр санның жылы мен дереккөзі көрсетілген: деректер әр жылдікі болғандықтан, оларды бір-біріне қосуға болмайды.',
      ),
      h2('Алматы қаласы'),
      ul(
        [
          bold('Шамамен 689 мың жас.'),
          ' Оның 58 мыңы – Жетісу ауданында (Жетісу ауданының әкімі, Kazinform, 2024 жыл).',
        ],
        [
          bold('680 мыңнан астам.'),
          ' Әкімдік жастар санын осылай бағалайды. Соның шамамен 7,3 пайызы оқымайды да, жұмыс істемейді де (Алматы қаласының әкімдігі, Kazinform, 2024 жыл).',
        ],
        [
          bold('Сегіз комьюнити-орталық.'),
          ' 800 мыңнан астам адамды қамтиды деп күтіледі (Алматы қаласының әкімдігі, Kazinform, 2024 жыл).',
        ],
      ),
      h2('Алматы облысы'),
      ul(
        [bold('432 мың жас.'), ' Бүкіл облыс бойынша (Kazinform, 2025 жылғы 13 желтоқсан).'],
        [
          bold('82 мыңнан астам жас.'),
          ' Қарасай ауданында тұрады (Kazinform, 2025 жылғы 13 желтоқсан).',
        ],
      ),
      p(
        'Оқымайтын және жұмыс істемейтін жастарға орталықтардағы тегін курстар, мамандық таңдауға көмек және жұмысқа орналасу жөніндегі кеңес пайдалы болуы мүмкін.',
      ),
    ),
    ru: text(
      p(
        'Молодёжью считаются люди от 14 до 35 лет. У каждой цифры ниже указаны год и источник: данные относятся к разным годам, поэтому складывать их нельзя.',
      ),
      h2('Город Алматы'),
      ul(
        [
          bold('Около 689 тысяч человек.'),
          ' Из них 58 тысяч в Жетысуском районе (аким Жетысуского района, Kazinform, 2024 год).',
        ],
        [
          bold('Более 680 тысяч.'),
          ' Такова оценка акимата. Около 7,3 % из них не учатся и не работают (акимат города Алматы, Kazinform, 2024 год).',
        ],
        [
          bold('Восемь комьюнити-центров.'),
          ' Как ожидается, они охватят более 800 тысяч человек (акимат города Алматы, Kazinform, 2024 год).',
        ],
      ),
      h2('Алматинская область'),
      ul(
        [bold('432 тысячи молодых людей.'), ' Во всей области (Kazinform, 13 декабря 2025 года).'],
        [bold('Более 82 тысяч.'), ' Живут в Карасайском районе (Kazinform, 13 декабря 2025 года).'],
      ),
      p(
        'Тем, кто не учится и не работает, могут пригодиться бесплатные курсы центров, помощь в выборе профессии и консультации по трудоустройству.',
      ),
    ),
    en: text(
      p(
        'Young people are those aged 14 to 35. Each figure below has its year and source: they are of different years and should not be added up.',
      ),
      h2('Almaty city'),
      ul(
        [
          bold('About 689 thousand people.'),
          ' 58 thousand of them in Zhetysu district (akim of Zhetysu district, Kazinform, 2024).',
        ],
        [
          bold('More than 680 thousand.'),
          ' By the akimat’s count. About 7.3 % of them neither work nor study (akimat of Almaty city, Kazinform, 2024).',
        ],
        [
          bold('Eight community centres.'),
          ' They are expected to reach over 800 thousand people (akimat of Almaty city, Kazinform, 2024).',
        ],
      ),
      h2('Almaty region'),
      ul(
        [bold('432 thousand young people.'), ' In all the region (Kazinform, 13 December 2025).'],
        [bold('More than 82 thousand.'), ' In Karasai district (Kazinform, 13 December 2025).'],
      ),
      p(
        'The free courses of the centres, help in choosing a profession and advice on finding a job may be of use to those who neither work nor study.',
      ),
    ),
  },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform', en: 'Kazinform' } },
  picture: 'statistics',
  pinned: false,
  states: { kk: 'published', ru: 'published', en: 'published' },
}
