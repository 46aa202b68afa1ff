import { entry, h2, p, text } from '../../text.ts'
import { communityCenter, LONG_HOURS } from './communityCenter.ts'
import { BUSINESS, COMMON_TO_ALL, MENTOR, PROMOTION, STUDY_GRANTS } from './offers.ts'

export const auezov = communityCenter({
  district: 'auezov',
  title: {
    kk: 'Әуезов ауданының комьюнити-орталығы',
    ru: 'Комьюнити-центр Ауэзовского района',
    en: 'Auezov District Community Centre',
  },
  summary: {
    kk: 'Өз ісін бастағысы келетін жастарға кеңес, тегін курстар және бірге жұмыс істейтін орын.',
    ru: 'Советы тем, кто хочет начать своё дело, бесплатные курсы и место для совместной работы.',
    en: 'Advice for those who want to start a business, free courses and a place to work together.',
  },
  body: {
    kk: text(
      p(
        'Әуезов ауданындағы комьюнити-орталықтың аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл). Мұнда оқу сыныптары, коворкинг аймақтары және құрал-жабдық бар, ал курстардың бәрі тегін.',
      ),
      h2('Ісін жаңа бастағандарға'),
      p(
        'Қаланың комьюнити-орталықтарында кәсіп ашқысы келетін жастарға заңгерлер мен кәсіпкерлер кеңес береді. Таргетинг пен SMM курстары өз ісіңізді әлеуметтік желіде таныстыруды үйретеді, ал коворкинг аймағында жобаңызбен айналыса аласыз.',
      ),
      h2('Тағы бір орталық'),
      p(
        'Алатау ауданындағы ',
        entry('centers', 'almaty-jastary', '«Алматы жастары» орталығы'),
        ' Әуезов ауданының жастарына да қызмет көрсетеді.',
      ),
      COMMON_TO_ALL.kk,
    ),
    ru: text(
      p(
        'Площадь комьюнити-центра Ауэзовского района около 300 м² (Kazinform, 2024 год). Здесь есть учебные классы, зоны коворкинга и оборудование, а все курсы бесплатны.',
      ),
      h2('Тем, кто начинает своё дело'),
      p(
        'В комьюнити-центрах города начинающих предпринимателей консультируют юристы и те, у кого уже есть свой бизнес. Курсы таргетинга и SMM учат рассказывать о своём деле в социальных сетях, а в зоне коворкинга можно работать над проектом.',
      ),
      h2('Ещё один центр'),
      p(
        entry('centers', 'almaty-jastary', 'Центр «Алматы жастары»'),
        ' в Алатауском районе работает и для молодёжи Ауэзовского района.',
      ),
      COMMON_TO_ALL.ru,
    ),
    en: text(
      p(
        'The community centre of Auezov district has about 300 m² (Kazinform, 2024), with classrooms, coworking areas and equipment. All courses are free of charge.',
      ),
      h2('For those who start a business'),
      p(
        'At the city’s community centres lawyers and entrepreneurs advise those who want to start a business. Courses in targeting and SMM show how to make it known on social networks, and the coworking area is a place to work on a project.',
      ),
      h2('One more centre'),
      p(
        entry('centers', 'almaty-jastary', 'The Almaty Zhastary centre'),
        ' in Alatau district serves the young people of Auezov district too.',
      ),
      COMMON_TO_ALL.en,
    ),
  },
  offers: [BUSINESS, PROMOTION, MENTOR, STUDY_GRANTS],
  hours: LONG_HOURS,
  picture: 'laptop',
})
