import type { Palette, PictureSeed } from './types.ts'

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
  {
    key: 'karasai-center',
    alt: {
      kk: 'Безендіру суреті: көк аядағы шаңырақ, айналасында қошқар мүйіз өрнегі',
      ru: 'Декоративный рисунок: шаңырақ на синем фоне в кольце орнамента «қошқар мүйіз»',
      en: 'Decorative drawing: a shanyraq on blue, ringed by a ram’s-horn ornament',
    },
    credit: CREDIT,
    palette: LAKE,
    motif: 'shanyraq',
  },
  {
    key: 'almaty-jastary-center',
    alt: {
      kk: 'Безендіру суреті: ақшыл аядағы қызыл қошқар мүйіздерден құралған үлкен өрнек',
      ru: 'Декоративный рисунок: большая розетка из красных бараньих рогов на светлом фоне',
      en: 'Decorative drawing: a large rosette of red ram’s horns on a light ground',
    },
    credit: CREDIT,
    palette: FELT,
    motif: 'rosette',
  },
  {
    key: 'medeu-center',
    alt: {
      kk: 'Безендіру суреті: жасыл аядағы кереге торы, әр көзінде қошқар мүйіз өрнегі',
      ru: 'Декоративный рисунок: решётка кереге на зелёном фоне с бараньими рогами в каждом ромбе',
      en: 'Decorative drawing: a kerege lattice on green with ram’s horns in every diamond',
    },
    credit: CREDIT,
    palette: STEPPE,
    motif: 'kerege',
  },
  {
    key: 'karasai-opening',
    alt: {
      kk: 'Безендіру суреті: сырмақ тәрізді өрнек, ортасында қошқар мүйіз, жиегінде тұмарша үшбұрыштары',
      ru: 'Декоративный рисунок: узор войлочного ковра сырмак с бараньими рогами и каймой из треугольников',
      en: 'Decorative drawing: a syrmaq felt carpet pattern with ram’s horns and a border of triangles',
    },
    credit: CREDIT,
    palette: MADDER,
    motif: 'syrmaq',
  },
  {
    key: 'eight-centers',
    alt: {
      kk: 'Безендіру суреті: ортада шаңырақ, оның айналасында сегіз өрнек',
      ru: 'Декоративный рисунок: шаңырақ в центре и восемь узоров вокруг него',
      en: 'Decorative drawing: a shanyraq in the middle and eight ornaments around it',
    },
    credit: CREDIT,
    palette: NIGHT,
    motif: 'octet',
  },
  {
    key: 'almaty-jastary-offers',
    alt: {
      kk: 'Безендіру суреті: алаша жолақтары, үшбұрышты тұмарша және қошқар мүйіз өрнектері',
      ru: 'Декоративный рисунок: полосы ковра алаша с треугольниками и бараньими рогами',
      en: 'Decorative drawing: bands of an alasha carpet with triangles and ram’s horns',
    },
    credit: CREDIT,
    palette: SAND,
    motif: 'alasha',
  },
  {
    key: 'free-clubs',
    alt: {
      kk: 'Безендіру суреті: қатар тұрған үш дөңгелек өрнек, ортадағысы – шаңырақ',
      ru: 'Декоративный рисунок: три круглых узора в ряд, средний изображает шаңырақ',
      en: 'Decorative drawing: three round ornaments in a row, the middle one a shanyraq',
    },
    credit: CREDIT,
    palette: SKY,
    motif: 'trio',
  },
]
