import type { Cost } from './growth.ts'
import { times } from './report.ts'

// How cost grows, drawn: for each thing a line from the smallest set to the largest, both axes by powers of ten, so that what costs ten
// times as much over ten times as many articles rises by the slope of the grey line.

const PANEL = { width: 380, height: 330, left: 64, top: 56, right: 150 }
const INK = '#1f2933'
const GREY = '#9aa5b1'
const COLOURS = ['#0b6e99', '#c2410c', '#4d7c0f', '#7e22ce', '#0f766e', '#b45309', '#be185d']

/** @returns an SVG: on the left CPU for a request, on the right seconds for a whole district */
export function drawGrowth(costs: Cost[], sizes: number[]) {
  const panels = [
    panel(
      'CPU for a request, milliseconds',
      costs.filter(({ unit }) => unit === 'ms'),
      sizes,
    ),
    panel(
      'A district in three languages, seconds',
      costs.filter(({ unit }) => unit === 's'),
      sizes,
    ),
  ]
  const width = panels.length * (PANEL.left + PANEL.width + PANEL.right)
  const height = PANEL.top + PANEL.height + 60
  const placed = panels.map(
    (one, at) => `<g transform="translate(${(at * width) / panels.length} 0)">${one}</g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">
<title>How cost grows with the number of articles</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${placed.join('\n')}
</svg>
`
}

function panel(title: string, costs: Cost[], sizes: number[]) {
  const all = costs.flatMap(({ values }) => values)
  const low = 10 ** Math.floor(Math.log10(Math.min(...all)))
  const high = 10 ** Math.ceil(Math.log10(Math.max(...all)))
  const x = scale(sizes[0] as number, sizes.at(-1) as number, PANEL.left, PANEL.left + PANEL.width)
  const y = scale(low, high, PANEL.top + PANEL.height, PANEL.top)
  const ends = apart(costs.map(({ values }) => y(values.at(-1) as number)))
  return [
    text(PANEL.left, PANEL.top - 24, title, 'font-weight="600" font-size="14"'),
    ...powers(low, high).map(
      (value) =>
        line(PANEL.left, y(value), PANEL.left + PANEL.width, y(value), GREY, 'stroke-width="0.5"') +
        text(PANEL.left - 8, y(value) + 4, String(value), 'text-anchor="end"'),
    ),
    ...sizes.map((size) =>
      text(
        x(size),
        PANEL.top + PANEL.height + 20,
        size.toLocaleString('en'),
        'text-anchor="middle"',
      ),
    ),
    text(x(sizes[0] as number), PANEL.top + PANEL.height + 40, 'articles, in three languages each'),
    line(...proportional(sizes, low, high, x, y), GREY, 'stroke-dasharray="2 4"'),
    ...costs.map(({ what, who, values }, at) => {
      const colour = COLOURS[colourOf(what, costs) % COLOURS.length] as string
      const points = values.map(
        (value, n) => `${x(sizes[n] as number).toFixed(1)},${y(value).toFixed(1)}`,
      )
      const dashes = who === 'floor' ? ' stroke-dasharray="6 3"' : ''
      const name =
        `${what.split(':')[0]?.replace('a district in three languages', '')} ${who}`.trim()
      return [
        `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`,
        ...points.map((point) => {
          const [cx, cy] = point.split(',')
          return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`
        }),
        text(
          PANEL.left + PANEL.width + 10,
          (ends[at] as number) + 4,
          `${name} ×${times(values).toFixed(2)}`,
          `fill="${colour}" font-size="11"`,
        ),
      ].join('')
    }),
  ].join('\n')
}

/** The same colour for the same thing, whoever does it. */
const colourOf = (what: string, costs: Cost[]) =>
  [...new Set(costs.map((one) => one.what))].indexOf(what)

/** From the smallest set on, what would grow as the set does. */
function proportional(
  sizes: number[],
  low: number,
  high: number,
  x: (value: number) => number,
  y: (value: number) => number,
): [number, number, number, number] {
  const growth = (sizes.at(-1) as number) / (sizes[0] as number)
  const begin = Math.max(low, Math.min(high / growth, low * 2))
  return [x(sizes[0] as number), y(begin), x(sizes.at(-1) as number), y(begin * growth)]
}

const scale = (from: number, to: number, begin: number, end: number) => (value: number) =>
  begin +
  ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (end - begin)

function powers(low: number, high: number) {
  const all: number[] = []
  for (let value = low; value <= high * 1.001; value *= 10) all.push(Number(value.toPrecision(1)))
  return all
}

/** Moves labels apart that would lie over each other. */
function apart(heights: number[]) {
  const placed = [...heights]
  const order = heights
    .map((_, at) => at)
    .sort((one, other) => (heights[one] as number) - (heights[other] as number))
  for (const [n, at] of order.entries()) {
    const above = order[n - 1]
    if (above !== undefined)
      placed[at] = Math.max(placed[at] as number, (placed[above] as number) + 14)
  }
  return placed
}

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, more = '') =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${stroke}" ${more}/>`

const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`
