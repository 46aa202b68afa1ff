import { escapeHtml } from '../../../publication/richText/html.ts'

/** An element with its attributes; those that are null are left out. The content is XML already. */
export function element(name: string, attributes: Record<string, string | null>, content = '') {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${text(value)}"`],
  )
  return content ? `<${name}${given.join('')}>${content}</${name}>` : `<${name}${given.join('')}/>`
}

/** Text for the inside of an element or an attribute: XML 1.0 has no way to say control characters or halves of characters. */
export const text = (value: string) =>
  escapeHtml(
    value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
  )
