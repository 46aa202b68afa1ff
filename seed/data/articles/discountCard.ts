import { onWeek } from '../calendar.ts'
import { CITY_DISTRICTS } from '../territory.ts'
import { bold, entry, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

export const discountCard: ArticleSeed = {
  key: 'discount-card',
  kind: 'news',
  // The day it appeared on the site, made up for the demo.
  date: onWeek(-3, 2, '12:00'),
  districts: CITY_DISTRICTS,
  centers: ['alatau-community-center'],
  topics: ['benefits', 'sport', 'culture'],
  title: {
    kk: 'Комьюнити-орталық резидентіне – жеңілдік картасы',
    ru: 'Дисконтная карта для резидентов комьюнити-центров',
    en: 'A discount card for residents of the community centres',
  },
  summary: {
    kk: 'Комьюнити-орталықтың әр резидентіне бір карта беріледі. Ол көлікте, қоғамдық тамақтану орындарында, спорт және мәдениет нысандарында жарамды.',
    ru: 'Каждый резидент комьюнити-центра получает карту, которая действует в транспорте, заведениях питания, на объектах спорта и культуры.',
    en: 'Every resident of a community centre gets one card. It is good in transport, catering, and sports and cultural facilities.',
  },
  body: {
    kk: text(
      p(
        'Алматының комьюнити-орталықтарында курстың бәрі тегін. Оған қоса әр резидент бірнеше салада бірдей жарамды жеңілдік картасын алады (Kazinform, 2024 жыл).',
      ),
      h2('Карта қайда керек болады'),
      ul(
        [bold('Көлік.'), ' Орталыққа жету арзанға түседі.'],
        [bold('Тамақтану.'), ' Асхана мен кафеде ақша үнемдейсіз.'],
        [bold('Спорт.'), ' Жаттығуға жұмсалатын шығын азаяды.'],
        [bold('Мәдениет.'), ' Мәдени орындарға бару арзандайды.'],
      ),
      h2('Картаны қалай алуға болады'),
      p(
        'Алдымен орталықтың резиденті болу керек. Бұл туралы өз ауданыңыздың орталығынан, мысалы ',
        entry('centers', 'alatau-community-center', 'Алатау ауданының комьюнити-орталығынан'),
        ' сұраңыз. Осы сайттағы жеңілдік мөлшерлері мысал ретінде берілген.',
      ),
    ),
    ru: text(
      p(
        'Все курсы в комьюнити-центрах Алматы бесплатны. Кроме того, каждый резидент получает дисконтную карту, одну на несколько сфер сразу (Kazinform, 2024 год).',
      ),
      h2('Где она пригодится'),
      ul(
        [bold('Транспорт.'), ' Дорога до центра обойдётся дешевле.'],
        [bold('Питание.'), ' В столовых и кафе можно сэкономить.'],
        [bold('Спорт.'), ' На тренировки уйдёт меньше денег.'],
        [bold('Культура.'), ' Стать зрителем будет проще.'],
      ),
      h2('Как её получить'),
      p(
        'Сначала нужно стать резидентом центра. Спросите об этом в центре своего района, например в ',
        entry('centers', 'alatau-community-center', 'комьюнити-центре Алатауского района'),
        '. Размеры скидок на этом сайте приведены для примера.',
      ),
    ),
    en: text(
      p(
        'All courses at the community centres of Almaty are free. On top of that every resident gets a discount card, one for several fields (Kazinform, 2024).',
      ),
      h2('What it is good for'),
      ul(
        [bold('Transport.'), ' Getting to the centre costs less.'],
        [bold('Catering.'), ' Canteens and cafés are cheaper.'],
        [bold('Sport.'), ' Training takes less money.'],
        [bold('Culture.'), ' Going to see something is easier to afford.'],
      ),
      h2('How to get it'),
      p(
        'First one becomes a resident of a centre. Ask about it at the centre of your district, for example at the ',
        entry('centers', 'alatau-community-center', 'Alatau District Community Centre'),
        '. The discounts shown on this site are an example.',
      ),
    ),
  },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform', en: 'Kazinform' } },
  picture: 'card',
  pinned: false,
  states: { kk: 'published', ru: 'published', en: 'published' },
}
