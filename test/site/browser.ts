import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = createRequire(new URL('../../site/package.json', import.meta.url)).resolve('axe-core')
const source = readFileSync(AXE, 'utf8')

/** What axe finds on a page, WCAG 2.2 AA and good habits: the rule and where. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } }
    const { violations } = await axe.run()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
    )
  })
}

interface AxeResults {
  violations: { id: string; nodes: { target: string[] }[] }[]
}

/** Pixels that a page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Bytes over the wire that come from the site itself: all but pictures, which the API serves. */
export const weight = (page: Page, kind = /./) =>
  page.evaluate(
    (kind) =>
      performance
        .getEntries()
        .filter((entry) => 'encodedBodySize' in entry && entry.name.startsWith(location.origin))
        .filter(({ name }) => new RegExp(kind).test(name))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    kind.source,
  )

/** The typefaces in which the browser really draws a text, in these weights. */
export async function typefacesOf(page: Page, text: string, weights: number[]) {
  const devtools = await page.context().newCDPSession(page)
  await page.evaluate(
    async ([text, weights]) => {
      for (const weight of weights) {
        const line = document.createElement('p')
        line.className = 'drawn'
        line.style.fontWeight = String(weight)
        line.textContent = text
        document.body.append(line)
        await document.fonts.load(`${weight} 1rem Onest`, text)
      }
    },
    [text, weights] as const,
  )
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument')
  const selector = '.drawn'
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const used = new Set<string>()
  for (const nodeId of nodeIds) {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { familyName, isCustomFont } of fonts)
      used.add(isCustomFont ? familyName : `the machine's ${familyName}`)
  }
  return [...used]
}
