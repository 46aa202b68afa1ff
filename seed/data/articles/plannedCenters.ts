import { entry, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

/** Not written in English: a gap for the translator's queue. */
export const plannedCenters: ArticleSeed = {
  key: 'planned-centers',
  kind: 'announcement',
  // The day it appeared on the site, made up for the demo.
  date: '2025-12-22T12:00:00+05:00',
  districts: ['talgar', 'zhambyl', 'enbekshikazakh', 'uigur'],
  centers: ['talgar-planned', 'zhambyl-planned', 'enbekshikazakh-planned', 'uigur-planned'],
  topics: ['centers'],
  title: {
    kk: 'Облыстың төрт ауданында жастар орталығы ашылмақ',
    ru: 'В четырёх районах области откроются молодёжные центры',
  },
  summary: {
    kk: 'Талғар, Жамбыл, Еңбекшіқазақ және Ұйғыр аудандарында жастар орталығын ашу 2026 жылға жоспарланған.',
    ru: 'Молодёжные центры в Талгарском, Жамбылском, Енбекшиказахском и Уйгурском районах планируют открыть в 2026 году.',
  },
  body: {
    kk: text(
      p(
        '2026 жылы Алматы облысының төрт ауданында жастарға арналған орталық ашылмақ (Kazinform, 2025 жылғы 13 желтоқсан).',
      ),
      h2('Қай аудандарда'),
      ul(
        [entry('centers', 'talgar-planned', 'Талғар ауданы')],
        [entry('centers', 'zhambyl-planned', 'Жамбыл ауданы')],
        [entry('centers', 'enbekshikazakh-planned', 'Еңбекшіқазақ ауданы')],
        [entry('centers', 'uigur-planned', 'Ұйғыр ауданы')],
      ),
      h2('Әзірге не белгілі'),
      p(
        'Дереккөзде аудандар мен ашылатын жыл ғана аталған. Мекенжайы, жұмыс уақыты мен қызметтері белгілі болғанда, әр орталықтың бетінде жарияланады.',
      ),
    ),
    ru: text(
      p(
        'В 2026 году центры для молодёжи должны открыться в четырёх районах Алматинской области (Kazinform, 13 декабря 2025 года).',
      ),
      h2('В каких районах'),
      ul(
        [entry('centers', 'talgar-planned', 'Талгарский район')],
        [entry('centers', 'zhambyl-planned', 'Жамбылский район')],
        [entry('centers', 'enbekshikazakh-planned', 'Енбекшиказахский район')],
        [entry('centers', 'uigur-planned', 'Уйгурский район')],
      ),
      h2('Что известно сейчас'),
      p(
        'Источник называет только районы и год. Адреса, часы работы и услуги появятся на страницах центров, когда станут известны.',
      ),
    ),
  },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform' } },
  picture: 'planned',
  pinned: false,
  states: { kk: 'published', ru: 'published' },
}
