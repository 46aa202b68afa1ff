/** The parts of Kazakh ornament as SVG. Each is drawn around the origin; `place` puts it somewhere. */

type Point = readonly [x: number, y: number]

/** Puts a drawing at a point, turned clockwise and scaled. */
export const place = (drawing: string, x: number, y: number, degrees = 0, scale = 1) =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(degrees)}) scale(${n(scale)})">${drawing}</g>`

/** The drawing `count` times around the origin, turned outwards, each at the distance from it. */
export const around = (drawing: string, count: number, distance: number, from = 0) =>
  times(count, (index) => {
    const degrees = from + (360 / count) * index
    const [x, y] = polar(distance, degrees)
    return place(drawing, x, y, degrees)
  })

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

export const disc = (radius: number, fill: string) => `<circle r="${n(radius)}" fill="${fill}"/>`

export const ring = (radius: number, width: number, colour: string) =>
  `<circle r="${n(radius)}" fill="none" stroke="${colour}" stroke-width="${n(width)}"/>`

export const box = (width: number, height: number, fill: string) =>
  `<rect x="${n(-width / 2)}" y="${n(-height / 2)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`

export const diamond = (width: number, height: number, fill: string) =>
  polygon(
    [
      [0, -height / 2],
      [width / 2, 0],
      [0, height / 2],
      [-width / 2, 0],
    ],
    fill,
  )

/** Tumarsha: the triangle of an amulet, standing on the origin, with a smaller one cut into it. */
export const tumarsha = (width: number, height: number, fill: string, inner: string) =>
  polygon(
    [
      [-width / 2, 0],
      [0, -height],
      [width / 2, 0],
    ],
    fill,
  ) +
  polygon(
    [
      [-width * 0.21, -height * 0.14],
      [0, -height * 0.56],
      [width * 0.21, -height * 0.14],
    ],
    inner,
  )

/**
 * Qoshqar muiz: a pair of ram's horns that rises from the origin, parts and curls in. The curl tightens steadily (an Euler
 * spiral) and thins towards its end; what height it leaves is the stem.
 */
export function horns(width: number, height: number, fill: string): string {
  const curl = curlPoints()
  const widest = Math.max(...curl.map(([x]) => x))
  const highest = Math.max(...curl.map(([, y]) => -y))
  const scale = width / 2 / (widest + THICK * 0.8)
  const stem = Math.max(0, height / scale - highest - THICK * 0.8)
  const points: Point[] = [[0, 0], ...curl.map(([x, y]): Point => [x, y - stem])]
  const right = ribbon(points, (part) => THICK * (1 - 0.5 * part))
  const both = `<path d="${right}"/><path d="${right}" transform="scale(-1 1)"/>`
  return `<g fill="${fill}" transform="scale(${n(scale)})">${both}</g>`
}

/** Shanyraq: the crown of the yurt, a ring crossed by two bundles of bent poles, with the roof poles around it. */
export function shanyraq(radius: number, colour: string, accent: string): string {
  const rim = radius * 0.09
  const inner = radius * 0.8
  const pole = (offset: number) => {
    const reach = Math.sqrt(inner ** 2 - offset ** 2)
    const bow = offset * 1.35
    return `<path d="M${n(offset)} ${n(-reach)}Q${n(bow)} 0 ${n(offset)} ${n(reach)}"/>`
  }
  const bundle = [-0.2, 0, 0.2].map((part) => pole(part * radius)).join('')
  const poles = `<g fill="none" stroke="${colour}" stroke-width="${n(radius * 0.05)}">${bundle}<g transform="rotate(90)">${bundle}</g></g>`
  const studs = around(disc(radius * 0.036, accent), 24, radius * 0.955)
  return poles + ring(inner, rim, colour) + studs + ring(radius * 1.09, radius * 0.03, colour)
}

/** A cross of four pairs of horns around a diamond: the middle of a felt carpet. It fills a circle of the radius. */
export const hornCross = (radius: number, fill: string, accent: string) =>
  around(horns(radius * 1.06, radius * 0.88, fill), 4, radius * 0.1) +
  diamond(radius * 0.46, radius * 0.46, accent) +
  around(diamond(radius * 0.13, radius * 0.24, accent), 4, radius * 0.9, 45)

/** Two pairs of horns, back to back, around a diamond. */
export const hornPair = (width: number, height: number, fill: string, accent: string) =>
  around(horns(width, height / 2, fill), 2, 0) + diamond(height * 0.15, height * 0.15, accent)

export function polygon(points: readonly Point[], fill: string) {
  return `<path d="${path(points)}" fill="${fill}"/>`
}

export const polar = (distance: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return [Math.sin(angle) * distance, -Math.cos(angle) * distance]
}

/** Half the thickness of a horn at its root, for a curl one long. */
const THICK = 0.064

/** The curl of the right horn, one long, from its root. */
function curlPoints(): Point[] {
  const steps = 120
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps
    const heading = Math.PI * (0.95 * part + 1.1 * part ** 2.4)
    x += Math.sin(heading) / steps
    y -= Math.cos(heading) / steps
    points.push([x, y])
  }
  return points
}

/** The outline of a band along the points, as wide on each side as `half` says, with a round end. */
function ribbon(points: Point[], half: (part: number) => number): string {
  const left: Point[] = []
  const right: Point[] = []
  const last = points.length - 1
  for (const [index, [x, y]] of points.entries()) {
    const [x1, y1] = points[Math.max(0, index - 1)] ?? [x, y]
    const [x2, y2] = points[Math.min(last, index + 1)] ?? [x, y]
    const norm = Math.hypot(x2 - x1, y2 - y1)
    const width = half(index / last)
    const [dx, dy] = [(-(y2 - y1) / norm) * width, ((x2 - x1) / norm) * width]
    left.push([x - dx, y - dy])
    right.push([x + dx, y + dy])
  }
  const end = half(1)
  const [firstBack, ...back] = right.reverse()
  const turn = firstBack ? `A${n(end)} ${n(end)} 0 0 1 ${pair(firstBack)}` : ''
  return `M${left.map(pair).join('L')}${turn}${back.map((point) => `L${pair(point)}`).join('')}Z`
}

const path = (points: readonly Point[]) => `M${points.map(pair).join('L')}Z`
const pair = ([x, y]: Point) => `${n(x)} ${n(y)}`
const n = (value: number) => Number(value.toFixed(4)).toString()
