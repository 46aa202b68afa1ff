import type { GraphQLResolveInfo } from 'graphql'
import type { EntryType } from '../../content/names.ts'
import { escapeHtml } from '../../publication/richText/html.ts'
import { fillMarks, type StoredRichText } from '../../publication/richText/stored.ts'
import type { Context } from '../context.ts'
import type { EntrySource } from '../entries.ts'
import { encodeDocumentId } from '../ids.ts'
import type { MediaSource } from '../media/loader.ts'
import { largestUrl, loadMedia, srcset } from './media.ts'
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

const loadImages = ({ stored, entry }: RichTextSource, context: Context) =>
  Promise.all(stored.images.map((id) => loadMedia(context, id, entry.locale)))

export const richTextResolvers = {
  RichText: {
    html: async (source: RichTextSource, { linkBase }: { linkBase: string }, context: Context) => {
      const [targets, images] = await Promise.all([
        loadLinks(source, context),
        loadImages(source, context),
      ])
      return fillMarks(source.stored.html, (kind, index) => {
        if (kind === 'I') return figure(images[index] ?? null, context)
        const target = targets[index]
        if (!target) return ''
        return kind === 'E' ? '</a>' : anchor(target, linkBase)
      })
    },
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
    images: async (source: RichTextSource, _: unknown, context: Context) =>
      (await loadImages(source, context)).filter((image) => image !== null),
    files: async ({ stored, entry }: RichTextSource, _: unknown, context: Context) => {
      const files = await Promise.all(
        stored.files.map((id) => loadMedia(context, id, entry.locale)),
      )
      return files.filter((file) => file !== null)
    },
    readingMinutes: ({ stored }: RichTextSource) => stored.readingMinutes,
  },
}

function anchor({ $, locale, slug }: EntrySource, linkBase: string) {
  const href = `${linkBase}/${locale}/${$.type}/${slug}/`
  return `<a data-entry="${encodeDocumentId($)}" href="${escapeHtml(href)}">`
}

function figure(source: MediaSource | null, context: Context) {
  if (!source) return ''
  const { media, locale } = source
  const texts = media.texts[locale]
  const image = [
    `<img src="${escapeHtml(largestUrl(context, media))}"`,
    `srcset="${escapeHtml(srcset(context, media, 'webp'))}" sizes="(min-width: 48rem) 44rem, 100vw"`,
    `alt="${escapeHtml(texts?.alt ?? '')}" width="${media.width}" height="${media.height}" loading="lazy">`,
  ].join(' ')
  const words = [texts?.caption, media.credit].filter(Boolean).map((one) => escapeHtml(String(one)))
  const caption = words.length > 0 ? `<figcaption>${words.join(' · ')}</figcaption>` : ''
  return `<figure>${image}${caption}</figure>`
}
