import { escapeHtml } from './html.ts'
import { idOf, rootOf, textOf } from './nodes.ts'
import { storedVideo, videoAddress, videoOf } from './video.ts'
import type { Writer } from './writer.ts'

type Fields = Record<string, unknown>

/** The kinds of a call-out, the mildest first. */
export const CALLOUTS = ['info', 'important', 'warning'] as const

/** The elements that editors put between paragraphs, by their names in the editor. What is not here never passes. */
const BLOCKS: Record<string, (writer: Writer, fields: Fields) => string> = {
  gallery: (writer, { pictures, caption }) => {
    const ids = (Array.isArray(pictures) ? pictures : []).map(idOf).filter((id) => id !== undefined)
    if (ids.length === 0) return ''
    const said = textOf(caption)
    const captioned = said === '' ? '' : `<figcaption>${writer.words(said)}</figcaption>`
    return `<figure data-gallery>${ids.map((id) => writer.image(id)).join('')}${captioned}</figure>`
  },
  file: (writer, { file }) => {
    const id = idOf(file)
    return id === undefined ? '' : writer.file(id)
  },
  // No frame and no script of another: a link that works as it is, and that a site may make a player of once it is pressed.
  video: (writer, { video, title }) => {
    const found = videoOf(video)
    if (!found) return ''
    const address = videoAddress(found)
    const link = `<a href="${escapeHtml(address)}" rel="noopener">${writer.words(textOf(title) || address)}</a>`
    return `<figure data-video="${escapeHtml(storedVideo(found))}">${link}</figure>`
  },
  callout: (writer, { kind, heading, text }) => {
    const known = CALLOUTS.find((one) => one === kind) ?? 'info'
    const said = textOf(heading)
    const headed = said === '' ? '' : `<p><strong>${writer.words(said)}</strong></p>`
    const html = `${headed}${writer.flow(rootOf(text)?.children)}`
    return html === '' ? '' : `<aside data-callout="${known}">${html}</aside>`
  },
}

export function writeBlock(writer: Writer, fields: Fields): string {
  const { blockType } = fields
  const known = typeof blockType === 'string' && Object.hasOwn(BLOCKS, blockType)
  return known ? (BLOCKS[blockType]?.(writer, fields) ?? '') : ''
}
