import type { GraphQLResolveInfo } from 'graphql'
import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import { askedOf } from '../asked.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { decodeId } from '../ids.ts'
import { findOne } from './queries.ts'

const MOST = 100
/** The first part is there for the index, which leaves out entries that never had another slug. */
export const ONCE_HAD = `e.former_slugs <> '{}' and e.former_slugs @> array[$3]`

type Fallback = { fallback: readonly Locale[] }

export const nodeResolvers = {
  node: (
    _: unknown,
    { id, fallback }: Fallback & { id: string },
    context: Context,
    info: GraphQLResolveInfo,
  ) => loadNode(id, fallback, context, askedOf(info).body),
  nodes: (
    _: unknown,
    { ids, fallback }: Fallback & { ids: string[] },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    if (ids.length > MOST) throw badInput(`At most ${MOST} ids at once, these are ${ids.length}`)
    return Promise.all(ids.map((id) => loadNode(id, fallback, context, askedOf(info).body)))
  },
  redirect: (
    _: unknown,
    { type, slug, locale }: { type: EntryType; slug: string; locale: Locale },
    context: Context,
    info: GraphQLResolveInfo,
  ) => findOne(context, type, { locale, fallback: [] }, ONCE_HAD, slug, info),
}

/** An id stands for one language: no other is served in its place, though what is linked may fall back. */
async function loadNode(
  id: string,
  fallback: readonly Locale[],
  context: Context,
  withBody: boolean,
) {
  const key = decodeId(id)
  if (!key) return null
  const { type, doc, locale } = key
  const entry = await context.entries.load({ type, doc, languages: [locale], withBody })
  if (!entry) return null
  return { ...entry, $: { ...entry.$, languages: [...new Set([locale, ...fallback])] } }
}
