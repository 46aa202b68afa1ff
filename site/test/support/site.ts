import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type HTMLElement, parse } from 'node-html-parser'
import { SITE } from '../../src/settings.ts'

/** Where `npm run build` has put the site. */
export const DIST = join(import.meta.dirname, '..', '..', 'dist', SITE)

export interface BuiltPage {
  /** As a visitor asks for it: /kk/news/…/ */
  path: string
  file: string
  html: string
  root: HTMLElement
}

/** Every file of the built site, as visitors ask for it. */
export const files = globSync('**/*.*', { cwd: DIST }).map((file) => `/${file}`)

/** Every page of the built site. */
export const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8')
    return { path: file.replace(/index\.html$/, ''), file, html, root: parse(html) }
  })

const byPath = new Map(pages.map((page) => [page.path, page]))

/** @throws where the site has no such page */
export function pageAt(path: string) {
  const page = byPath.get(path)
  if (!page) throw new Error(`There is no page ${path}`)
  return page
}

export const hasPage = (path: string) => byPath.has(path)

/** Whether a page has nothing of its own and only leads to another address. */
export const leadsOn = ({ root }: BuiltPage) =>
  root.querySelector('meta[http-equiv=refresh]') !== null

/** The pages of a language: all but the entrance, those for what is not found, and those that lead on. */
export const pagesIn = (lang: string) =>
  pages.filter(
    (page) => page.path.startsWith(`/${lang}/`) && page.path !== `/${lang}/404/` && !leadsOn(page),
  )

/** The words of an element, as one line. */
export const words = (element: HTMLElement | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
