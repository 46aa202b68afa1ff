/**
 * What people look for, and what of the demo answers it: the documents by their type and Kazakh slug, then what is typed for it in each
 * language, as forms, on a Russian keyboard, with errors and unfinished. Judged by what the entries are about, not by what a search finds.
 */
export interface Need {
  relevant: string[]
  kk: string[]
  ru?: string[]
  en?: string[]
}

export const NEEDS: Need[] = [
  {
    relevant: [
      'event/dombyra-uiirmesi',
      'article/agylshyn-tili-dombyra-shahmat-almaty-jastary-tegin-uiirmelerge-shaqyrady',
      'center/bostandyq-audanynyn-komiuniti-ortalygy',
      'event/dybys-jazu-studiiasyndagy-algashqy-sabaq',
    ],
    kk: [
      'домбыра',
      'домбыраны үйрену',
      'домбырада ойнау',
      'домбыра сабағы',
      'домбыралар',
      'домбира',
      'домбыр',
      'домбырамен',
    ],
    ru: ['домбра', 'играть на домбре', 'домбры', 'домбрра'],
    en: ['dombra', 'dombra lessons'],
  },
  {
    relevant: [
      'event/shahmat-uiirmesi',
      'article/agylshyn-tili-dombyra-shahmat-almaty-jastary-tegin-uiirmelerge-shaqyrady',
      'event/almaty-jastarynyn-festivali',
    ],
    kk: ['шахмат', 'шахматты үйрену', 'шахматшы', 'шахматтан', 'шахмад'],
    ru: ['шахматы', 'шахматам', 'шахмат'],
    en: ['chess', 'ches'],
  },
  {
    relevant: [
      'event/agylshyn-tili-uiirmesi',
      'article/agylshyn-tili-dombyra-shahmat-almaty-jastary-tegin-uiirmelerge-shaqyrady',
    ],
    kk: [
      'ағылшынша',
      'ағылшын тілінің үйірмесі',
      'агылшын тили',
      'ағылшын',
      'агылшын тилин уйрену',
    ],
    ru: ['английский язык', 'английского', 'кружок английского языка'],
    en: ['english', 'english clubs'],
  },
  {
    relevant: [
      'event/pishu-jane-tigu-uiirmesi',
      'center/qarasai-audanynyn-jastar-resurstyq-ortalygy',
      'article/qarasai-audanynda-jastar-resurstyq-ortalygynyn-jana-gimaraty-ashyldy',
    ],
    kk: ['тігін', 'тігуді үйрену', 'пішуге', 'пишу жане тигу', 'пішу мен тігу', 'тігудің'],
    ru: ['шитьё', 'кройка и шитье', 'кройке'],
    en: ['sewing', 'sew'],
  },
  {
    relevant: [
      'event/mobilografiia-uiirmesi',
      'center/almaly-audanynyn-komiuniti-ortalygy',
      'article/almatynyn-ar-audanynda-jastardyn-komiuniti-ortalygy-jumys-isteidi',
      'article/komiuniti-ortalyqtardagy-tegin-kurstar-ozinizge-laiygyn-tandanyz',
    ],
    kk: [
      'мобилография',
      'мобилографияны',
      'мобилографияға жазылу',
      'телефонмен бейне түсіру',
      'телефонга бейне тусиру',
      'мобилограф',
    ],
    ru: ['мобилография', 'мобилографии', 'мобилографи'],
    en: ['mobile videography', 'videography'],
  },
  {
    relevant: [
      'event/smm-jane-targeting-kursy',
      'center/almaly-audanynyn-komiuniti-ortalygy',
      'article/komiuniti-ortalyqtardagy-tegin-kurstar-ozinizge-laiygyn-tandanyz',
    ],
    kk: ['smm', 'таргетинг', 'таргетингке', 'таргетингті үйрену'],
    ru: ['smm курсы', 'таргетинга', 'таргетинг'],
    en: ['SMM', 'targeting course'],
  },
  {
    relevant: [
      'event/mediasauattylyq-treningi',
      'center/almaly-audanynyn-komiuniti-ortalygy',
      'topic/media-jane-tsifrlyq-dagdylar',
    ],
    kk: [
      'медиасауаттылық',
      'медиасауаттылықтың тренингі',
      'медиасауаттылыкка',
      'жалған хабарды ажырату',
    ],
    ru: ['медиаграмотность', 'медиаграмотности'],
    en: ['media literacy'],
  },
  {
    relevant: [
      'event/ozin-ozi-damytuga-arnalgan-sheberlik-sabagy-uaqytty-tiimdi-paidalanu',
      'center/bostandyq-audanynyn-komiuniti-ortalygy',
    ],
    kk: [
      'уақытты тиімді пайдалану',
      'уакытты тиимди пайдалану',
      'уақытты жоспарлау',
      'өзін-өзі дамыту шеберлік сабағы',
    ],
    ru: ['саморазвитие мастер-класс', 'мастер-классы по саморазвитию'],
    en: ['self-development master class'],
  },
  {
    relevant: [
      'event/dybys-jazu-studiiasyndagy-algashqy-sabaq',
      'center/qarasai-audanynyn-jastar-resurstyq-ortalygy',
    ],
    kk: [
      'дыбыс жазу студиясы',
      'дыбыс жазатын студия',
      'дыбыстарды жазу',
      'студияда дауыс жазу',
      'дыбыс жазу студиясында',
    ],
    ru: ['студия звукозаписи', 'студии звукозаписи', 'звукозапись'],
    en: ['recording studio'],
  },
  {
    relevant: [
      'event/kasip-bastaityndarga-zanger-men-kasipkerdin-kenesi',
      'center/auezov-audanynyn-komiuniti-ortalygy',
      'event/jas-kasipkerlerge-damu-qorynyn-kenesi',
    ],
    kk: [
      'заңгердің кеңесі',
      'зангер',
      'заңгерге сұрақ',
      'кәсіп бастау',
      'касип бастау',
      'заңгерлер',
      'заңгірмен',
    ],
    ru: ['юрист', 'консультации юристов', 'консультация юриста'],
    en: ['lawyers', 'advice from a lawyer'],
  },
  {
    relevant: [
      'event/jas-kasipkerlerge-damu-qorynyn-kenesi',
      'partner/damu-kasipkerlikti-damytu-qory',
    ],
    kk: ['Даму қоры', 'Даму қорының өкілі', 'даму кор', 'кәсіпкерлікті дамыту қоры'],
    ru: ['фонд Даму', 'фонда Даму'],
    en: ['Damu fund'],
  },
  {
    relevant: [
      'topic/kasipkerlik',
      'event/jas-kasipkerlerge-damu-qorynyn-kenesi',
      'partner/damu-kasipkerlikti-damytu-qory',
      'partner/atameken-ulttyq-kasipkerler-palatasy',
      'event/kasip-bastaityndarga-zanger-men-kasipkerdin-kenesi',
    ],
    kk: ['кәсіпкер', 'кәсіпкерлерге', 'кәсіпкерлікпен айналысу', 'касипкерлик', 'кәсыпкер'],
    ru: ['предприниматель', 'предпринимательством', 'предпринимателям'],
    en: ['entrepreneurs', 'entrepreneurship'],
  },
  {
    relevant: [
      'event/baspana-joninde-otbasy-banktin-kenesi',
      'partner/otbasy-bank',
      'topic/baspana',
    ],
    kk: [
      'баспана',
      'баспана алу',
      'баспаналы болу',
      'Отбасы банкі',
      'Отбасы банкке',
      'отбасы банктін кенеси',
      'баспанаға кезек',
    ],
    ru: ['жильё', 'Отбасы банк', 'вопросы жилья'],
    en: ['housing', 'Otbasy bank'],
  },
  {
    relevant: [
      'event/jastar-densaulygy-ortalygynyn-mamandarymen-kezdesu',
      'partner/jastar-densaulygy-ortalygy',
      'topic/densaulyq',
    ],
    kk: [
      'денсаулық',
      'денсаулығымыз',
      'жастардың денсаулығы',
      'денсаулык',
      'салауатты өмір салты',
      'денсаулыққа',
    ],
    ru: ['здоровье', 'центр здоровья молодежи', 'здоровью'],
    en: ['health', 'youth health'],
  },
  {
    relevant: [
      'event/talimgermen-kezdesu-mamandyqty-qalai-tandaimyz',
      'article/talimger-kurs-pen-mamandyq-tandauga-komektesedi',
      'center/medeu-audanynyn-komiuniti-ortalygy',
      'center/nauryzbai-audanynyn-komiuniti-ortalygy',
    ],
    kk: [
      'тәлімгер',
      'тәлімгерлермен кездесу',
      'талимгер',
      'мамандық таңдау',
      'мамандықты таңдауға көмек',
      'мамандык тандау',
      'тәлімгерге',
    ],
    ru: ['наставник', 'наставники', 'выбор профессии'],
    en: ['mentor', 'mentors', 'choosing a profession'],
  },
  {
    relevant: ['event/almaty-jastarynyn-festivali'],
    kk: ['фестиваль', 'фестивальге', 'фестивалінде', 'фестиваллар', 'жастардың фестивалінің'],
    ru: ['фестиваль', 'фестивале', 'фистиваль'],
    en: ['festival', 'festivals'],
  },
  {
    relevant: [
      'event/tegin-kurstardyn-jana-mausymy-ashylady',
      'article/komiuniti-ortalyqtardagy-tegin-kurstar-ozinizge-laiygyn-tandanyz',
    ],
    kk: ['курстардың жаңа маусымы', 'маусым', 'тегін курстар', 'тегин курстар', 'курстарға жазылу'],
    ru: ['новый сезон бесплатных курсов', 'бесплатные курсы'],
    en: ['season of free courses'],
  },
  {
    relevant: [
      'event/oqu-granttary-turaly-onlain-kezdesu',
      'center/nauryzbai-audanynyn-komiuniti-ortalygy',
    ],
    kk: [
      'оқу гранттары',
      'окуга грант',
      'оқу грантын алу',
      'оқуға арналған гранттарды',
      'окудын гранты',
    ],
    ru: ['образовательный грант', 'образовательных грантах'],
    en: ['study grant', 'study grants'],
  },
  {
    relevant: ['grant/algashqy-biznes-granty-mysal'],
    kk: ['бизнес грант', 'бизнеске грант', 'бизнес гранттары', 'бизнес грантын'],
    ru: ['грант на первое дело'],
    en: ['business grant', 'business grants'],
  },
  {
    relevant: ['grant/jastardyn-aleumettik-jobalaryna-grant-mysal'],
    kk: ['әлеуметтік жоба', 'әлеуметтік жобаларға грант', 'алеуметтик жобалар', 'әлеуметтік жобам'],
    ru: ['социальные проекты', 'социального проекта'],
    en: ['social project'],
  },
  {
    relevant: ['grant/oblys-jastaryna-arnalgan-shakirtaqy-mysal'],
    kk: ['шәкіртақы', 'шәкіртақыны', 'шакиртакы', 'шәкіртақылар', 'колледжде оқу'],
    ru: ['стипендия', 'стипендии', 'стипендию'],
    en: ['scholarship', 'scholarships'],
  },
  {
    relevant: ['grant/jastar-forumyna-baru-granty-mysal'],
    kk: ['форум', 'форумда', 'форумдарға қатысу', 'форумның гранты'],
    ru: ['форум', 'поездка на форум'],
    en: ['forum travel'],
  },
  {
    relevant: [
      'grant/qazaq-tilin-terendetip-oquga-grant-mysal',
      'article/uide-soile-qazaq-tilin-uiden-shyqpai-uireniniz',
      'program/uide-soile',
      'event/uide-soile-qazaqsha-soilesu-uiirmesi',
      'topic/qazaq-tili',
      'center/turksib-audanynyn-komiuniti-ortalygy',
    ],
    kk: [
      'қазақ тілі',
      'қазақ тілінен',
      'казак тили',
      'казак тилин уйрену',
      'қазақ тілдері',
      'Үйде сөйле',
      'уйде сойле',
      'үйде сойле',
    ],
    ru: ['казахский язык', 'казахского языка', 'Үйде сөйле', 'уйде сойле'],
    en: ['learning Kazakh', 'Kazakh language'],
  },
  {
    relevant: ['grant/jas-mediaavtorlarga-grant-mysal'],
    kk: ['медиаавтор', 'медиаавторлар', 'блог', 'блогтар', 'подкаст жасау'],
    ru: ['авторы медиа', 'авторам медиа'],
  },
  {
    relevant: [
      'benefit/koliktegi-jenildik',
      'article/komiuniti-ortalyq-rezidentine-jenildik-kartasy',
      'page/jenildik-kartasy',
    ],
    kk: ['көлікте', 'көліктің жеңілдігі', 'коликтеги женилдик', 'жол ақысы', 'көлік'],
    ru: ['скидка в транспорте', 'скидки на транспорт', 'транспорту'],
    en: ['transport discount', 'transport'],
  },
  {
    relevant: [
      'article/komiuniti-ortalyq-rezidentine-jenildik-kartasy',
      'page/jenildik-kartasy',
      'benefit/koliktegi-jenildik',
      'benefit/qogamdyq-tamaqtanu-oryndaryndagy-jenildik',
      'topic/jenildikter',
      'benefit/sport-nysandaryndagy-jenildik',
      'benefit/madeniet-nysandaryndagy-jenildik',
    ],
    kk: [
      'жеңілдік',
      'жеңілдіктер',
      'жеңілдікпен',
      'жеңілдік картасын алу',
      'женилдик картасы',
      'жеңілдіг',
    ],
    ru: ['скидки', 'дисконтную карту', 'дисконтная карта'],
    en: ['discounts', 'discount cards'],
  },
  {
    relevant: ['benefit/sport-nysandaryndagy-jenildik', 'topic/sport'],
    kk: ['спорт', 'спортқа', 'спортпен шұғылдану', 'спорттық'],
    ru: ['спорта', 'спортом'],
    en: ['sports'],
  },
  {
    relevant: ['benefit/madeniet-nysandaryndagy-jenildik', 'topic/madeniet'],
    kk: ['мәдениет', 'мәдениетке', 'маденит', 'мәдениеттің', 'театрлар'],
    ru: ['культура', 'культуры'],
    en: ['culture'],
  },
  {
    relevant: ['benefit/qogamdyq-tamaqtanu-oryndaryndagy-jenildik'],
    kk: ['тамақтану', 'тамақтанатын орын', 'тамактану', 'сусындар'],
    ru: ['питание', 'заведение питания'],
    en: ['catering'],
  },
  {
    relevant: [
      'center/qonaev-qalasynyn-kovorking-ortalygy',
      'event/qonaevtagy-kovorkingte-ashyq-esik-kuni',
      'article/qonaev-pen-ilede-jastarga-arnalgan-kovorking-ortalyqtar-jumys-isteidi',
    ],
    kk: [
      'Қонаевта',
      'Қонаевтың коворкингі',
      'конаев коворкинг',
      'Қонаевқа',
      'конаевтагы коворкинг',
    ],
    ru: ['Конаев коворкинг', 'в Конаеве'],
    en: ['Konaev coworking'],
  },
  {
    relevant: ['event/qonaevtagy-kovorkingte-ashyq-esik-kuni'],
    kk: ['ашық есік', 'ашық есіктер күні', 'ашык есик куни', 'ашық есіктің күнінде'],
    ru: ['день открытых дверей', 'дни открытых дверей'],
    en: ['open day', 'open days'],
  },
  {
    relevant: [
      'center/talgar-audanynyn-jastar-ortalygy',
      'article/oblystyn-tort-audanynda-jastar-ortalygy-ashylmaq',
    ],
    kk: ['Талғар', 'Талғарда', 'талгар', 'Талғардағы', 'Талғарға'],
    ru: ['Талгар', 'Талгарский район', 'Талгарском'],
    en: ['Talgar'],
  },
  {
    relevant: ['center/jetisu-audanynyn-komiuniti-ortalygy'],
    kk: [
      'Жетісу ауданының тұрғындары',
      '58 мың',
      'Жетісуда комьюнити',
      'жетису аудандын комьюнити орталыгы',
    ],
    ru: ['Жетысу комьюнити', 'Жетысуский'],
    en: ['Zhetysu community centre'],
  },
  {
    relevant: [
      'center/uigyr-audanynyn-jastar-ortalygy',
      'article/oblystyn-tort-audanynda-jastar-ortalygy-ashylmaq',
    ],
    kk: ['Ұйғыр ауданында', 'ұйғырдың', 'уйгыр', 'Ұйғырға'],
    ru: ['Уйгурский район', 'уйгурского'],
    en: ['Uigur'],
  },
  {
    relevant: ['partner/atameken-ulttyq-kasipkerler-palatasy'],
    kk: ['Атамекен', 'Атамекеннің палатасы', 'палатаға', 'ұлттық палата', 'атамекин'],
    ru: ['палата предпринимателей', 'Атамекена'],
    en: ['national chamber'],
  },
  {
    relevant: ['partner/mansap-ortalygy', 'topic/jumys-jane-mansap'],
    kk: ['мансап', 'мансабы', 'мансапқа', 'мансабымды', 'мансабын'],
    ru: ['карьера', 'карьеры', 'карьере'],
    en: ['career', 'careers'],
  },
  {
    relevant: ['partner/jumyspen-qamtu-ortalygy'],
    kk: ['жұмыспен қамту', 'жумыспен камту', 'жұмыспен қамтитын орталық'],
    ru: ['центр занятости', 'занятость'],
    en: ['employment centre'],
  },
  {
    relevant: ['topic/eriktilik-pen-mumkindikter'],
    kk: ['еріктілік', 'еріктілікке', 'ериктилик', 'мүмкіндіктер'],
    ru: ['волонтерство', 'волонтёрством'],
    en: ['volunteering', 'volunteer'],
  },
  {
    relevant: ['program/ruhani-jangyru'],
    kk: ['Рухани жаңғыру', 'рухани жангыру', 'рухани жаңғырудың', 'Рухани жанғыру бағдарламасы'],
    ru: ['Рухани жангыру'],
    en: ['Rukhani'],
  },
  {
    relevant: ['program/almaty-qalasyn-damytudyn-2025-jylga-deiingi-bagdarlamasy'],
    kk: [
      'қаланы дамыту бағдарламасы',
      'каланы дамыту багдарламасы',
      'даму бағдарламалары',
      'Алматыны дамытудың бағдарламасы',
    ],
    ru: ['программа развития города', 'программы развития Алматы'],
    en: ['city development programme', 'development program'],
  },
  {
    relevant: ['article/almaty-men-almaty-oblysynda-qansha-jas-turady'],
    kk: ['қанша жас тұрады', 'канша жас турады', 'жастардың саны', '689 мың'],
    ru: ['сколько молодежи', '689 тысяч'],
    en: ['how many young people'],
  },
  {
    relevant: [
      'article/eki-jylda-tort-jana-gimarat-oblystyn-jastar-resurstyq-ortalyqtary',
      'article/qarasai-audanynda-jastar-resurstyq-ortalygynyn-jana-gimaraty-ashyldy',
      'center/qarasai-audanynyn-jastar-resurstyq-ortalygy',
    ],
    kk: [
      'ресурстық орталық',
      'ресурстық орталықтар',
      'ресурстык орталыктын гимараты',
      'жаңа ғимараттар',
      'ресурстық орталығына',
    ],
    ru: ['ресурсный центр', 'новые здания ресурсных центров'],
    en: ['resource centres', 'new building'],
  },
  {
    relevant: ['page/derbes-derekter'],
    kk: ['дербес деректер', 'дербес деректерді', 'дербес деректеримиз', 'деректердің қорғалуы'],
    ru: ['персональные данные', 'персональных данных'],
    en: ['personal data'],
  },
  {
    relevant: ['event/ziiatkerlik-kezdesuler-uiirmesi'],
    kk: [
      'зияткерлік үйірме',
      'зияткерлік кездесулерге',
      'зияткерлик',
      'әдебиет туралы әңгіме',
      'кездесулер үйірмесі',
    ],
    ru: ['интеллектуальный кружок', 'интеллектуальные встречи'],
    en: ['intellectual meetings'],
  },
]
