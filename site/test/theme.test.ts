import assert from 'node:assert/strict'
import { it } from 'node:test'
import Color from 'colorjs.io'
import { readable } from '../src/theme/accent.ts'
import { DARK, LIGHT } from '../src/theme/grounds.ts'

/** What WCAG 2.2 AA asks of text. */
const AA = 4.5

it('whatever colour a district takes can be read on both grounds, and on what is tinted with it', () => {
  for (let red = 0; red < 256; red += 51) {
    for (let green = 0; green < 256; green += 51) {
      for (let blue = 0; blue < 256; blue += 51) {
        const accent = `rgb(${red} ${green} ${blue})`
        for (const ground of [LIGHT, DARK]) {
          const shown = readable(accent, ground)
          // As --tint of styles/base.css.
          const tint = Color.mix(ground, shown, 0.09, { space: 'oklch' })
          for (const below of [ground, tint]) {
            const contrast = new Color(shown).contrast(below, 'WCAG21')
            assert.ok(contrast >= AA, `${accent} as ${shown} on ${below}: ${contrast}`)
          }
        }
      }
    }
  }
})

it('a colour that can be read stays as it is', () => {
  assert.equal(readable('#0a6b5e', LIGHT), '#0a6b5e')
})
