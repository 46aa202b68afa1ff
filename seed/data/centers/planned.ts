import { entry, p, text, ul } from '../text.ts'
import type { CenterSeed } from '../types.ts'

/** The centres of the region that work already. */
const others = {
  kk: ul(
    [entry('centers', 'karasai-resource-center', 'Қарасай ауданының жастар ресурстық орталығы')],
    [entry('centers', 'konaev-coworking', 'Қонаев қаласының коворкинг-орталығы')],
    [entry('centers', 'ile-coworking', 'Іле ауданының коворкинг-орталығы')],
  ),
  ru: ul(
    [entry('centers', 'karasai-resource-center', 'молодёжный ресурсный центр Карасайского района')],
    [entry('centers', 'konaev-coworking', 'коворкинг-центр города Конаева')],
    [entry('centers', 'ile-coworking', 'коворкинг-центр Илийского района')],
  ),
  en: ul(
    [entry('centers', 'karasai-resource-center', 'Karasai District Youth Resource Centre')],
    [entry('centers', 'konaev-coworking', 'Konaev City Coworking Centre')],
    [entry('centers', 'ile-coworking', 'Ile District Coworking Centre')],
  ),
}

/** Four centres of which the source knows the district and the year, and no more. */
export const plannedCenters: CenterSeed[] = [
  planned('talgar', {
    kk: ['Талғар ауданының', 'Талғар ауданында'],
    ru: ['Талгарского района', 'в Талгарском районе'],
    en: 'Talgar',
  }),
  planned('zhambyl', {
    kk: ['Жамбыл ауданының', 'Жамбыл ауданында'],
    ru: ['Жамбылского района', 'в Жамбылском районе'],
    en: 'Zhambyl',
  }),
  planned('enbekshikazakh', {
    kk: ['Еңбекшіқазақ ауданының', 'Еңбекшіқазақ ауданында'],
    ru: ['Енбекшиказахского района', 'в Енбекшиказахском районе'],
    en: 'Enbekshikazakh',
  }),
  planned('uigur', {
    kk: ['Ұйғыр ауданының', 'Ұйғыр ауданында'],
    ru: ['Уйгурского района', 'в Уйгурском районе'],
    en: 'Uigur',
  }),
]

/** The name of the district as the sentences need it. */
interface Name {
  kk: [of: string, within: string]
  ru: [of: string, within: string]
  en: string
}

function planned(district: string, { kk, ru, en }: Name): CenterSeed {
  return {
    key: `${district}-planned`,
    district,
    serves: [district],
    kind: 'youth_center',
    status: 'planned',
    plannedYear: 2026,
    title: {
      kk: `${kk[0]} жастар орталығы`,
      ru: `Молодёжный центр ${ru[0]}`,
      en: `${en} District Youth Centre`,
    },
    summary: {
      kk: `${kk[1]} жастар орталығын ашу 2026 жылға жоспарланған (Kazinform, 2025 жылғы 13 желтоқсан).`,
      ru: `Молодёжный центр ${ru[1]} планируют открыть в 2026 году (Kazinform, 13 декабря 2025 года).`,
      en: `A youth centre is to open in ${en} district in 2026 (Kazinform, 13 December 2025).`,
    },
    body: {
      kk: text(
        p(
          `2026 жылы Алматы облысының төрт ауданында орталық ашылмақ. Соның бірі ${kk[1]} болады (Kazinform, 2025 жылғы 13 желтоқсан).`,
        ),
        p(
          'Орталықтың мекенжайы, жұмыс уақыты мен қызметтері белгілі болғанда, олар осы бетте жарияланады. Әзірге облыста жұмыс істеп тұрған мына орталықтармен таныса аласыз:',
        ),
        others.kk,
      ),
      ru: text(
        p(
          `В 2026 году центры должны открыться в четырёх районах Алматинской области. Один из них появится ${ru[1]} (Kazinform, 13 декабря 2025 года).`,
        ),
        p(
          'Когда станут известны адрес, часы работы и услуги, они появятся на этой странице. А пока можно познакомиться с центрами, которые в области уже работают:',
        ),
        others.ru,
      ),
      en: text(
        p(
          `Centres are to open in four districts of Almaty region in 2026, one of them in ${en} district (Kazinform, 13 December 2025).`,
        ),
        p(
          'Its address, hours and services will stand on this page once they are known. Until then, here are centres of the region that are at work already:',
        ),
        others.en,
      ),
    },
    hours: { weekly: [], exceptions: [] },
    facilities: { kk: [], ru: [], en: [] },
    services: { kk: [], ru: [], en: [] },
    team: { kk: [], ru: [], en: [] },
    picture: 'planned',
  }
}
