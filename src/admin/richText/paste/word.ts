/** Never text of the author: code, looks, forms, other documents; what Word deleted or noted in its margin. */
const NOT_TEXT = [
  'style, script, meta, link, title, xml, svg, math, iframe, object, embed, noscript, template, audio, video, canvas',
  'img, picture, input, select, textarea, button, col, colgroup, [hidden]',
  'del, .msoDel, .MsoCommentReference, .msocomanchor, .MsoCommentText',
].join(', ')

const styleOf = (element: Element) => element.getAttribute('style') ?? ''

/** Comments at the end of a document of Word, and what is not shown. */
const HIDDEN = /mso-element:\s*comment(-list)?\b|display:\s*none|mso-hide:\s*all/i

export function prune(body: HTMLElement) {
  for (const element of [...body.querySelectorAll('*')]) {
    if (element.matches(NOT_TEXT) || HIDDEN.test(styleOf(element))) element.remove()
  }
}

/** Word's own title of a document stands above its headings. */
export const wordHeading = (element: Element) => (element.matches('.MsoTitle') ? 1 : undefined)

const levelOf = (element: Element) =>
  Number(/mso-list:\s*l\d+\s+level(\d+)/i.exec(styleOf(element))?.[1] ?? 0)

/** Which of the document's lists a paragraph belongs to. */
const listOf = (element: Element) => /mso-list:\s*(l\d+)/i.exec(styleOf(element))?.[1]

const isMarker = (element: Element) => /mso-list:\s*ignore/i.test(styleOf(element))

/** Word has no lists in its HTML: paragraphs with a level and a drawn marker. Runs of them become lists. */
export function listsOfWord(body: HTMLElement) {
  for (const first of [...body.querySelectorAll('p')]) {
    if (first.isConnected && levelOf(first) > 0) gather(first)
  }
  // Headings may be numbered too.
  for (const marker of [...body.querySelectorAll('span')].filter(isMarker)) marker.remove()
}

function gather(first: HTMLParagraphElement) {
  const paragraphs = [first]
  for (let next = first.nextElementSibling; belongs(next, first); next = next.nextElementSibling) {
    paragraphs.push(next)
  }
  const open: HTMLElement[] = []
  for (const paragraph of paragraphs) {
    const depth = Math.min(levelOf(paragraph), open.length + 1)
    open.length = Math.min(open.length, depth)
    if (open.length < depth) open.push(begin(paragraph, open.at(-1) ?? paragraph))
    const item = document.createElement('li')
    item.append(...paragraph.childNodes)
    open.at(-1)?.append(item)
  }
  for (const paragraph of paragraphs) paragraph.remove()
}

const belongs = (next: Element | null, first: Element): next is HTMLParagraphElement =>
  next instanceof HTMLParagraphElement &&
  (levelOf(next) > 1 || (levelOf(next) === 1 && listOf(next) === listOf(first)))

/** A list before the first paragraph, or within the last item of the list around it. */
function begin(paragraph: HTMLParagraphElement, place: HTMLElement) {
  const list = document.createElement(isNumbered(paragraph) ? 'ol' : 'ul')
  if (place === paragraph) paragraph.before(list)
  else (place.lastElementChild ?? place).append(list)
  return list
}

/** «1.», «2)», «а)», «iv.» count; «·», «o» and «§» are dots. */
function isNumbered(paragraph: HTMLParagraphElement) {
  const marker = [...paragraph.querySelectorAll('span')].find(isMarker)?.textContent ?? ''
  return /^\(?[\p{L}\p{N}.]{1,6}[.)]/u.test(marker.trim())
}
