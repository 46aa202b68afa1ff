import { NAVIGATION } from './navigation.ts'
import type { Localized, SiteSeed } from './types.ts'

/** One site for every district. Each colour is dark enough to be read on white (contrast 4.5:1 or more). */
export const sites: SiteSeed[] = [
  site('alatau', '#0b6e99', {
    kk: ['Алатау ауданының жастары', 'Кеңес, үйірме және шығармашылық бір жерде'],
    ru: ['Молодёжь Алатауского района', 'Консультации, кружки и творчество в одном месте'],
    en: ['Youth of Alatau district', 'Advice, clubs and creative work in one place'],
  }),
  site('almaly', '#a33b20', {
    kk: ['Алмалы ауданының жастары', 'Аудандағы тегін курстар мен іс-шаралар'],
    ru: ['Молодёжь Алмалинского района', 'Бесплатные курсы и мероприятия района'],
    en: ['Youth of Almaly district', 'Free courses and events in the district'],
  }),
  site('auezov', '#7a3e9d', {
    kk: ['Әуезов ауданының жастары', 'Бірге үйренеміз, бірге өсеміз'],
    ru: ['Молодёжь Ауэзовского района', 'Учимся и растём вместе'],
    en: ['Youth of Auezov district', 'Learning and growing together'],
  }),
  site('bostandyk', '#227a2b', {
    kk: ['Бостандық ауданының жастары', 'Бос уақытты пайдалы өткізейік'],
    ru: ['Молодёжь Бостандыкского района', 'Свободное время с пользой'],
    en: ['Youth of Bostandyk district', 'Free time, well used'],
  }),
  site('medeu', '#8a5a00', {
    kk: ['Медеу ауданының жастары', 'Орталық жақын, курс тегін'],
    ru: ['Молодёжь Медеуского района', 'Центр рядом, курсы бесплатно'],
    en: ['Youth of Medeu district', 'A centre nearby, courses free of charge'],
  }),
  site('nauryzbai', '#b0305c', {
    kk: ['Наурызбай ауданының жастары', 'Мамандық таңдауға көмектесеміз'],
    ru: ['Молодёжь Наурызбайского района', 'Поможем выбрать профессию'],
    en: ['Youth of Nauryzbai district', 'Help in choosing a profession'],
  }),
  site('turksib', '#335c67', {
    kk: ['Түрксіб ауданының жастары', 'Жаңа дағды, жаңа дос, жаңа мүмкіндік'],
    ru: ['Молодёжь Турксибского района', 'Новые навыки, новые друзья, новые возможности'],
    en: ['Youth of Turksib district', 'New skills, new friends, new opportunities'],
  }),
  site('zhetysu', '#54618c', {
    kk: ['Жетісу ауданының жастары', 'Өмірден өз орныңды тап'],
    ru: ['Молодёжь Жетысуского района', 'Найти своё место в жизни'],
    en: ['Youth of Zhetysu district', 'Find your place in life'],
  }),
  site('konaev', '#1d4e89', {
    kk: ['Қонаев қаласының жастары', 'Облыс орталығындағы жаңалықтар мен мүмкіндіктер'],
    ru: ['Молодёжь города Конаева', 'Новости и возможности областного центра'],
    en: ['Youth of Konaev city', 'News and opportunities in the regional centre'],
  }),
  site('alatau-city', '#5a4fcf', {
    kk: ['Алатау қаласының жастары', 'Қаладағы іс-шаралар мен мүмкіндіктер'],
    ru: ['Молодёжь города Алатау', 'События и возможности в городе'],
    en: ['Youth of Alatau city', 'Events and opportunities in the city'],
  }),
  site('balkhash', '#2b6cb0', {
    kk: ['Балқаш ауданының жастары', 'Білім, шығармашылық және спорт'],
    ru: ['Молодёжь Балхашского района', 'Учёба, творчество и спорт'],
    en: ['Youth of Balkhash district', 'Learning, creativity and sport'],
  }),
  site('enbekshikazakh', '#656a00', {
    kk: ['Еңбекшіқазақ ауданының жастары', 'Еңбекке, білімге, өнерге бастар жол'],
    ru: ['Молодёжь Енбекшиказахского района', 'Дорога к делу, знаниям и творчеству'],
    en: ['Youth of Enbekshikazakh district', 'A way into work, learning and the arts'],
  }),
  site('ile', '#3f3d8f', {
    kk: ['Іле ауданының жастары', 'Бірге ойланып, бірге жұмыс істейтін орта'],
    ru: ['Молодёжь Илийского района', 'Место, где думают и работают вместе'],
    en: ['Youth of Ile district', 'A place to think and work together'],
  }),
  site('karasai', '#0a6b5e', {
    kk: ['Қарасай ауданының жастары', 'Тегін кеңес пен қолдау бір шаңырақ астында'],
    ru: ['Молодёжь Карасайского района', 'Бесплатные консультации и поддержка под одной крышей'],
    en: ['Youth of Karasai district', 'Free advice and support under one roof'],
  }),
  site('kegen', '#4f6d2f', {
    kk: ['Кеген ауданының жастары', 'Жастардың бастамасына қолдау'],
    ru: ['Молодёжь Кегенского района', 'Поддержка молодёжных инициатив'],
    en: ['Youth of Kegen district', 'Support for young people’s ideas'],
  }),
  site('raiymbek', '#6f4518', {
    kk: ['Райымбек ауданының жастары', 'Дәстүрді біліп, жаңаға ұмтыламыз'],
    ru: ['Молодёжь Райымбекского района', 'Знаем традиции, стремимся к новому'],
    en: ['Youth of Raiymbek district', 'Knowing our traditions, reaching for the new'],
  }),
  site('talgar', '#d11f2d', {
    kk: ['Талғар ауданының жастары', 'Жастарға қажет ақпарат бір сайтта'],
    ru: ['Молодёжь Талгарского района', 'Всё нужное молодёжи на одном сайте'],
    en: ['Youth of Talgar district', 'What young people need to know, on one site'],
  }),
  site('uigur', '#86405f', {
    kk: ['Ұйғыр ауданының жастары', 'Жақсы істі бірге бастайық'],
    ru: ['Молодёжь Уйгурского района', 'Начинаем вместе'],
    en: ['Youth of Uigur district', 'Let us start together'],
  }),
  site('zhambyl', '#5d5348', {
    kk: ['Жамбыл ауданының жастары', 'Өнер, білім және салауатты өмір'],
    ru: ['Молодёжь Жамбылского района', 'Искусство, знания и здоровый образ жизни'],
    en: ['Youth of Zhambyl district', 'Art, knowledge and a healthy life'],
  }),
]

type TitleAndTagline = [title: string, tagline: string]

function site(
  key: string,
  accentColor: string,
  { kk, ru, en }: Localized<TitleAndTagline>,
): SiteSeed {
  return {
    key,
    slug: key,
    host: `${key}.localhost`,
    title: { kk: kk[0], ru: ru[0], en: en[0] },
    tagline: { kk: kk[1], ru: ru[1], en: en[1] },
    accentColor,
    navigation: NAVIGATION,
  }
}
