import type { Motif, Palette, SymbolName } from '../data/types.ts'
import {
  around,
  box,
  diamond,
  disc,
  hornCross,
  hornPair,
  horns,
  place,
  ring,
  shanyraq,
  times,
  tumarsha,
} from './ornament.ts'
import { symbols } from './symbols.ts'

export const WIDTH = 1600
export const HEIGHT = 1000
const [MIDDLE_X, MIDDLE_Y] = [WIDTH / 2, HEIGHT / 2]

type Drawing = (palette: Palette) => string

/** The whole picture of a motif, on the palette's ground. */
export const drawMotif = (motif: Motif, palette: Palette) =>
  motif in symbols
    ? emblem(symbols[motif as SymbolName], palette)
    : carpets[motif as Carpet](palette)

type Carpet = Exclude<Motif, SymbolName>

const carpets: Record<Carpet, Drawing> = {
  shanyraq: ({ field, main, accent }) => {
    const crown =
      disc(440, field) +
      ring(424, 5, main) +
      around(horns(124, 156, main), 16, 234) +
      around(diamond(18, 30, accent), 16, 392, 11.25) +
      shanyraq(215, main, accent)
    const side = hornCross(138, main, accent)
    return lifted(place(side, -620, 0) + crown + place(side, 620, 0))
  },

  rosette: ({ field, main, accent, ground }) => {
    const flower =
      disc(440, field) +
      ring(424, 6, main) +
      around(tumarsha(47, 44, main, field), 48, 364) +
      around(horns(214, 246, main), 8, 86) +
      disc(104, main) +
      disc(84, ground) +
      around(diamond(24, 56, accent), 8, 46)
    const side = hornPair(232, 330, main, accent)
    return lifted(place(side, -620, 0) + flower + place(side, 620, 0))
  },

  kerege: ({ field, main, accent }) => {
    const step = 292
    const cell = diamond(step - 24, step - 24, field) + hornCross(82, main, accent)
    const grid = (columns: number, rows: number) =>
      times(columns * rows, (index) => {
        const column = (index % columns) - (columns - 1) / 2
        const row = Math.floor(index / columns) - (rows - 1) / 2
        return place(cell, column * step, row * step)
      })
    return lifted(grid(5, 3) + grid(4, 2))
  },

  syrmaq: ({ field, main, accent, ground }) => {
    const side = hornCross(158, main, accent)
    return lifted(
      box(1470, 870, main) +
        box(1452, 852, ground) +
        frame(main, accent, ground) +
        box(1210, 610, field) +
        hornCross(248, main, accent) +
        place(side, -425, 0) +
        place(side, 425, 0),
    )
  },

  octet: ({ field, main, accent }) => {
    const small = disc(118, field) + hornCross(96, main, accent)
    const places = [
      [-620, -150],
      [-370, -330],
      [370, -330],
      [620, -150],
      [620, 150],
      [370, 330],
      [-370, 330],
      [-620, 150],
    ] as const
    const crown =
      disc(362, field) +
      ring(348, 5, main) +
      around(tumarsha(46, 44, main, field), 32, 286) +
      shanyraq(235, main, accent)
    return lifted(crown + places.map(([x, y]) => place(small, x, y)).join(''))
  },

  alasha: ({ field, main, accent, ground }) => {
    const band = (y: number, height: number, fill: string) =>
      `<rect y="${y}" width="${WIDTH}" height="${height}" fill="${fill}"/>`
    const row = (y: number, count: number, drawing: string) =>
      times(count, (index) => place(drawing, (WIDTH / count) * (index + 0.5), y))
    const half =
      band(0, 60, main) +
      band(76, 14, accent) +
      row(190, 20, tumarsha(80, 70, main, ground)) +
      band(190, 10, main) +
      band(216, 84, field) +
      row(258, 20, diamond(44, 56, accent)) +
      band(316, 10, main)
    const middle =
      row(MIDDLE_Y, 5, hornCross(140, main, accent)) +
      times(4, (index) => place(diamond(30, 76, accent), (WIDTH / 5) * (index + 1), MIDDLE_Y))
    return `${half}<g transform="translate(0 ${HEIGHT}) scale(1 -1)">${half}</g>${middle}`
  },

  trio: ({ field, main, accent, ground }) => {
    const plate = disc(246, field) + ring(232, 5, main)
    const left =
      plate + around(tumarsha(46, 44, main, field), 24, 176) + hornCross(150, main, accent)
    const right =
      plate +
      around(horns(150, 150, main), 6, 58) +
      disc(62, main) +
      disc(46, ground) +
      diamond(44, 44, accent)
    const middle = plate + shanyraq(182, main, accent)
    return (
      centred(place(left, -518, 0) + middle + place(right, 518, 0)) + edges(main, accent, field)
    )
  },

  quartet: ({ field, main, accent }) => {
    const plan =
      disc(168, field) +
      `<circle r="156" fill="none" stroke="${main}" stroke-width="6" stroke-dasharray="22 16"/>` +
      around(diamond(14, 26, accent), 12, 126, 15) +
      shanyraq(82, main, accent)
    const row = times(4, (index) => place(plan, (index - 1.5) * 376, -60))
    return centred(row) + edges(main, accent, field)
  },
}

/** A thing in a ring of triangles, with a pair of horns on either side. */
function emblem(symbol: Drawing, palette: Palette) {
  const { field, main, accent } = palette
  const plate =
    disc(420, field) +
    ring(406, 6, main) +
    around(tumarsha(50, 46, main, field), 44, 340) +
    symbol(palette)
  const side = hornPair(210, 330, main, accent)
  return lifted(place(side, -620, 0) + plate + place(side, 620, 0))
}

const centred = (drawing: string) => place(drawing, MIDDLE_X, MIDDLE_Y)

/** Above the ribbon with the words, which hides nothing of it then. */
const lifted = (drawing: string) => place(drawing, MIDDLE_X, 404, 0, 0.86)

/** A border of triangles that point inwards, around the middle field of the carpet, with a diamond in each corner. */
function frame(main: string, accent: string, inner: string) {
  const tooth = tumarsha(60.5, 62, main, inner)
  const horizontal = times(20, (index) => {
    const x = (index - 9.5) * 60.5
    return place(tooth, x, 396) + place(tooth, x, -396, 180)
  })
  const vertical = times(10, (index) => {
    const y = (index - 4.5) * 61
    return place(tooth, -696, y, 90) + place(tooth, 696, y, -90)
  })
  return horizontal + vertical + corners(diamond(70, 70, accent), 665, 365)
}

const corners = (drawing: string, x: number, y: number) =>
  place(drawing, -x, -y) + place(drawing, x, -y) + place(drawing, x, y) + place(drawing, -x, y)

/** Rows of triangles along the upper and the lower edge. */
function edges(main: string, accent: string, inner: string) {
  const count = 16
  const wide = WIDTH / count
  const tooth = tumarsha(wide, 118, main, inner)
  const stud = diamond(24, 44, accent)
  const teeth = times(count, (index) => {
    const x = wide * (index + 0.5)
    return place(tooth, x, HEIGHT) + place(tooth, x, 0, 180)
  })
  const studs = times(count - 1, (index) => {
    const x = wide * (index + 1)
    return place(stud, x, 100) + place(stud, x, HEIGHT - 100)
  })
  return teeth + studs
}
