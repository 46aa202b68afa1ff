import type { GraphQLResolveInfo } from 'graphql'
import type { EntryType } from '../../content/names.ts'
import type { PublicMedia } from '../../publication/media/present.ts'
import { escapeHtml } from '../../publication/richText/html.ts'
import { fillMarks, type StoredRichText } from '../../publication/richText/stored.ts'
import { type Asked, askedOf, BARE } from '../asked.ts'
import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'
import { encodeDocumentId } from '../ids.ts'
import { entryOf, whenAll } from '../read.ts'
import { figure, fileLink } from './embedded.ts'
import { loadMedia } from './media.ts'

interface RichTextSource {
  stored: StoredRichText
  entry: EntrySource
}

/** The field with an entry's rich text; null where it has none. */
export const richText = (entry: EntrySource): RichTextSource | null => {
  const stored = entry.$.body
  return stored ? { stored, entry } : null
}

const loadLinks = ({ stored, entry }: RichTextSource, context: Context, asked: Asked) =>
  stored.links.map(({ type, doc }) =>
    entryOf(context, { type: type as EntryType, doc, languages: entry.$.languages }, asked),
  )

const loadAll = (ids: number[], { entry }: RichTextSource, context: Context) =>
  ids.map((id) => loadMedia(context, id, entry.locale))

type Media = Awaited<ReturnType<typeof loadMedia>>
type Target = EntrySource | null

/** All that the text shows of one kind, each once. Which kind one is, it says itself. */
function shownOf(kind: PublicMedia['kind'], source: RichTextSource, context: Context) {
  const { images, files } = source.stored
  const shown = loadAll([...new Set([...images, ...files])], source, context)
  return whenAll(shown, (all) => all.filter((one) => one?.media.kind === kind))
}

/** @param addressOf where an entry has its page; of links to those without one the words are left */
export function writeHtml(
  source: RichTextSource,
  addressOf: ((entry: EntrySource) => string | null) | null,
  context: Context,
): string | Promise<string> {
  const { html, images: shown, files } = source.stored
  const links = addressOf === null ? [] : loadLinks(source, context, BARE)
  const parts: (Target | Media | Promise<Target | Media>)[] = [
    ...links,
    ...loadAll(shown, source, context),
    ...loadAll(files, source, context),
  ]
  return whenAll(parts, (all) => {
    const targets = all.slice(0, links.length) as Target[]
    const media = all.slice(links.length) as Media[]
    return fillMarks(html, (kind, index) => {
      if (kind === 'I' || kind === 'F') {
        const one = media[kind === 'I' ? index : shown.length + index]
        if (!one) return ''
        return one.media.kind === 'image' ? figure(one, context) : fileLink(one, context)
      }
      const target = targets[index]
      const address = target && addressOf?.(target)
      if (!target || !address) return ''
      return kind === 'E' ? '</a>' : anchor(target, address)
    })
  })
}

export const richTextResolvers = {
  RichText: {
    html: (source: RichTextSource, { linkBase }: { linkBase: string }, context: Context) =>
      writeHtml(source, (entry) => pageUrl(linkBase, entry), context),
    text: ({ stored }: RichTextSource) => stored.text,
    links: (source: RichTextSource, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      whenAll(loadLinks(source, context, askedOf(info)), eachOnce),
    images: (source: RichTextSource, _: unknown, context: Context) =>
      shownOf('image', source, context),
    files: (source: RichTextSource, _: unknown, context: Context) =>
      shownOf('file', source, context),
    readingMinutes: ({ stored }: RichTextSource) => stored.readingMinutes,
  },
}

function eachOnce(targets: Target[]) {
  const seen = new Set<string>()
  return targets.filter((target) => {
    if (!target) return false
    const key = `${target.$.type} ${target.$.doc}`
    return !seen.has(key) && seen.add(key)
  })
}

const anchor = (entry: EntrySource, address: string) =>
  `<a data-entry="${encodeDocumentId(entry.$)}" href="${escapeHtml(address)}">`

/** Where a site has the page of an entry, unless it chose other addresses. */
export const pageUrl = (linkBase: string, { $, locale, slug }: EntrySource) =>
  `${linkBase}/${locale}/${$.type}/${slug}/`
