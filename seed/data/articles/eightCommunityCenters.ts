import { CITY_DISTRICTS } from '../territory.ts'
import { callout, entry, gallery, h2, p, table, text } from '../text.ts'
import type { ArticleSeed } from '../types.ts'

export const eightCommunityCenters: ArticleSeed = {
  key: 'eight-community-centers',
  kind: 'news',
  // The day it appeared on the site, made up for the demo; the source's own date is not known.
  date: '2024-11-14T09:30:00+05:00',
  districts: CITY_DISTRICTS,
  centers: CITY_DISTRICTS.map((district) => `${district}-community-center`),
  topics: ['centers', 'education', 'business', 'culture'],
  programs: ['city-development'],
  title: {
    kk: 'Алматының әр ауданында жастардың комьюнити-орталығы жұмыс істейді',
    ru: 'Комьюнити-центры для молодёжи работают в каждом районе Алматы',
    en: 'Every district of Almaty now has a community centre for young people',
  },
  summary: {
    kk: 'Қалада жастарға арналған сегіз комьюнити-орталық ашылды. Мобилографиядан домбыраға дейін барлық курс тегін, ал тәлімгерлер курс пен мамандық таңдауға көмектеседі.',
    ru: 'В городе открылись восемь комьюнити-центров для молодёжи. Все курсы, от мобилографии до домбры, бесплатны, а наставники помогают выбрать курс и профессию.',
    en: 'Eight community centres for young people have opened in the city. All courses, from mobile videography to dombra, are free, and mentors help to choose a course and a profession.',
  },
  body: {
    kk: text(
      p(
        'Алматының барлық сегіз ауданында жастарға арналған комьюнити-орталық ашылды, соның бірі – ',
        entry('centers', 'medeu-community-center', 'Медеу ауданының комьюнити-орталығы'),
        '. Әрқайсысының аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл), онда оқу сыныптары, коворкинг аймақтары мен құрал-жабдық бар. Енді курс іздеп алысқа сабылмай, өз ауданыңызда оқуға болады.',
      ),
      h2('Не үйретеді'),
      table(
        'Курстар мен сабақтар',
        ['Бағыты', 'Не үйренесіз'],
        ['Медиа', 'Мобилография, таргетинг, SMM, медиасауаттылық'],
        ['Өнер және даму', 'Домбыра, өзін-өзі дамытуға арналған шеберлік сабақтары'],
        ['Қазақ тілі', '«Үйде сөйле» жобасы: тілді үйден шықпай үйрену'],
      ),
      callout('important', 'Барлық курс тегін', p('Сегіз орталықтың бәрінде курс ақысыз өтеді.')),
      p(
        'Кәсіп бастайтындарға заңгерлер мен кәсіпкерлер кеңес береді. Психологтің кеңесін алуға да болады, дыбыс жазу студиялары бар. Оқу орындарының бағдарламалары мен гранттары туралы да осында білуге болады.',
      ),
      h2('Тәлімгер мен жеңілдік картасы'),
      p(
        'Әр орталықтағы тәлімгерлер курс немесе мамандық таңдауға көмектеседі. Орталық резиденттері жеңілдік картасын алады: ол көлікте, қоғамдық тамақтану орындарында, спорт және мәдениет нысандарында жарамды.',
      ),
      gallery(
        'Платформа салған өрнектер: орталықтардың безендірілуі заманауи, ұлттық нақышта',
        'eight-centers',
        'medeu-center',
      ),
      h2('Деректер'),
      p(
        'Қалада 14 пен 35 жас аралығындағы шамамен 689 мың адам тұрады, оның 58 мыңы – Жетісу ауданында (Жетісу ауданының әкімі, Kazinform, 2024 жыл). Әкімдіктің дерегінше, жастар саны 680 мыңнан асады, соның шамамен 7,3 пайызы оқымайды да, жұмыс істемейді де. Сегіз орталық 800 мыңнан астам адамды қамтиды деп күтіледі (Алматы қаласының әкімдігі, Kazinform, 2024 жыл).',
      ),
      p(
        'Қаланы дамытудың 2025 жылға дейінгі бағдарламасында әр ауданға екіден, барлығы 16 орталық жоспарланған (Kazinform).',
      ),
    ),
    ru: text(
      p(
        'Во всех восьми районах Алматы открылись комьюнити-центры для молодёжи, среди них ',
        entry('centers', 'medeu-community-center', 'комьюнити-центр Медеуского района'),
        '. Площадь каждого около 300 м² (Kazinform, 2024 год), в нём есть учебные классы, зоны коворкинга и оборудование. Теперь на занятия не нужно ехать через весь город.',
      ),
      h2('Чему здесь учат'),
      table(
        'Курсы и занятия',
        ['Направление', 'Чему учат'],
        ['Медиа', 'Мобилография, таргетинг, SMM, медиаграмотность'],
        ['Искусство и развитие', 'Домбра, мастер-классы по саморазвитию'],
        ['Казахский язык', 'Проект «Үйде сөйле»: язык, не выходя из дома'],
      ),
      callout(
        'important',
        'Все курсы бесплатны',
        p('Ни в одном из восьми центров за курсы не платят.'),
      ),
      p(
        'Тем, кто открывает своё дело, дают советы юристы и предприниматели, можно поговорить с психологом. Работают студии звукозаписи. Здесь же расскажут об образовательных программах и грантах учебных заведений.',
      ),
      h2('Наставник и дисконтная карта'),
      p(
        'В каждом центре есть наставники: они помогают выбрать курс или профессию. Резиденты получают дисконтную карту, которая действует в транспорте, заведениях питания, на объектах спорта и культуры.',
      ),
      gallery(
        'Орнаменты, нарисованные платформой: оформление центров современное, с этническими нотами',
        'eight-centers',
        'medeu-center',
      ),
      h2('В цифрах'),
      p(
        'В городе живут около 689 тысяч человек от 14 до 35 лет, из них 58 тысяч в Жетысуском районе (аким Жетысуского района, Kazinform, 2024 год). По данным акимата, молодёжи более 680 тысяч, около 7,3 % из них не учатся и не работают. Восемь центров, как ожидается, охватят более 800 тысяч человек (акимат города Алматы, Kazinform, 2024 год).',
      ),
      p(
        'Программа развития города до 2025 года предусматривает 16 центров, по два в каждом районе (Kazinform).',
      ),
    ),
    en: text(
      p(
        'Community centres for young people have opened in all eight districts of Almaty, among them the ',
        entry('centers', 'medeu-community-center', 'Medeu District Community Centre'),
        '. Each has about 300 m² (Kazinform, 2024), with classrooms, coworking areas and equipment, so nobody has to cross the whole city for a class.',
      ),
      h2('What they teach'),
      table(
        'Courses and classes',
        ['Direction', 'What they teach'],
        ['Media', 'Mobile videography, targeting, SMM, media literacy'],
        ['Arts and self-development', 'Dombra, master classes in self-development'],
        ['Kazakh', 'The project “Үйде сөйле” (“speak at home”): learning without leaving home'],
      ),
      callout(
        'important',
        'All courses are free of charge',
        p('None of the eight centres charges for its courses.'),
      ),
      p(
        'Lawyers and entrepreneurs advise those who are starting a business, and psychologists are there to talk to. There are recording studios, and information about educational programmes and the grants of educational institutions.',
      ),
      h2('Mentors and a discount card'),
      p(
        'Mentors in each centre help people to choose a course or a profession. Residents of a centre get a discount card that is good in transport, catering, and sports and cultural facilities.',
      ),
      gallery(
        'Ornaments drawn by the platform: the centres are modern in design, with ethnic notes',
        'eight-centers',
        'medeu-center',
      ),
      h2('In figures'),
      p(
        'About 689 thousand people aged 14 to 35 live in the city, 58 thousand of them in Zhetysu district (akim of Zhetysu district, Kazinform, 2024). The akimat speaks of more than 680 thousand, of whom about 7.3 % neither work nor study, and expects the eight centres to reach over 800 thousand people (akimat of Almaty city, Kazinform, 2024).',
      ),
      p(
        'The Almaty City Development Program until 2025 plans 16 centres, two in each district (Kazinform).',
      ),
    ),
  },
  source: { name: { kk: 'Kazinform', ru: 'Kazinform', en: 'Kazinform' } },
  picture: 'eight-centers',
  pinned: false,
  states: { kk: 'published', ru: 'published', en: 'published' },
}
