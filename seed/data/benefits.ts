import { CITY_DISTRICTS } from './territory.ts'
import type { BenefitSeed } from './types.ts'

/**
 * The card belongs to the community centres of the city; the source names none in the region. What
 * it is good for is in the source; every figure and condition here is made up for the demo.
 */
export const benefits: BenefitSeed[] = [
  {
    key: 'transport',
    category: 'transport',
    title: {
      kk: 'Көліктегі жеңілдік',
      ru: 'Скидка в транспорте',
      en: 'Discount on transport',
    },
    discount: { kk: '20 % (мысал)', ru: '20 % (пример)', en: '20 % (example)' },
    conditions: {
      kk: 'Мысал: комьюнити-орталықтың резиденті жеңілдік картасымен жол ақысын 20 % арзан төлейді. Мөлшері мен шарты осы сайттың жұмысын көрсету үшін ойдан алынған.',
      ru: 'Пример: резидент комьюнити-центра платит за проезд по дисконтной карте на 20 % меньше. Размер и условия вымышлены и только показывают, как работает сайт.',
      en: 'Example: a resident of a community centre pays 20 % less for a ride with the discount card. The figure and the conditions are made up to show how the site works.',
    },
    districts: CITY_DISTRICTS,
  },
  {
    key: 'catering',
    category: 'catering',
    title: {
      kk: 'Қоғамдық тамақтану орындарындағы жеңілдік',
      ru: 'Скидка в заведениях питания',
      en: 'Discount on catering',
    },
    discount: { kk: '10 % (мысал)', ru: '10 % (пример)', en: '10 % (example)' },
    conditions: {
      kk: 'Мысал: жеңілдік картасын көрсеткен резидент тамақ пен сусынды 10 % арзан алады. Мөлшері мен шарты ойдан алынған, нақты мекемелерге қатысы жоқ.',
      ru: 'Пример: резиденту с дисконтной картой еда и напитки обходятся на 10 % дешевле. Размер и условия вымышлены и не относятся ни к какому заведению.',
      en: 'Example: a resident who shows the discount card pays 10 % less for food and drinks. The figure and the conditions are made up and stand for no real place.',
    },
    districts: CITY_DISTRICTS,
  },
  {
    key: 'sport',
    category: 'sport',
    title: {
      kk: 'Спорт нысандарындағы жеңілдік',
      ru: 'Скидка на спортивных объектах',
      en: 'Discount at sports facilities',
    },
    discount: { kk: '15 % (мысал)', ru: '15 % (пример)', en: '15 % (example)' },
    conditions: {
      kk: 'Мысал: жеңілдік Медеу және Бостандық аудандарындағы спорт нысандарында жұмыс күндері ғана беріледі. Мөлшері, аудандары мен шарты ойдан алынған.',
      ru: 'Пример: скидка действует на спортивных объектах Медеуского и Бостандыкского районов и только по будням. Размер, районы и условия вымышлены.',
      en: 'Example: the discount is given at sports facilities of Medeu and Bostandyk districts, on weekdays only. The figure, the districts and the conditions are made up.',
    },
    districts: ['medeu', 'bostandyk'],
  },
  // Not written in English: a gap for the translator's queue.
  {
    key: 'culture',
    category: 'culture',
    title: {
      kk: 'Мәдениет нысандарындағы жеңілдік',
      ru: 'Скидка на объектах культуры',
    },
    discount: { kk: '30 % (мысал)', ru: '30 % (пример)' },
    conditions: {
      kk: 'Мысал: бір картаға бір билет 30 % арзан сатылады. Мөлшері мен шарты ойдан алынған, нақты театрға немесе музейге қатысы жоқ.',
      ru: 'Пример: по одной карте можно купить один билет на 30 % дешевле. Размер и условия вымышлены и не относятся ни к какому театру или музею.',
    },
    districts: CITY_DISTRICTS,
  },
]
