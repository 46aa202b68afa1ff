import type { PartnerSeed } from './types.ts'

export const partners: PartnerSeed[] = [
  {
    key: 'damu',
    title: {
      kk: '«Даму» кәсіпкерлікті дамыту қоры',
      ru: 'Фонд развития предпринимательства «Даму»',
      en: 'Damu entrepreneurship fund',
    },
    description: {
      kk: 'Қор өкілдері «Алматы жастары» орталығында кеңес береді. Жастар кәсіпкерлігі – осы орталық жұмысының бір бағыты.',
      ru: 'Представители фонда консультируют в центре «Алматы жастары», где молодёжное предпринимательство — одно из направлений работы.',
      en: 'People from the fund give advice at the Almaty Zhastary centre, where youth entrepreneurship is one of the directions of work.',
    },
  },
  {
    key: 'otbasy-bank',
    title: { kk: 'Отбасы банк', ru: 'Отбасы банк', en: 'Otbasy Bank' },
    description: {
      kk: 'Бұрынғы Тұрғын үй құрылыс жинақ банкі. Банк мамандары Қарасай ауданының жастар ресурстық орталығында жұмыс істейді, «Алматы жастары» орталығында да кеңес береді.',
      ru: 'Прежде Жилстройсбербанк. Специалисты банка работают в молодёжном ресурсном центре Карасайского района и консультируют в центре «Алматы жастары».',
      en: 'Formerly the housing construction savings bank. Its specialists work at the Karasai District Youth Resource Centre and give advice at the Almaty Zhastary centre.',
    },
  },
  {
    key: 'employment-center',
    title: { kk: 'Жұмыспен қамту орталығы', ru: 'Центр занятости', en: 'Employment Centre' },
    description: {
      kk: 'Өкілдері «Алматы жастары» орталығына келгендерге кеңес береді. Жұмысқа орналасу – жастар орталығының негізгі бағыттарының бірі.',
      ru: 'Представители консультируют посетителей центра «Алматы жастары». Трудоустройство — одно из главных направлений этого молодёжного центра.',
      en: 'Its people advise visitors of the Almaty Zhastary centre. Employment is one of the main directions of that youth centre.',
    },
  },
  {
    key: 'atameken',
    title: {
      kk: '«Атамекен» ұлттық кәсіпкерлер палатасы',
      ru: 'Национальная палата предпринимателей «Атамекен»',
      en: 'Atameken National Chamber of Entrepreneurs',
    },
    description: {
      kk: '«Алматы жастары» орталығында жастарға кеңес беретін ұйымдардың бірі. Кәсіп ашқысы келетіндер палата өкілдерімен сонда сөйлесе алады.',
      ru: 'Одна из организаций, которые консультируют молодёжь в центре «Алматы жастары». Там с представителями палаты могут поговорить те, кто думает о своём деле.',
      en: 'One of the bodies that advise young people at the Almaty Zhastary centre. Those who think of a business of their own can talk to its people there.',
    },
  },
  {
    key: 'career-center',
    title: { kk: 'Мансап орталығы', ru: 'Центр карьеры', en: 'Career Centre' },
    description: {
      kk: 'Мамандары Қарасай ауданының жастар ресурстық орталығында жұмыс істейді. Ресурстық орталықта жұмысқа орналасу жөнінде тегін кеңес алуға болады.',
      ru: 'Специалисты Центра карьеры работают в молодёжном ресурсном центре Карасайского района. По вопросам трудоустройства там консультируют бесплатно.',
      en: 'Its specialists work at the Karasai District Youth Resource Centre, where advice on employment is free of charge.',
    },
  },
  {
    key: 'youth-health-center',
    title: {
      kk: 'Жастар денсаулығы орталығы',
      ru: 'Центр здоровья молодёжи',
      en: 'Youth Health Centre',
    },
    description: {
      kk: 'Мамандары Қарасай ауданының жастар ресурстық орталығында Мансап орталығымен және Отбасы банкпен бір шаңырақ астында жұмыс істейді.',
      ru: 'Его специалисты работают в молодёжном ресурсном центре Карасайского района под одной крышей с Центром карьеры и Отбасы банком.',
      en: 'Its specialists work at the Karasai District Youth Resource Centre, under one roof with the Career Centre and Otbasy Bank.',
    },
  },
]
