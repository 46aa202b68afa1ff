import { entry, h2, p, text } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

const BOTH = p(
  'Алматы облысында екі коворкинг-орталық жұмыс істейді: бірі ',
  entry('centers', 'konaev-coworking', 'Қонаев қаласында'),
  ', екіншісі ',
  entry('centers', 'ile-coworking', 'Іле ауданында'),
  ' (Kazinform, 2025 жылғы 13 желтоқсан).',
)
const MEANING = p(
  'Коворкинг – әркім өз ісімен айналысатын, бірақ бір-бірінен үйрене алатын ортақ орын. Мұнда сабаққа дайындалуға, жоба талқылауға, алғашқы тапсырысты орындауға болады.',
)
const BOTH_IN_ENGLISH = p(
  'Two coworking centres are at work in Almaty region: one in ',
  entry('centers', 'konaev-coworking', 'Konaev city'),
  ', the other in ',
  entry('centers', 'ile-coworking', 'Ile district'),
  ' (Kazinform, 13 December 2025).',
)
const MEANING_IN_ENGLISH = p(
  'Coworking means a shared place where everyone follows their own work and can still learn from the others: a place to prepare for classes, to talk over a project or to fill a first order.',
)

/** Its Kazakh was extended and English followed; the Russian is older than both. */
export const coworkings: ArticleSeed = {
  key: 'coworkings',
  kind: 'news',
  // The day it appeared on the site, made up for the demo.
  date: '2025-12-19T09:00:00+05:00',
  districts: ['konaev', 'ile'],
  centers: ['konaev-coworking', 'ile-coworking'],
  topics: ['centers', 'business'],
  title: {
    kk: 'Қонаев пен Іледе жастарға арналған коворкинг-орталықтар жұмыс істейді',
    ru: 'В Конаеве и Илийском районе работают коворкинг-центры для молодёжи',
    en: 'Coworking centres for young people at work in Konaev and Ile',
  },
  summary: {
    kk: 'Облыста екі коворкинг-орталық бар: бірі Қонаев қаласында, екіншісі Іле ауданында. Мұнда жастар қатар отырып оқиды және жұмыс істейді.',
    ru: 'В области два коворкинг-центра: в Конаеве и в Илийском районе. Молодёжь учится и работает здесь бок о бок.',
    en: 'The region has two coworking centres, in Konaev city and in Ile district, where young people study and work side by side.',
  },
  body: {
    kk: text(BOTH, h2('Коворкинг не береді'), MEANING),
    ru: text(
      p(
        'В Алматинской области работают два коворкинг-центра: ',
        entry('centers', 'konaev-coworking', 'в Конаеве'),
        ' и ',
        entry('centers', 'ile-coworking', 'в Илийском районе'),
        ' (Kazinform, 13 декабря 2025 года).',
      ),
      h2('Что даёт коворкинг'),
      p(
        'Коворкинг — это общее пространство, где каждый занят своим делом, но может учиться у других: готовиться к занятиям, обсуждать проект, выполнять первый заказ.',
      ),
    ),
    en: text(BOTH_IN_ENGLISH, h2('What coworking gives'), MEANING_IN_ENGLISH),
  },
  dateline: { kk: 'Қонаев', ru: 'Конаев', en: 'Konaev' },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform', en: 'Kazinform' } },
  picture: 'laptop',
  pinned: false,
  states: { kk: 'published', ru: 'published', en: 'published' },
  later: {
    kk: {
      summary:
        'Облыста екі коворкинг-орталық бар: бірі Қонаев қаласында, екіншісі Іле ауданында. 2026 жылы тағы төрт ауданда жастар орталығы ашылмақ.',
      body: text(
        BOTH,
        h2('Коворкинг не береді'),
        MEANING,
        h2('Келесі қадам'),
        p(
          '2026 жылы Талғар, Жамбыл, Еңбекшіқазақ және Ұйғыр аудандарында да орталық ашу жоспарланған (Kazinform, 2025 жылғы 13 желтоқсан).',
        ),
      ),
    },
    en: {
      summary:
        'The region has two coworking centres, in Konaev city and in Ile district. In 2026 centres are to open in four more districts.',
      body: text(
        BOTH_IN_ENGLISH,
        h2('What coworking gives'),
        MEANING_IN_ENGLISH,
        h2('What comes next'),
        p(
          'For 2026, centres are planned in Talgar, Zhambyl, Enbekshikazakh and Uigur districts too (Kazinform, 13 December 2025).',
        ),
      ),
    },
  },
}
