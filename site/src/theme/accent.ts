import Color from 'colorjs.io'

/** What WCAG 2.2 AA asks of text (4.5), and some more, since the accent also stands on tinted grounds. */
const CONTRAST = 5.5
const STEP = 0.01

/** The accent colour, made darker or lighter until it can be read on the ground. Its hue stays. */
export function readable(accent: string, ground: string) {
  const color = new Color(accent).to('oklch')
  const step = new Color(ground).luminance > 0.5 ? -STEP : STEP
  while (color.contrast(ground, 'WCAG21') < CONTRAST && color.l > 0 && color.l < 1) color.l += step
  return color.to('srgb').toGamut().toString({ format: 'hex' })
}
