import { REGION_DISTRICTS } from '../territory.ts'
import { bold, entry, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

export const fourthBuilding: ArticleSeed = {
  key: 'fourth-building',
  kind: 'report',
  // The day it appeared on the site, made up for the demo.
  date: '2025-12-17T10:00:00+05:00',
  districts: REGION_DISTRICTS,
  centers: ['karasai-resource-center', 'konaev-coworking', 'ile-coworking'],
  topics: ['centers'],
  title: {
    kk: 'Екі жылда төрт жаңа ғимарат: облыстың жастар ресурстық орталықтары',
    ru: 'Четыре новых здания за два года: молодёжные ресурсные центры области',
    en: 'Four new buildings in two years: the youth resource centres of the region',
  },
  summary: {
    kk: 'Қарасай ауданында ашылған ғимарат – соңғы екі жылда Алматы облысындағы жастар ресурстық орталықтары алған төртінші жаңа ғимарат. 2026 жылы тағы төрт ауданда орталық ашылмақ.',
    ru: 'Здание в Карасайском районе стало четвёртым новым зданием молодёжного ресурсного центра в Алматинской области за два года. В 2026 году центры должны открыться ещё в четырёх районах.',
    en: 'The building in Karasai district is the fourth new one of a youth resource centre in Almaty region in two years. In 2026 centres are to open in four more districts.',
  },
  body: {
    kk: text(
      p(
        'Соңғы екі жылда Алматы облысындағы жастар ресурстық орталықтары үшін төрт жаңа ғимарат пайдалануға берілді. Төртіншісі – Тәуелсіздік күні қарсаңында ашылған ',
        entry('centers', 'karasai-resource-center', 'Қарасай ауданының жастар ресурстық орталығы'),
        ' (Kazinform, 2025 жылғы 13 желтоқсан).',
      ),
      h2('Қай жерде не бар'),
      ul(
        [
          bold('Қарасай ауданы.'),
          ' Екі қабатты, 1000 шаршы метрлік жаңа ғимарат. Мұнда тегін кеңес беріледі, тігін шеберханасы жұмыс істейді.',
        ],
        [bold('Қонаев қаласы мен Іле ауданы.'), ' Коворкинг-орталықтар жұмыс істейді.'],
        [
          bold('Талғар, Жамбыл, Еңбекшіқазақ және Ұйғыр аудандары.'),
          ' Орталықтар 2026 жылы ашылмақ.',
        ],
      ),
      h2('Облыста қанша жас тұрады'),
      p(
        'Облыста 432 мың жас тұрады, оның 82 мыңнан астамы – Қарасай ауданында (Kazinform, 2025 жылғы 13 желтоқсан).',
      ),
    ),
    ru: text(
      p(
        'За два года молодёжные ресурсные центры Алматинской области получили четыре новых здания. Четвёртое, в котором работает ',
        entry(
          'centers',
          'karasai-resource-center',
          'молодёжный ресурсный центр Карасайского района',
        ),
        ', открыли накануне Дня Независимости (Kazinform, 13 декабря 2025 года).',
      ),
      h2('Где что есть'),
      ul(
        [
          bold('Карасайский район.'),
          ' Новое двухэтажное здание площадью 1000 м². Здесь бесплатно консультируют, работает швейная мастерская.',
        ],
        [bold('Конаев и Илийский район.'), ' Работают коворкинг-центры.'],
        [
          bold('Талгарский, Жамбылский, Енбекшиказахский и Уйгурский районы.'),
          ' Центры планируют открыть в 2026 году.',
        ],
      ),
      h2('Для кого они'),
      p(
        'В области живут 432 тысячи молодых людей, из них более 82 тысяч в Карасайском районе (Kazinform, 13 декабря 2025 года).',
      ),
    ),
    en: text(
      p(
        'In two years the youth resource centres of Almaty region have received four new buildings. The fourth, that of the ',
        entry('centers', 'karasai-resource-center', 'Karasai District Youth Resource Centre'),
        ', was put into service on the eve of Independence Day (Kazinform, 13 December 2025).',
      ),
      h2('What there is, and where'),
      ul(
        [
          bold('Karasai district.'),
          ' A new building of two storeys and 1,000 m², with free advice and a sewing workshop.',
        ],
        [bold('Konaev city and Ile district.'), ' Coworking centres are at work.'],
        [
          bold('Talgar, Zhambyl, Enbekshikazakh and Uigur districts.'),
          ' Centres are to open in 2026.',
        ],
      ),
      h2('Whom they are for'),
      p(
        'The region has 432 thousand young people, more than 82 thousand of them in Karasai district (Kazinform, 13 December 2025).',
      ),
    ),
  },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform', en: 'Kazinform' } },
  picture: 'karasai-center',
  pinned: false,
  states: { kk: 'published', ru: 'published', en: 'published' },
}
