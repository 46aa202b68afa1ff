import type { Localized, Motif, Palette, PictureSeed } from './types.ts'

const CREDIT = 'Алматы жастары платформасы'

const LAKE: Palette = { ground: '#12445a', field: '#1b5a73', main: '#f1e6cf', accent: '#e2a33b' }
const FELT: Palette = { ground: '#f3ead8', field: '#e6d6b8', main: '#8c2f2b', accent: '#c98a2b' }
const STEPPE: Palette = { ground: '#2f4a36', field: '#3d5d45', main: '#efe3c2', accent: '#d9803f' }
const NIGHT: Palette = { ground: '#232a4d', field: '#313a66', main: '#f0e2c4', accent: '#d9634c' }
const SKY: Palette = { ground: '#e8f0ef', field: '#cfe1e0', main: '#0f6573', accent: '#d28a2c' }
const MADDER: Palette = { ground: '#6d2430', field: '#833341', main: '#f2e3cb', accent: '#e0a64a' }
const SAND: Palette = { ground: '#f4e9d6', field: '#ead8ba', main: '#2c4a6e', accent: '#bf5b34' }

/** The covers: ornaments drawn by code, so that the demo shows no photograph of a place or person it does not know. */
export const pictures: PictureSeed[] = [
  picture('karasai-center', LAKE, 'shanyraq', 'Қарасай', {
    kk: 'көк аядағы шаңырақ, айналасында қошқар мүйіз өрнегі',
    ru: 'шаңырақ на синем фоне в кольце орнамента «қошқар мүйіз»',
    en: 'a shanyraq on blue, ringed by a ram’s-horn ornament',
  }),
  picture('almaty-jastary-center', FELT, 'rosette', 'Алматы жастары', {
    kk: 'ақшыл аядағы қызыл қошқар мүйіздерден құралған үлкен өрнек',
    ru: 'большая розетка из красных бараньих рогов на светлом фоне',
    en: 'a large rosette of red ram’s horns on a light ground',
  }),
  picture('medeu-center', STEPPE, 'kerege', 'Медеу', {
    kk: 'жасыл аядағы кереге торы, әр көзінде қошқар мүйіз өрнегі',
    ru: 'решётка кереге на зелёном фоне с бараньими рогами в каждом ромбе',
    en: 'a kerege lattice on green with ram’s horns in every diamond',
  }),
  picture('karasai-opening', MADDER, 'syrmaq', 'Жаңа ғимарат', {
    kk: 'сырмақ тәрізді өрнек, ортасында қошқар мүйіз, жиегінде тұмарша үшбұрыштары',
    ru: 'узор войлочного ковра сырмак с бараньими рогами и каймой из треугольников',
    en: 'a syrmaq felt carpet pattern with ram’s horns and a border of triangles',
  }),
  picture('eight-centers', NIGHT, 'octet', 'Сегіз орталық', {
    kk: 'ортада шаңырақ, оның айналасында сегіз өрнек',
    ru: 'шаңырақ в центре и восемь узоров вокруг него',
    en: 'a shanyraq in the middle and eight ornaments around it',
  }),
  picture('almaty-jastary-offers', SAND, 'alasha', 'Кеңес · Білім · Өнер', {
    kk: 'алаша жолақтары, үшбұрышты тұмарша және қошқар мүйіз өрнектері',
    ru: 'полосы ковра алаша с треугольниками и бараньими рогами',
    en: 'bands of an alasha carpet with triangles and ram’s horns',
  }),
  picture('free-clubs', SKY, 'trio', 'Тегін үйірмелер', {
    kk: 'қатар тұрған үш дөңгелек өрнек, ортадағысы – шаңырақ',
    ru: 'три круглых узора в ряд, средний изображает шаңырақ',
    en: 'three round ornaments in a row, the middle one a shanyraq',
  }),
  picture('planned', SAND, 'quartet', '2026 жыл', {
    kk: 'үзік сызықпен қоршалған төрт шаңырақ қатар тұр',
    ru: 'четыре шаңырақа в ряд, каждый обведён пунктиром',
    en: 'four shanyraqs in a row, each within a dashed ring',
  }),
  picture('dombra', MADDER, 'dombra', 'Домбыра', {
    kk: 'тұмаршалар шеңберінің ортасындағы домбыра',
    ru: 'домбра в кольце из треугольников',
    en: 'a dombra within a ring of triangles',
  }),
  picture('chess', STEPPE, 'chess', 'Шахмат', {
    kk: 'тұмаршалар шеңберінің ортасындағы шахмат тақтасы мен пешка',
    ru: 'шахматная доска и пешка в кольце из треугольников',
    en: 'a chessboard and a pawn within a ring of triangles',
  }),
  picture('sewing', FELT, 'spool', 'Тігін шеберханасы', {
    kk: 'тұмаршалар шеңберінің ортасындағы катушка жіп пен ине',
    ru: 'катушка ниток и игла в кольце из треугольников',
    en: 'a spool of thread and a needle within a ring of triangles',
  }),
  picture('phone', NIGHT, 'phone', 'Медиа', {
    kk: 'тұмаршалар шеңберінің ортасындағы телефон, экранында ойнату белгісі',
    ru: 'телефон со значком воспроизведения в кольце из треугольников',
    en: 'a phone with a play button within a ring of triangles',
  }),
  picture('microphone', LAKE, 'microphone', 'Дыбыс жазу', {
    kk: 'тұмаршалар шеңберінің ортасындағы микрофон',
    ru: 'микрофон в кольце из треугольников',
    en: 'a microphone within a ring of triangles',
  }),
  picture('speech', SKY, 'speech', 'Тіл үйрену', {
    kk: 'тұмаршалар шеңберінің ортасындағы екі сөйлесу бұлтшасы',
    ru: 'два речевых облачка в кольце из треугольников',
    en: 'two speech bubbles within a ring of triangles',
  }),
  picture('card', STEPPE, 'card', 'Жеңілдік картасы', {
    kk: 'тұмаршалар шеңберінің ортасындағы карта, үстінде пайыз белгісі',
    ru: 'карта со знаком процента в кольце из треугольников',
    en: 'a card with a percent sign within a ring of triangles',
  }),
  picture('house', SAND, 'house', 'Баспана', {
    kk: 'тұмаршалар шеңберінің ортасындағы үй, қабырғасында кілт',
    ru: 'дом с ключом на стене в кольце из треугольников',
    en: 'a house with a key on its wall within a ring of triangles',
  }),
  picture('laptop', LAKE, 'laptop', 'Коворкинг', {
    kk: 'тұмаршалар шеңберінің ортасындағы ноутбук, экранында қошқар мүйіз өрнегі',
    ru: 'ноутбук с орнаментом на экране в кольце из треугольников',
    en: 'a laptop with an ornament on its screen within a ring of triangles',
  }),
  picture('talk', FELT, 'talk', 'Кеңес', {
    kk: 'тұмаршалар шеңберінің ортасында сөйлесіп отырған екі адам',
    ru: 'двое беседуют в кольце из треугольников',
    en: 'two people talking within a ring of triangles',
  }),
  picture('statistics', NIGHT, 'figures', 'Жастар саны', {
    kk: 'тұмаршалар шеңберінің ортасында биіктеп бара жатқан төрт баған',
    ru: 'четыре столбца, один выше другого, в кольце из треугольников',
    en: 'four bars, each taller than the last, within a ring of triangles',
  }),
]

/** A drawing whose description says what is to be seen, and what is to be read. */
function picture(
  key: string,
  palette: Palette,
  motif: Motif,
  words: string,
  seen: Localized,
): PictureSeed {
  return {
    key,
    palette,
    motif,
    words,
    alt: {
      kk: `Безендіру суреті: ${seen.kk}, «${words}» деген жазу`,
      ru: `Декоративный рисунок: ${seen.ru}, надпись «${words}»`,
      en: `Decorative drawing: ${seen.en}, with the words “${words}”`,
    },
    credit: CREDIT,
  }
}
