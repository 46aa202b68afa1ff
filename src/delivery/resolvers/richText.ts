import type { GraphQLResolveInfo } from 'graphql'
import type { EntryType } from '../../content/names.ts'
import type { PublicMedia } from '../../publication/media/present.ts'
import { escapeHtml } from '../../publication/richText/html.ts'
import { fillMarks, type StoredRichText } from '../../publication/richText/stored.ts'
import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'
import { encodeDocumentId } from '../ids.ts'
import { figure, fileLink } from './embedded.ts'
import { loadMedia } from './media.ts'
import { asksFor } from './selection.ts'

interface RichTextSource {
  stored: StoredRichText
  entry: EntrySource
}

/** The field with an entry's rich text; null where it has none. */
export const richText = (entry: EntrySource): RichTextSource | null => {
  const stored = entry.$.body
  return stored ? { stored, entry } : null
}

const loadLinks = ({ stored, entry }: RichTextSource, context: Context, withBody = false) =>
  Promise.all(
    stored.links.map(({ type, doc }) =>
      context.entries.load({
        type: type as EntryType,
        doc,
        languages: entry.$.languages,
        withBody,
      }),
    ),
  )

const loadAll = (ids: number[], { entry }: RichTextSource, context: Context) =>
  Promise.all(ids.map((id) => loadMedia(context, id, entry.locale)))

/** All that the text shows of one kind, each once. Which kind one is, it says itself. */
async function shownOf(kind: PublicMedia['kind'], source: RichTextSource, context: Context) {
  const { images, files } = source.stored
  const shown = await loadAll([...new Set([...images, ...files])], source, context)
  return shown.filter((one) => one?.media.kind === kind)
}

/** @param linkBase what the addresses of entries begin with; null leaves of links to them the words alone */
export async function writeHtml(
  source: RichTextSource,
  linkBase: string | null,
  context: Context,
): Promise<string> {
  const [targets, images, files] = await Promise.all([
    linkBase === null ? [] : loadLinks(source, context),
    loadAll(source.stored.images, source, context),
    loadAll(source.stored.files, source, context),
  ])
  return fillMarks(source.stored.html, (kind, index) => {
    if (kind === 'I' || kind === 'F') {
      const shown = (kind === 'I' ? images : files)[index]
      if (!shown) return ''
      return shown.media.kind === 'image' ? figure(shown, context) : fileLink(shown, context)
    }
    const target = targets[index]
    if (!target || linkBase === null) return ''
    return kind === 'E' ? '</a>' : anchor(target, linkBase)
  })
}

export const richTextResolvers = {
  RichText: {
    html: (source: RichTextSource, { linkBase }: { linkBase: string }, context: Context) =>
      writeHtml(source, linkBase, context),
    text: ({ stored }: RichTextSource) => stored.text,
    links: async (
      source: RichTextSource,
      _: unknown,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const targets = await loadLinks(source, context, asksFor(info, 'body'))
      const seen = new Set<string>()
      return targets.filter((target) => {
        if (!target) return false
        const key = `${target.$.type} ${target.$.doc}`
        return !seen.has(key) && seen.add(key)
      })
    },
    images: (source: RichTextSource, _: unknown, context: Context) =>
      shownOf('image', source, context),
    files: (source: RichTextSource, _: unknown, context: Context) =>
      shownOf('file', source, context),
    readingMinutes: ({ stored }: RichTextSource) => stored.readingMinutes,
  },
}

const anchor = (entry: EntrySource, linkBase: string) =>
  `<a data-entry="${encodeDocumentId(entry.$)}" href="${escapeHtml(pageUrl(linkBase, entry))}">`

/** Where a site has the page of an entry, unless it chose other addresses. */
export const pageUrl = (linkBase: string, { $, locale, slug }: EntrySource) =>
  `${linkBase}/${locale}/${$.type}/${slug}/`
