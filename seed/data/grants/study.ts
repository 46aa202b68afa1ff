import { onWeek } from '../calendar.ts'
import { CITY_DISTRICTS, REGION_DISTRICTS } from '../territory.ts'
import { p, text } from '../text.ts'
import type { GrantSeed } from '../types.ts'

// Every grant is made up to show how the site works, and says so: sums, dates and conditions.

/** Opens in some weeks. */
export const scholarship: GrantSeed = {
  key: 'scholarship',
  kind: 'scholarship',
  title: {
    kk: 'Облыс жастарына арналған шәкіртақы (мысал)',
    ru: 'Стипендия для молодёжи области (пример)',
    en: 'Scholarship for young people of the region (example)',
  },
  summary: {
    kk: 'Мысал: колледж бен университетте оқитын жастарға бір оқу жылына берілетін шәкіртақы. Сомасы мен мерзімі ойдан алынған.',
    ru: 'Пример: стипендия на один учебный год для студентов колледжей и вузов. Сумма и сроки вымышлены.',
    en: 'An example: a scholarship of one academic year for students of colleges and universities. The amount and the dates are made up.',
  },
  amount: { min: 400_000, max: 400_000, currency: 'KZT' },
  awards: 20,
  ages: { from: 16, to: 25 },
  eligibility: {
    kk: [{ text: 'Мысал: Алматы облысында тіркелген студент болуыңыз керек.' }],
    ru: [{ text: 'Пример: вы студент и зарегистрированы в Алматинской области.' }],
    en: [{ text: 'Example: you are a student registered in Almaty region.' }],
  },
  steps: {
    kk: [
      { text: 'Мысал: оқу орнынан анықтама алыңыз.' },
      { text: 'Мысал: өтінім қабылдау басталғанда құжаттарды тапсырыңыз.' },
    ],
    ru: [
      { text: 'Пример: возьмите справку из учебного заведения.' },
      { text: 'Пример: сдайте документы, когда начнётся приём заявок.' },
    ],
    en: [
      { text: 'Example: get a certificate from your college or university.' },
      { text: 'Example: hand in the papers once applications open.' },
    ],
  },
  opensAt: onWeek(2, 1, '09:00'),
  closesAt: onWeek(6, 5, '18:00'),
  districts: REGION_DISTRICTS,
}

/** Closed. */
export const travel: GrantSeed = {
  key: 'travel',
  kind: 'travel',
  title: {
    kk: 'Жастар форумына бару гранты (мысал)',
    ru: 'Грант на поездку на молодёжный форум (пример)',
    en: 'Travel grant for a youth forum (example)',
  },
  summary: {
    kk: 'Мысал: форумға қатысатын жастардың жол шығынын өтейтін грант. Өтінім қабылдау аяқталған. Сомасы мен мерзімі ойдан алынған.',
    ru: 'Пример: грант, который покрывает дорогу участникам форума. Приём заявок закончен. Сумма и сроки вымышлены.',
    en: 'An example: a grant that pays the fare of those who take part in a forum. Applications are closed. The amount and the dates are made up.',
  },
  amount: { max: 150_000, currency: 'KZT' },
  awards: 30,
  ages: { from: 18, to: 35 },
  eligibility: {
    kk: [{ text: 'Мысал: форумға қатысуға тіркелген болуыңыз керек.' }],
    ru: [{ text: 'Пример: вы зарегистрированы как участник форума.' }],
    en: [{ text: 'Example: you are registered as a participant of the forum.' }],
  },
  opensAt: onWeek(-8, 1, '09:00'),
  closesAt: onWeek(-2, 5, '18:00'),
  districts: [],
}

/** Without dates: it can be asked for at any time. */
export const education: GrantSeed = {
  key: 'education',
  kind: 'education',
  title: {
    kk: 'Қазақ тілін тереңдетіп оқуға грант (мысал)',
    ru: 'Грант на углублённый курс казахского языка (пример)',
    en: 'Grant for an advanced course in Kazakh (example)',
  },
  summary: {
    kk: 'Мысал: «Үйде сөйле» жобасынан кейін қазақ тілін тереңдетіп оқығысы келетіндерге арналған грант. Өтінім жыл бойы қабылданады. Шарттары ойдан алынған.',
    ru: 'Пример: грант для тех, кто после проекта «Үйде сөйле» хочет учить казахский язык глубже. Заявки принимают круглый год. Условия вымышлены.',
    en: 'An example: a grant for those who want to go on with Kazakh after the project “Үйде сөйле”. Applications are taken all year. The conditions are made up.',
  },
  ages: { from: 14, to: 35 },
  steps: {
    kk: [
      { text: 'Мысал: комьюнити-орталықтағы тәлімгермен бірге курс таңдаңыз.' },
      { text: 'Мысал: неге оқығыңыз келетінін хатта жазыңыз.' },
    ],
    ru: [
      { text: 'Пример: выберите курс вместе с наставником комьюнити-центра.' },
      { text: 'Пример: напишите в письме, зачем вам этот курс.' },
    ],
    en: [
      { text: 'Example: choose a course with a mentor of the community centre.' },
      { text: 'Example: say in a letter why you want to take it.' },
    ],
  },
  body: {
    kk: text(
      p(
        'Мұндай грант шын мәнінде жоқ. Оқу орындарының нақты гранттары туралы мәліметті комьюнити-орталықтардан алуға болады.',
      ),
    ),
    ru: text(
      p(
        'Такого гранта на самом деле нет. О настоящих грантах учебных заведений можно узнать в комьюнити-центрах.',
      ),
    ),
    en: text(
      p(
        'There is no such grant. The community centres have information on the real grants of educational institutions.',
      ),
    ),
  },
  program: 'uide-soile',
  districts: CITY_DISTRICTS,
}
