import { h2, p, text, ul } from '../../text.ts'
import { communityCenter, LATE_HOURS } from './communityCenter.ts'
import {
  COMMON_TO_ALL,
  MEDIA_LITERACY,
  MENTOR,
  MOBILOGRAPHY,
  PROMOTION,
  PSYCHOLOGIST,
} from './offers.ts'

export const almaly = communityCenter({
  district: 'almaly',
  title: {
    kk: 'Алмалы ауданының комьюнити-орталығы',
    ru: 'Комьюнити-центр Алмалинского района',
    en: 'Almaly District Community Centre',
  },
  summary: {
    kk: 'Телефонмен бейне түсіру, таргетинг, SMM және медиасауаттылық: комьюнити-орталықтардағы барлық курс сияқты бұлар да тегін.',
    ru: 'Съёмка на телефон, таргетинг, SMM и медиаграмотность: эти курсы, как и все в комьюнити-центрах, бесплатны.',
    en: 'Mobile videography, targeting, SMM and media literacy: like all courses at the community centres, these are free.',
  },
  body: {
    kk: text(
      p(
        'Алматының әр ауданында жастарға арналған комьюнити-орталық бар. Бұл – Алмалы ауданындағысы. Аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл), оқу сыныптары, коворкинг аймақтары және қажетті құрал-жабдығы бар.',
      ),
      h2('Медиа саласындағы дағдылар'),
      p('Қала орталықтарындағы курстар тізімінде медиаға қатысты төрт бағыт бар:'),
      ul(
        'мобилография: телефонмен бейне түсіру',
        'таргетинг: жарнаманы керек адамға көрсету',
        'SMM: әлеуметтік желідегі парақшаны жүргізу',
        'медиасауаттылық: ақпаратты сын көзбен қабылдау',
      ),
      p('Қай курстан бастарыңызды білмесеңіз, тәлімгер таңдауға көмектеседі.'),
      COMMON_TO_ALL.kk,
    ),
    ru: text(
      p(
        'Комьюнити-центр для молодёжи есть в каждом районе Алматы, этот открыт в Алмалинском. Его площадь около 300 м² (Kazinform, 2024 год), в нём есть учебные классы, зоны коворкинга и нужное оборудование.',
      ),
      h2('Навыки для медиа'),
      p('Среди курсов городских центров четыре связаны с медиа:'),
      ul(
        'мобилография: съёмка видео на телефон',
        'таргетинг: реклама для тех, кому она нужна',
        'SMM: ведение страниц в социальных сетях',
        'медиаграмотность: умение оценивать информацию',
      ),
      p('Если непонятно, с чего начать, выбрать поможет наставник.'),
      COMMON_TO_ALL.ru,
    ),
    en: text(
      p(
        'There is a community centre for young people in every district of Almaty; this one is in Almaly district. It has about 300 m² (Kazinform, 2024), with classrooms, coworking areas and equipment.',
      ),
      h2('Media skills'),
      p('Four of the courses at the city’s centres are about media:'),
      ul(
        'mobile videography: shooting video with a phone',
        'targeting: showing an advertisement to those who need it',
        'SMM: running pages on social networks',
        'media literacy: weighing what one reads and sees',
      ),
      p('If you do not know which to begin with, a mentor helps you choose.'),
      COMMON_TO_ALL.en,
    ),
  },
  offers: [MOBILOGRAPHY, PROMOTION, MEDIA_LITERACY, MENTOR, PSYCHOLOGIST],
  hours: LATE_HOURS,
  picture: 'phone',
})
