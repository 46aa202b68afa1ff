import { onWeek } from '../calendar.ts'
import { CITY_DISTRICTS } from '../territory.ts'
import { entry, h2, p, text, ul } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

export const mentors: ArticleSeed = {
  key: 'mentors',
  kind: 'story',
  // The day it appeared on the site, made up for the demo.
  date: onWeek(-4, 5, '09:30'),
  districts: CITY_DISTRICTS,
  centers: ['nauryzbai-community-center'],
  topics: ['advice', 'employment', 'education'],
  title: {
    kk: 'Тәлімгер курс пен мамандық таңдауға көмектеседі',
    ru: 'Наставник поможет выбрать курс и профессию',
    en: 'A mentor helps to choose a course and a profession',
  },
  summary: {
    kk: 'Алматының әр комьюнити-орталығында тәлімгерлер бар. Олар тұрғындарға курс немесе мамандық таңдауға көмектеседі.',
    ru: 'В каждом комьюнити-центре Алматы есть наставники. Они помогают жителям выбрать курс или профессию.',
    en: 'There are mentors in every community centre of Almaty. They help residents to choose a course or a profession.',
  },
  body: {
    kk: text(
      p(
        'Не үйренгіңіз келетінін әлі шешпесеңіз, тәлімгермен сөйлесіңіз. Мұндай көмекшілер Алматының сегіз комьюнити-орталығының әрқайсысында бар (Kazinform, 2024 жыл).',
      ),
      h2('Қандай сұрақпен келуге болады'),
      ul(
        'маған қай курс лайық?',
        'қандай мамандық таңдасам болады?',
        'оқу орындарының гранттары туралы қайдан білемін?',
        'кәсіп ашқым келсе, кіммен ақылдасамын?',
      ),
      h2('Тәлімгерден кейін'),
      p(
        'Кәсіп бастайтындарға заңгерлер мен кәсіпкерлер кеңес береді, көңілде түйткіл болса, психологпен сөйлесуге болады. Таңдауыңызды жасаған соң, тегін курсқа жазыласыз.',
      ),
      p(
        'Тәлімгерлер туралы ',
        entry('centers', 'nauryzbai-community-center', 'Наурызбай ауданының комьюнити-орталығының'),
        ' бетінен де оқи аласыз.',
      ),
    ),
    ru: text(
      p(
        'Ещё не решили, чему хотите учиться? Поговорите с наставником. Такие помощники есть в каждом из восьми комьюнити-центров Алматы (Kazinform, 2024 год).',
      ),
      h2('С какими вопросами приходить'),
      ul(
        'какой курс мне подойдёт?',
        'какую профессию выбрать?',
        'где узнать о грантах учебных заведений?',
        'с кем посоветоваться, если хочу открыть своё дело?',
      ),
      h2('Что дальше'),
      p(
        'Тех, кто начинает своё дело, консультируют юристы и предприниматели. Если на душе неспокойно, можно поговорить с психологом. А когда выбор сделан, остаётся записаться на бесплатный курс.',
      ),
      p(
        'О наставниках рассказывает и страница ',
        entry('centers', 'nauryzbai-community-center', 'комьюнити-центра Наурызбайского района'),
        '.',
      ),
    ),
    en: text(
      p(
        'Not sure yet what you would like to learn? Talk to a mentor: there are such helpers in each of the eight community centres of Almaty (Kazinform, 2024).',
      ),
      h2('What to ask'),
      ul(
        'which course is right for me?',
        'which profession could I choose?',
        'where do I hear of the grants of educational institutions?',
        'whom do I ask when I want to start a business?',
      ),
      h2('And then'),
      p(
        'Lawyers and entrepreneurs advise those who start a business; where something weighs on the mind, a psychologist is there to talk to. Once you have chosen, you sign up for a free course.',
      ),
      p(
        'The page of the ',
        entry('centers', 'nauryzbai-community-center', 'Nauryzbai District Community Centre'),
        ' tells of the mentors too.',
      ),
    ),
  },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform', en: 'Kazinform' } },
  picture: 'talk',
  pinned: false,
  states: { kk: 'published', ru: 'published', en: 'published' },
}
