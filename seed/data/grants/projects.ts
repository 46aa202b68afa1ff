import { inDays, onWeek } from '../calendar.ts'
import { h2, p, text, ul } from '../text.ts'
import type { GrantSeed } from '../types.ts'

// Every grant is made up to show how the site works, and says so: sums, dates, conditions and who gives it.

/** Open for some weeks more. */
export const business: GrantSeed = {
  key: 'first-business',
  kind: 'business',
  title: {
    kk: 'Алғашқы бизнес гранты (мысал)',
    ru: 'Грант на первое дело (пример)',
    en: 'First business grant (example)',
  },
  summary: {
    kk: 'Мысал: өз ісін бастайтын жастарға арналған грант. Сомасы, мерзімі және беруші ұйымы ойдан алынған.',
    ru: 'Пример: грант для молодёжи, которая открывает своё дело. Сумма, сроки и организатор вымышлены.',
    en: 'An example: a grant for young people who start a business. The amount, the dates and the provider are made up.',
  },
  amount: { min: 500_000, max: 3_000_000, currency: 'KZT' },
  awards: 10,
  ages: { from: 18, to: 35 },
  eligibility: {
    kk: [
      { text: 'Мысал: Алматы қаласында немесе Алматы облысында тұрасыз.' },
      { text: 'Мысал: бизнес-жоспарыңыз бар немесе оны дайындап жатырсыз.' },
    ],
    ru: [
      { text: 'Пример: вы живёте в Алматы или Алматинской области.' },
      { text: 'Пример: у вас есть бизнес-план или вы его готовите.' },
    ],
    en: [
      { text: 'Example: you live in Almaty city or Almaty region.' },
      { text: 'Example: you have a business plan or are writing one.' },
    ],
  },
  steps: {
    kk: [
      { text: 'Мысал: жастар орталығында кәсіп ашу жөнінде кеңес алыңыз.' },
      { text: 'Мысал: бизнес-жоспар мен өтінімді дайындаңыз.' },
      { text: 'Мысал: өтінімді соңғы күніне дейін тапсырыңыз.' },
    ],
    ru: [
      { text: 'Пример: получите в молодёжном центре консультацию о своём деле.' },
      { text: 'Пример: подготовьте бизнес-план и заявку.' },
      { text: 'Пример: подайте заявку до последнего дня приёма.' },
    ],
    en: [
      { text: 'Example: get advice on starting a business at a youth centre.' },
      { text: 'Example: prepare a business plan and an application.' },
      { text: 'Example: send the application before the deadline.' },
    ],
  },
  body: {
    kk: text(
      p(
        'Бұл – гранттың сайтта қалай берілетінін көрсететін үлгі: мұндай грант шын мәнінде жарияланған жоқ.',
      ),
      h2('Мысалы, неге жұмсауға болады'),
      ul('құрал-жабдық сатып алуға', 'орын жалдауға', 'жарнамаға'),
    ),
    ru: text(
      p('Эта страница показывает, как грант выглядит на сайте: на самом деле его не объявляли.'),
      h2('На что его можно было бы потратить'),
      ul('на оборудование', 'на аренду помещения', 'на рекламу'),
    ),
    en: text(
      p('This page shows what a grant looks like on the site: no such grant has been announced.'),
      h2('What it might be spent on'),
      ul('equipment', 'rent', 'advertising'),
    ),
  },
  opensAt: onWeek(-2, 1, '09:00'),
  closesAt: onWeek(3, 5, '18:00'),
  provider: 'damu',
  districts: [],
}

/** Open, and closes within the week. */
export const socialProject: GrantSeed = {
  key: 'social-project',
  kind: 'social_project',
  title: {
    kk: 'Жастардың әлеуметтік жобаларына грант (мысал)',
    ru: 'Грант на социальные проекты молодёжи (пример)',
    en: 'Grant for social projects of young people (example)',
  },
  summary: {
    kk: 'Мысал: ауданына пайда әкелетін жобасы бар жас топтарға арналған байқау. Сомасы мен мерзімі ойдан алынған.',
    ru: 'Пример: конкурс для команд, чей проект полезен району. Сумма и сроки вымышлены.',
    en: 'An example: a competition for teams whose project does their district good. The amount and the dates are made up.',
  },
  amount: { max: 1_500_000, currency: 'KZT' },
  awards: 5,
  ages: { from: 14, to: 29 },
  eligibility: {
    kk: [
      { text: 'Мысал: топта кемінде үш адам болуы керек.' },
      { text: 'Мысал: жоба алты айдың ішінде жүзеге асуы керек.' },
    ],
    ru: [
      { text: 'Пример: в команде не меньше трёх человек.' },
      { text: 'Пример: проект можно завершить за шесть месяцев.' },
    ],
    en: [
      { text: 'Example: a team has three members or more.' },
      { text: 'Example: the project can be finished within six months.' },
    ],
  },
  steps: {
    kk: [
      { text: 'Мысал: жобаның мақсаты мен шығынын бір бетке жазыңыз.' },
      { text: 'Мысал: өтінімді соңғы күніне дейін жіберіңіз.' },
      { text: 'Мысал: жобаны қазылар алқасының алдында қорғаңыз.' },
    ],
    ru: [
      { text: 'Пример: опишите цель и расходы проекта на одной странице.' },
      { text: 'Пример: отправьте заявку до последнего дня приёма.' },
      { text: 'Пример: защитите проект перед жюри.' },
    ],
    en: [
      { text: 'Example: describe the aim and the costs of the project on one page.' },
      { text: 'Example: send the application before the deadline.' },
      { text: 'Example: present the project to the jury.' },
    ],
  },
  opensAt: onWeek(-3, 1, '09:00'),
  closesAt: inDays(4, '18:00'),
  districts: [],
}

/** Open for long; not written in English: a gap for the translator's queue. */
export const media: GrantSeed = {
  key: 'media-projects',
  kind: 'other',
  title: {
    kk: 'Жас медиаавторларға грант (мысал)',
    ru: 'Грант для молодых авторов медиа (пример)',
  },
  summary: {
    kk: 'Мысал: бейне, подкаст немесе блог жасайтын жастарға арналған грант. Сомасы мен мерзімі ойдан алынған.',
    ru: 'Пример: грант для тех, кто снимает видео, записывает подкасты или ведёт блог. Сумма и сроки вымышлены.',
  },
  amount: { min: 200_000, max: 800_000, currency: 'KZT' },
  awards: 8,
  ages: { from: 16, to: 35 },
  opensAt: onWeek(-1, 3, '10:00'),
  closesAt: onWeek(7, 5, '18:00'),
  districts: ['almaly', 'bostandyk', 'zhetysu'],
}
