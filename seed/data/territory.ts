import type { DistrictSeed, Localized, RegionSeed, Statistic } from './types.ts'

const PEOPLE: Localized = { kk: 'адам', ru: 'человек', en: 'people' }
const CENTERS: Localized = { kk: 'орталық', ru: 'центров', en: 'centres' }

const KAZINFORM_2025: Localized = {
  kk: 'Kazinform, 2025 жылғы 13 желтоқсан',
  ru: 'Kazinform, 13 декабря 2025 года',
  en: 'Kazinform, 13 December 2025',
}
const CITY_AKIMAT: Localized = {
  kk: 'Алматы қаласының әкімдігі, Kazinform',
  ru: 'Акимат города Алматы, Kazinform',
  en: 'Akimat of Almaty city, Kazinform',
}
const ZHETYSU_AKIM: Localized = {
  kk: 'Жетісу ауданының әкімі, Kazinform',
  ru: 'Аким Жетысуского района, Kazinform',
  en: 'Akim of Zhetysu district, Kazinform',
}

/** A figure whose unit and source are words of their language. */
interface Figure {
  indicator: Statistic['indicator']
  value: number
  year: number
  unit: Localized
  source: Localized
}

export const regions: RegionSeed[] = [
  {
    key: 'almaty',
    slug: 'almaty',
    title: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty city' },
    statistics: figures(
      {
        indicator: 'youth_population',
        value: 689_000,
        year: 2024,
        unit: PEOPLE,
        source: note(ZHETYSU_AKIM, 'шамамен', 'примерно', 'about'),
      },
      {
        indicator: 'neet_share',
        value: 7.3,
        year: 2024,
        unit: { kk: '%', ru: '%', en: '%' },
        source: note(CITY_AKIMAT, 'шамамен', 'примерно', 'about'),
      },
      { indicator: 'centers_open', value: 8, year: 2024, unit: CENTERS, source: CITY_AKIMAT },
      {
        indicator: 'center_coverage',
        value: 800_000,
        year: 2024,
        unit: PEOPLE,
        source: note(
          CITY_AKIMAT,
          'күтілетін қамту, 800 мыңнан астам',
          'ожидаемый охват, более 800 тысяч',
          'expected reach, over 800 thousand',
        ),
      },
      {
        indicator: 'centers_planned',
        value: 16,
        // The year by which the programme plans them.
        year: 2025,
        unit: CENTERS,
        source: {
          kk: 'Алматы қаласын дамытудың 2025 жылға дейінгі бағдарламасы, Kazinform',
          ru: 'Программа развития города Алматы до 2025 года, Kazinform',
          en: 'Almaty City Development Program until 2025, Kazinform',
        },
      },
    ),
  },
  {
    key: 'almaty-region',
    slug: 'almaty-region',
    title: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty region' },
    statistics: figures({
      indicator: 'youth_population',
      value: 432_000,
      year: 2025,
      unit: PEOPLE,
      source: KAZINFORM_2025,
    }),
  },
]

export const districts: DistrictSeed[] = [
  district('almaty', 'alatau', 'Алатау ауданы', 'Алатауский район', 'Alatau district'),
  district('almaty', 'almaly', 'Алмалы ауданы', 'Алмалинский район', 'Almaly district'),
  district('almaty', 'auezov', 'Әуезов ауданы', 'Ауэзовский район', 'Auezov district'),
  district('almaty', 'bostandyk', 'Бостандық ауданы', 'Бостандыкский район', 'Bostandyk district'),
  district('almaty', 'medeu', 'Медеу ауданы', 'Медеуский район', 'Medeu district'),
  district('almaty', 'nauryzbai', 'Наурызбай ауданы', 'Наурызбайский район', 'Nauryzbai district'),
  district('almaty', 'turksib', 'Түрксіб ауданы', 'Турксибский район', 'Turksib district'),
  district('almaty', 'zhetysu', 'Жетісу ауданы', 'Жетысуский район', 'Zhetysu district', {
    indicator: 'youth_population',
    value: 58_000,
    year: 2024,
    unit: PEOPLE,
    source: ZHETYSU_AKIM,
  }),
  district('almaty-region', 'konaev', 'Қонаев қаласы', 'город Конаев', 'Konaev city'),
  district('almaty-region', 'alatau-city', 'Алатау қаласы', 'город Алатау', 'Alatau city'),
  district('almaty-region', 'balkhash', 'Балқаш ауданы', 'Балхашский район', 'Balkhash district'),
  district(
    'almaty-region',
    'enbekshikazakh',
    'Еңбекшіқазақ ауданы',
    'Енбекшиказахский район',
    'Enbekshikazakh district',
  ),
  district('almaty-region', 'ile', 'Іле ауданы', 'Илийский район', 'Ile district'),
  district('almaty-region', 'karasai', 'Қарасай ауданы', 'Карасайский район', 'Karasai district', {
    indicator: 'youth_population',
    value: 82_000,
    year: 2025,
    unit: PEOPLE,
    source: note(KAZINFORM_2025, '82 мыңнан астам', 'более 82 тысяч', 'more than 82 thousand'),
  }),
  district('almaty-region', 'kegen', 'Кеген ауданы', 'Кегенский район', 'Kegen district'),
  district(
    'almaty-region',
    'raiymbek',
    'Райымбек ауданы',
    'Райымбекский район',
    'Raiymbek district',
  ),
  district('almaty-region', 'talgar', 'Талғар ауданы', 'Талгарский район', 'Talgar district'),
  district('almaty-region', 'uigur', 'Ұйғыр ауданы', 'Уйгурский район', 'Uigur district'),
  district('almaty-region', 'zhambyl', 'Жамбыл ауданы', 'Жамбылский район', 'Zhambyl district'),
]

/** The keys of the districts of the city and of the region around it. */
export const CITY_DISTRICTS = keysIn('almaty')
export const REGION_DISTRICTS = keysIn('almaty-region')

function keysIn(region: string) {
  return districts.filter((one) => one.region === region).map(({ key }) => key)
}

function district(
  region: string,
  slug: string,
  kk: string,
  ru: string,
  en: string,
  ...known: Figure[]
): DistrictSeed {
  return { key: slug, slug, region, title: { kk, ru, en }, statistics: figures(...known) }
}

function figures(...known: Figure[]): Localized<Statistic[]> {
  const inWords = (language: keyof Localized) =>
    known.map(({ unit, source, ...figure }) => ({
      ...figure,
      unit: unit[language],
      source: source[language],
    }))
  return { kk: inWords('kk'), ru: inWords('ru'), en: inWords('en') }
}

/** The source with a word on how exact its figure is. */
function note(source: Localized, kk: string, ru: string, en: string): Localized {
  return {
    kk: `${source.kk} (${kk})`,
    ru: `${source.ru} (${ru})`,
    en: `${source.en} (${en})`,
  }
}
