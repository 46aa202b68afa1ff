import Color from 'colorjs.io'

/** WCAG 2.2 AA asks 4.5 of text; the rest is for the tinted grounds, where the accent stands on some of itself. */
const CONTRAST = 5.5
const STEPS = 100

/** The accent colour, made darker or lighter until it can be read on the ground. Its hue stays. */
export function readable(accent: string, ground: string) {
  const color = new Color(accent).to('oklch')
  const direction = new Color(ground).luminance > 0.5 ? -1 : 1
  const start = color.l ?? 0
  let shown = color.to('srgb')
  for (let step = 1; shown.contrast(ground, 'WCAG21') < CONTRAST && step <= STEPS; step += 1) {
    color.l = Math.min(1, Math.max(0, start + (direction * step) / STEPS))
    shown = color.to('srgb').toGamut()
  }
  return shown.toString({ format: 'hex' })
}
