import { bold, h2, p, text, ul } from '../text.ts'
import type { PageSeed } from '../types.ts'

export const discountCard: PageSeed = {
  key: 'discount-card',
  title: { kk: 'Жеңілдік картасы', ru: 'Дисконтная карта', en: 'The discount card' },
  body: {
    kk: text(
      p(
        'Жеңілдік картасы Алматы қаласындағы комьюнити-орталықтардың әр резидентіне арналған. Бір карта бірнеше салада жеңілдік береді (Kazinform, 2024 жыл).',
      ),
      h2('Карта қайда жарамды'),
      ul(
        'көлікте',
        'қоғамдық тамақтану орындарында',
        'спорт нысандарында',
        'мәдениет нысандарында',
      ),
      h2('Қандай пайдасы бар'),
      p(
        'Комьюнити-орталықтағы курстардың бәрі онсыз да тегін. Карта орталықтан тыс жерде де көмектеседі: жолға, тамаққа, спорт пен мәдениетке жұмсалатын ақша үнемделеді.',
      ),
      h2('Нені ескеру керек'),
      p(
        bold('Осы сайттағы жеңілдік мөлшері мен шарттары – тек мысал.'),
        ' Картаны қалай алуға болатынын және нақты қандай жеңілдік барын өз ауданыңыздың комьюнити-орталығынан сұрап біліңіз.',
      ),
    ),
    ru: text(
      p(
        'Дисконтную карту получает каждый резидент комьюнити-центров города Алматы. Она одна, а льготы даёт сразу в нескольких сферах (Kazinform, 2024 год).',
      ),
      h2('Где действует карта'),
      ul('в транспорте', 'в заведениях питания', 'на спортивных объектах', 'на объектах культуры'),
      h2('Чем она полезна'),
      p(
        'Все курсы в комьюнити-центрах и так бесплатны. Карта помогает и за их стенами: меньше уходит на дорогу, еду, спорт и культуру.',
      ),
      h2('Что важно знать'),
      p(
        bold('Размеры скидок и условия на этом сайте — только пример.'),
        ' Как получить карту и какие льготы действуют на самом деле, уточняйте в комьюнити-центре своего района.',
      ),
    ),
    en: text(
      p(
        'The discount card is for every resident of the community centres of Almaty city. One card gives benefits in several fields (Kazinform, 2024).',
      ),
      h2('Where it is good'),
      ul('in transport', 'in catering', 'at sports facilities', 'at cultural facilities'),
      h2('How it helps'),
      p(
        'All courses at the community centres are free in any case. The card helps outside them too: getting around, eating, sport and culture cost less.',
      ),
      h2('Good to know'),
      p(
        bold('The discounts and conditions shown on this site are only an example.'),
        ' Ask the community centre of your district how to get the card and which benefits there are.',
      ),
    ),
  },
}
