/** Colours by the names that RFC 7986 takes for COLOR, those of CSS: enough of them to come near to any. */
const NAMED = {
  black: '000000',
  dimgray: '696969',
  darkgray: 'a9a9a9',
  maroon: '800000',
  firebrick: 'b22222',
  crimson: 'dc143c',
  tomato: 'ff6347',
  coral: 'ff7f50',
  chocolate: 'd2691e',
  saddlebrown: '8b4513',
  darkorange: 'ff8c00',
  goldenrod: 'daa520',
  gold: 'ffd700',
  olive: '808000',
  olivedrab: '6b8e23',
  limegreen: '32cd32',
  forestgreen: '228b22',
  darkgreen: '006400',
  seagreen: '2e8b57',
  mediumseagreen: '3cb371',
  teal: '008080',
  darkslategray: '2f4f4f',
  lightseagreen: '20b2aa',
  turquoise: '40e0d0',
  steelblue: '4682b4',
  deepskyblue: '00bfff',
  dodgerblue: '1e90ff',
  royalblue: '4169e1',
  navy: '000080',
  midnightblue: '191970',
  slateblue: '6a5acd',
  indigo: '4b0082',
  rebeccapurple: '663399',
  purple: '800080',
  darkmagenta: '8b008b',
  orchid: 'da70d6',
  hotpink: 'ff69b4',
  mediumvioletred: 'c71585',
} as const

/** @param hex like #0a6b5e or #abc */
export function nearestColour(hex: string) {
  const wanted = channels(hex.slice(1))
  return Object.entries(NAMED)
    .map(([name, of]) => ({ name, far: distance(wanted, channels(of)) }))
    .reduce((a, b) => (b.far < a.far ? b : a)).name
}

const channels = (hex: string) =>
  (hex.match(hex.length === 3 ? /./g : /../g) ?? []).map((one) =>
    Number.parseInt(one.length === 1 ? one + one : one, 16),
  )

const distance = (a: number[], b: number[]) =>
  a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0)
