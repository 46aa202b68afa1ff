import type { Palette, SymbolName } from '../data/types.ts'
import { around, box, diamond, disc, hornCross, place, ring, times, tumarsha } from './ornament.ts'

/** Things, drawn around the origin within a circle of some 240, on the palette's field. */
export const symbols: Record<SymbolName, (palette: Palette) => string> = {
  dombra: ({ main, accent, field }) => {
    const body = shape(
      'M0-40C80-20 128 70 118 140C108 208 56 232 0 232C-56 232-108 208-118 140C-128 70-80-20 0-40Z',
      main,
    )
    const neck = bar(0, -140, 26, 220, main) + bar(0, -262, 42, 56, main)
    const frets = times(6, (index) => bar(0, -220 + index * 32, 26, 5, field))
    const pegs = bar(-34, -272, 30, 10, accent) + bar(34, -252, 30, 10, accent)
    const strings = lines(['M-6-280V190', 'M6-280V190'], field, 3)
    return place(
      body +
        neck +
        frets +
        pegs +
        place(disc(22, accent), 0, 84) +
        bar(0, 190, 52, 9, field) +
        strings,
      0,
      20,
      28,
    )
  },

  chess: ({ main, accent, field }) => {
    const side = 82
    const squares = times(16, (index) => {
      const [x, y] = [index % 4, Math.floor(index / 4)]
      return (x + y) % 2 ? '' : place(box(side, side, accent), (x - 1.5) * side, (y - 1.5) * side)
    })
    const board = box(4 * side + 22, 4 * side + 22, main) + box(4 * side, 4 * side, field) + squares
    const pawn =
      place(disc(52, main), 0, -96) +
      shape('M-58-46H58L44-22C40 40 64 84 92 116V150H-92V116C-64 84-40 40-44-22Z', main)
    const outline =
      place(disc(62, field), 0, -96) +
      shape('M-70-54H70L54-14C52 40 74 80 104 110V162H-104V110C-74 80-52 40-54-14Z', field)
    return place(board, 0, 0, 45, 0.94) + outline + pawn
  },

  spool: ({ main, accent, field }) => {
    const thread =
      box(150, 210, accent) + times(6, (index) => bar(0, -80 + index * 32, 150, 7, field))
    const ends = bar(0, -124, 220, 40, main) + bar(0, 124, 220, 40, main)
    const needle = place(
      shape('M-9-150Q0-176 9-150L4 170L0 190L-4 170Z', main) + place(disc(5, field), 0, -146),
      168,
      0,
      18,
    )
    const loose = lines(['M74 78C130 120 120 -20 176-60S250-150 214-138'], accent, 7)
    return place(thread + ends, -66, 0) + loose + needle
  },

  phone: ({ main, accent, field, ground }) => {
    const body = rounded(250, 440, 36, main) + rounded(214, 360, 12, ground)
    const play = place(disc(72, accent), 0, 0) + shape('M-22-40L46 0L-22 40Z', field)
    return place(body + play + place(disc(15, field), 0, 200), 0, 0, 8)
  },

  microphone: ({ main, accent, field }) => {
    const capsule = rounded(150, 260, 75, main)
    const grill = times(5, (index) => bar(0, -92 + index * 34, 116, 8, field))
    const holder = lines(
      ['M-120-20V20A120 120 0 0 0 120 20V-20', 'M0 140V214', 'M-78 214H78'],
      accent,
      22,
    )
    return place(capsule + grill, 0, -74) + holder
  },

  speech: ({ main, accent, field, ground }) => {
    const left = shape(
      'M-220-200H60A40 40 0 0 1 100-160V0A40 40 0 0 1 60 40H-110L-190 120V40H-220A40 40 0 0 1-260 0V-160A40 40 0 0 1-220-200Z',
      main,
    )
    const right = shape(
      'M-40-60H210A40 40 0 0 1 250-20V120A40 40 0 0 1 210 160H190V230L110 160H-40A40 40 0 0 1-80 120V-20A40 40 0 0 1-40-60Z',
      accent,
    )
    const border = lines(
      [
        'M-40-60H210A40 40 0 0 1 250-20V120A40 40 0 0 1 210 160H190V230L110 160H-40A40 40 0 0 1-80 120V-20A40 40 0 0 1-40-60Z',
      ],
      field,
      16,
    )
    const dots = times(3, (index) => place(diamond(34, 34, ground), 15 + index * 70, 50))
    return place(
      left + place(hornCross(84, field, accent), -130, -90) + border + right + dots,
      0,
      -10,
      0,
      0.9,
    )
  },

  card: ({ main, accent, field, ground }) => {
    const plate = rounded(440, 280, 28, main) + bar(0, -74, 440, 46, ground)
    const sign =
      lines(['M118 104L190-6'], accent, 18) +
      place(ring(22, 14, accent), 122, 20) +
      place(ring(22, 14, accent), 186, 80)
    const teeth = times(4, (index) => place(tumarsha(56, 60, field, main), -178 + index * 60, 84))
    return place(plate + teeth + sign, 0, 0, -10)
  },

  house: ({ main, accent, field }) => {
    const walls = shape('M-150-10V190H150V-10Z', main)
    const roof = shape('M0-210L226-6H-226Z', accent)
    const key =
      place(ring(34, 20, field), 0, 58) +
      bar(0, 132, 18, 90, field) +
      bar(17, 142, 30, 16, field) +
      bar(17, 168, 30, 16, field)
    return walls + roof + place(diamond(54, 54, field), 0, -78) + place(key, 0, -2)
  },

  laptop: ({ main, accent, field, ground }) => {
    const screen = rounded(400, 260, 20, main) + rounded(360, 220, 8, ground)
    const foot = shape('M-270 128H270L240 172H-240Z', accent) + bar(0, 140, 110, 14, field)
    return place(screen + hornCross(94, main, accent), 0, -34) + foot
  },

  talk: ({ main, accent, field }) => {
    const person = (fill: string) =>
      place(disc(58, fill), 0, -40) + shape('M-104 150C-104 66-60 34 0 34S104 66 104 150Z', fill)
    const bubble =
      rounded(220, 110, 36, main) +
      shape('M-20 50H30L-6 92Z', main) +
      times(3, (index) => place(diamond(28, 28, field), (index - 1) * 58, 0))
    return place(person(main), -124, 90) + place(person(accent), 124, 90) + place(bubble, 0, -142)
  },

  figures: ({ main, accent, field }) => {
    const heights = [110, 190, 270, 360]
    const bars = heights.map((height, index) => {
      const x = (index - 1.5) * 112
      return (
        place(box(78, height, index === 3 ? accent : main), x, 180 - height / 2) +
        place(diamond(44, 54, field), x, 180 - height + 56)
      )
    })
    return bars.join('') + bar(0, 194, 470, 16, main) + around(diamond(12, 20, accent), 24, 268)
  },
}

const shape = (path: string, fill: string) => `<path d="${path}" fill="${fill}"/>`

const lines = (paths: string[], colour: string, width: number) =>
  `<path d="${paths.join('')}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

const bar = (x: number, y: number, width: number, height: number, fill: string) =>
  place(box(width, height, fill), x, y)

const rounded = (width: number, height: number, radius: number, fill: string) =>
  `<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
