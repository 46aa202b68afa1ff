import { extname } from 'node:path'
import type { Reads } from '../src/content/content.ts'
import { TYPES } from './compiled.ts'
import type { Redirect, SiteFiles, StoredFile } from './files.ts'
import type { Page, Rendered, SiteInstance } from './instance.ts'
import { inlineOf } from './policy.ts'

/** A page as it was rendered last. */
export interface Built {
  page: Page
  reads: Reads
  file: StoredFile | Redirect
}

/** How many pages are compressed and written while the next one is rendered. */
const WRITING = 8

/** A page that could not be rendered. */
export class PageError extends Error {
  readonly page: string

  constructor(page: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.page = page
  }
}

interface Pace {
  /** Asked after each page. */
  isEnough?: () => boolean
  /** Waited for before each. */
  giveWay?: () => Promise<void>
}

/**
 * Renders pages and keeps what comes of them.
 * @param built gets each of them
 * @returns how many: all, or as many as there were until it was enough
 */
export async function renderAll(
  instance: SiteInstance,
  files: SiteFiles,
  pages: Page[],
  built: Map<string, Built>,
  { isEnough = () => false, giveWay = () => Promise.resolve() }: Pace = {},
) {
  const writing = new Set<Promise<void>>()
  let rendered = 0
  for (const page of pages) {
    await giveWay()
    const { value, reads } = await instance.render(page).catch((error: unknown) => {
      throw new PageError(page.path, error)
    })
    rendered += 1
    const written = keep(files, page, value)
      .then((file) => void built.set(page.path, { page, reads, file }))
      .finally(() => writing.delete(written))
    writing.add(written)
    if (writing.size >= WRITING) await Promise.race(writing)
    if (isEnough()) break
  }
  await Promise.all(writing)
  return rendered
}

async function keep(
  files: SiteFiles,
  page: Page,
  { status, headers, body }: Rendered,
): Promise<StoredFile | Redirect> {
  const to = headers.get('location')
  if (to && status >= 300 && status < 400) return { to, status }
  if (status >= 400 && !/\/(404|500)\.html$/.test(page.path)) {
    throw new PageError(page.path, new Error(`It answers with status ${status}`))
  }
  const given = headers.get('content-type')
  const type = given ?? TYPES[extname(page.path)] ?? 'application/octet-stream'
  const html = type.startsWith('text/html')
  const allowed = html ? inlineOf(body.toString()) : undefined
  return files.keep(body, html ? 'text/html; charset=utf-8' : type, allowed && { allowed })
}
