import { onWeek } from '../calendar.ts'
import { CITY_DISTRICTS } from '../territory.ts'
import { bold, entry, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

export const freeCourses: ArticleSeed = {
  key: 'free-courses',
  kind: 'announcement',
  // The day it appeared on the site, made up for the demo.
  date: onWeek(-1, 3, '10:00'),
  districts: CITY_DISTRICTS,
  centers: ['almaly-community-center', 'bostandyk-community-center', 'auezov-community-center'],
  topics: ['education', 'media', 'culture'],
  title: {
    kk: 'Комьюнити-орталықтардағы тегін курстар: өзіңізге лайығын таңдаңыз',
    ru: 'Бесплатные курсы комьюнити-центров: выберите свой',
    en: 'Free courses at the community centres: choose yours',
  },
  summary: {
    kk: 'Телефонмен бейне түсіру ме, домбыра ма, әлде өзін-өзі дамыту ма? Алматының сегіз комьюнити-орталығында барлық курс тегін.',
    ru: 'Съёмка на телефон, домбра или саморазвитие? В восьми комьюнити-центрах Алматы все курсы бесплатны.',
    en: 'Mobile videography, dombra or self-development? All courses at the eight community centres of Almaty are free.',
  },
  body: {
    kk: text(
      p(
        'Алматының сегіз ауданындағы комьюнити-орталықтарда барлық курс тегін өтеді (Kazinform, 2024 жыл). Не үйренгіңіз келетініне қарай таңдаңыз.',
      ),
      h2('Медианы меңгергіңіз келсе'),
      ul(
        [bold('Мобилография.'), ' Телефонмен бейне түсіру.'],
        [bold('Таргетинг және SMM.'), ' Әлеуметтік желідегі жарнама мен парақша.'],
        [bold('Медиасауаттылық.'), ' Ақпаратты сын көзбен қабылдау.'],
      ),
      h2('Жаныңыз өнерге жақын болса'),
      p(
        'Домбыра сабақтары мен дыбыс жазу студиялары бар. Өзін-өзі дамытуға арналған шеберлік сабақтары да өткізіледі.',
      ),
      h2('Қайда жазыласыз'),
      p(
        'Үйіңізге жақын орталықтан бастаңыз. Мысалы, ',
        entry('centers', 'almaly-community-center', 'Алмалы'),
        ', ',
        entry('centers', 'bostandyk-community-center', 'Бостандық'),
        ' немесе ',
        entry('centers', 'auezov-community-center', 'Әуезов'),
        ' ауданының комьюнити-орталығына барып, курстың қашан басталатынын сұраңыз.',
      ),
    ),
    ru: text(
      p(
        'Все курсы в комьюнити-центрах восьми районов Алматы бесплатны (Kazinform, 2024 год). Выбирайте по тому, чему хотите научиться.',
      ),
      h2('Если интересны медиа'),
      ul(
        [bold('Мобилография.'), ' Съёмка видео на телефон.'],
        [bold('Таргетинг и SMM.'), ' Реклама и страницы в социальных сетях.'],
        [bold('Медиаграмотность.'), ' Умение оценивать информацию.'],
      ),
      h2('Если ближе искусство'),
      p('Есть занятия на домбре и студии звукозаписи. Проходят и мастер-классы по саморазвитию.'),
      h2('Куда записаться'),
      p(
        'Начните с центра рядом с домом. Например, зайдите в комьюнити-центр ',
        entry('centers', 'almaly-community-center', 'Алмалинского'),
        ', ',
        entry('centers', 'bostandyk-community-center', 'Бостандыкского'),
        ' или ',
        entry('centers', 'auezov-community-center', 'Ауэзовского'),
        ' района и узнайте, когда начинается курс.',
      ),
    ),
    en: text(
      p(
        'All courses at the community centres in the eight districts of Almaty are free of charge (Kazinform, 2024). Choose by what you would like to learn.',
      ),
      h2('If you like media'),
      ul(
        [bold('Mobile videography.'), ' Shooting video with a phone.'],
        [bold('Targeting and SMM.'), ' Advertising and pages on social networks.'],
        [bold('Media literacy.'), ' Weighing what one reads and sees.'],
      ),
      h2('If you like the arts'),
      p('There are dombra classes and recording studios, and master classes in self-development.'),
      h2('Where to sign up'),
      p(
        'Begin with the centre near your home. Ask, for example, at the community centre of ',
        entry('centers', 'almaly-community-center', 'Almaly'),
        ', ',
        entry('centers', 'bostandyk-community-center', 'Bostandyk'),
        ' or ',
        entry('centers', 'auezov-community-center', 'Auezov'),
        ' district when the course begins.',
      ),
    ),
  },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform', en: 'Kazinform' } },
  picture: 'phone',
  pinned: false,
  states: { kk: 'published', ru: 'published', en: 'published' },
}
