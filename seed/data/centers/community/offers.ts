import { p } from '../../text.ts'
import type { Localized, Service } from '../../types.ts'

export type Offer = Localized<Service>

const course = (kk: string, ru: string, en: string, description?: Localized): Offer => ({
  kk: { kind: 'education', title: kk, ...about(description?.kk), free: true },
  ru: { kind: 'education', title: ru, ...about(description?.ru), free: true },
  en: { kind: 'education', title: en, ...about(description?.en), free: true },
})

const service = (kind: Service['kind'], title: Localized, description?: Localized): Offer => ({
  kk: { kind, title: title.kk, ...about(description?.kk) },
  ru: { kind, title: title.ru, ...about(description?.ru) },
  en: { kind, title: title.en, ...about(description?.en) },
})

const about = (description: string | undefined) => (description ? { description } : {})

/** What the source names of the community centres. It says of all courses that they are free, of the rest nothing. */
export const ALL_COURSES = course(
  'Курстар мен шеберлік сабақтары',
  'Курсы и мастер-классы',
  'Courses and master classes',
  {
    kk: 'Мобилография, таргетинг, SMM, медиасауаттылық, домбыра.',
    ru: 'Мобилография, таргетинг, SMM, медиаграмотность, домбра.',
    en: 'Mobile videography, targeting, SMM, media literacy, dombra.',
  },
)
export const MOBILOGRAPHY = course(
  'Мобилография курсы',
  'Курс мобилографии',
  'Course in mobile videography',
  {
    kk: 'Телефонмен бейне түсіруді үйретеді.',
    ru: 'Учит снимать видео на телефон.',
    en: 'Teaches how to shoot video with a phone.',
  },
)
export const PROMOTION = course(
  'Таргетинг және SMM курстары',
  'Курсы таргетинга и SMM',
  'Courses in targeting and SMM',
)
export const MEDIA_LITERACY = course(
  'Медиасауаттылық курсы',
  'Курс медиаграмотности',
  'Course in media literacy',
)
export const DOMBRA = course('Домбыра сабақтары', 'Занятия на домбре', 'Dombra classes')
export const SELF_DEVELOPMENT = course(
  'Өзін-өзі дамытуға арналған шеберлік сабақтары',
  'Мастер-классы по саморазвитию',
  'Master classes in self-development',
)
export const KAZAKH_AT_HOME = course(
  '«Үйде сөйле» жобасы',
  'Проект «Үйде сөйле»',
  'The project “Үйде сөйле” (speak at home)',
  {
    kk: 'Қазақ тілін үйден шықпай үйрену.',
    ru: 'Казахский язык, не выходя из дома.',
    en: 'Learning Kazakh without leaving home.',
  },
)
export const STUDY_GRANTS = service('education', {
  kk: 'Білім беру бағдарламалары мен гранттар туралы мәлімет',
  ru: 'Сведения об образовательных программах и грантах',
  en: 'Information on educational programmes and grants',
})
export const MENTOR = service(
  'career_guidance',
  { kk: 'Тәлімгер көмегі', ru: 'Помощь наставника', en: 'Help from a mentor' },
  {
    kk: 'Курс немесе мамандық таңдауға көмектеседі.',
    ru: 'Поможет выбрать курс или профессию.',
    en: 'Helps to choose a course or a profession.',
  },
)
export const BUSINESS = service(
  'business',
  {
    kk: 'Кәсіп бастайтындарға кеңес',
    ru: 'Консультации для начинающих своё дело',
    en: 'Advice on starting a business',
  },
  {
    kk: 'Заңгерлер мен кәсіпкерлер кеңес береді.',
    ru: 'Консультируют юристы и предприниматели.',
    en: 'Given by lawyers and entrepreneurs.',
  },
)
export const PSYCHOLOGIST = service('psychological', {
  kk: 'Психологтің кеңесі',
  ru: 'Консультации психолога',
  en: 'Psychological consultations',
})

/** That the source speaks of all eight centres, not of one. */
export const COMMON_TO_ALL = {
  kk: p(
    'Аталған курстар мен қызметтер қаладағы сегіз орталықтың бәріне ортақ. Осы орталықта ненің қашан өтетінін орталықтың өзінен сұрап біліңіз.',
  ),
  ru: p(
    'Названные курсы и услуги общие для всех восьми центров города. Что и когда проходит именно здесь, уточняйте в самом центре.',
  ),
  en: p(
    'The courses and services named are common to all eight centres of the city. Ask at this centre what is on, and when.',
  ),
}
