import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import type {
  Article,
  Benefit,
  Center,
  District,
  Event,
  Grant,
  Media,
  Page,
  Partner,
  Program,
  Region,
  Site,
  Topic,
} from '../../payload-types.ts'
import { p, text } from '../../seed/data/text.ts'
import type { Locale } from '../../src/editorial/languages.ts'

type Data = Record<string, unknown>
type State = 'draft' | 'published'

/** Builders of documents: each makes what it needs to stand on, and takes what the test is about. */
export function builders(payload: Payload) {
  let count = 0
  const next = () => {
    count += 1
    return count
  }

  async function make<Doc>(collection: CollectionSlug, data: Data, locale: Locale, draft: boolean) {
    return (await payload.create({
      collection,
      data: data as never,
      locale,
      draft,
      depth: 0,
    })) as unknown as Doc
  }

  const build = {
    region: (data: Data = {}) => {
      const n = next()
      return make<Region>(
        'regions',
        { title: `Өңір ${n}`, slug: `region-${n}`, ...data },
        'kk',
        false,
      )
    },
    district: async (data: Data = {}) => {
      const n = next()
      const region = data.region ?? (await build.region()).id
      return make<District>(
        'districts',
        { title: `Аудан ${n}`, slug: `district-${n}`, ...data, region },
        'kk',
        false,
      )
    },
    site: async (data: Data = {}) => {
      const n = next()
      const district = data.district ?? (await build.district()).id
      const host = `site-${n}.localhost`
      return make<Site>(
        'sites',
        { title: `Сайт ${n}`, slug: `site-${n}`, host, ...data, district },
        'kk',
        false,
      )
    },
    center: async (data: Data = {}, { locale = 'kk' as Locale } = {}) => {
      const district = data.district ?? (await build.district()).id
      const draft = data._status !== 'published'
      return make<Center>(
        'centers',
        { title: `Орталық ${next()}`, ...data, district },
        locale,
        draft,
      )
    },
    article: async (data: Data = {}, { locale = 'kk' as Locale } = {}) => {
      const title = `Жаңалық ${next()}`
      const draft = data._status !== 'published'
      const defaults = { title, summary: `${title} туралы`, body: text(p(`${title} мәтіні.`)) }
      return make<Article>('articles', { ...defaults, ...data }, locale, draft)
    },
    topic: async (data: Data = {}) => {
      const draft = data._status !== 'published'
      return make<Topic>('topics', { title: `Тақырып ${next()}`, ...data }, 'kk', draft)
    },
    partner: async (data: Data = {}) => {
      const draft = data._status !== 'published'
      return make<Partner>('partners', { title: `Серіктес ${next()}`, ...data }, 'kk', draft)
    },
    benefit: async (data: Data = {}) => {
      const draft = data._status !== 'published'
      return make<Benefit>(
        'benefits',
        { title: `Жеңілдік ${next()}`, discount: '10 %', ...data },
        'kk',
        draft,
      )
    },
    program: async (data: Data = {}) => {
      const draft = data._status !== 'published'
      const title = `Бағдарлама ${next()}`
      return make<Program>('programs', { title, summary: `${title} туралы`, ...data }, 'kk', draft)
    },
    grant: async (data: Data = {}) => {
      const draft = data._status !== 'published'
      const title = `Грант ${next()}`
      return make<Grant>('grants', { title, summary: `${title} туралы`, ...data }, 'kk', draft)
    },
    /** Takes place tomorrow for an hour, unless the test says otherwise. */
    event: async (data: Data = {}) => {
      const draft = data._status !== 'published'
      const title = `Іс-шара ${next()}`
      const tomorrow = Temporal.Now.instant().round('minute').add({ hours: 24 })
      const times = {
        startsAt: tomorrow.toString(),
        endsAt: tomorrow.add({ hours: 1 }).toString(),
      }
      return make<Event>(
        'events',
        { title, summary: `${title} туралы`, ...times, ...data },
        'kk',
        draft,
      )
    },
    page: async (data: Data = {}) => {
      const draft = data._status !== 'published'
      const title = `Бет ${next()}`
      return make<Page>('pages', { title, body: text(p(`${title} мәтіні.`)), ...data }, 'kk', draft)
    },
    /** A picture with its description in every language. */
    picture: async ({
      width = 800,
      height = 600,
      colour = '#0a6b5e',
      ...data
    }: Data & { width?: number; height?: number; colour?: string } = {}) => {
      const n = next()
      const bytes = await sharp({ create: { width, height, channels: 3, background: colour } })
        .jpeg()
        .toBuffer()
      const file = {
        data: bytes,
        mimetype: 'image/jpeg',
        name: `picture-${n}.jpg`,
        size: bytes.length,
      }
      const media = (await payload.create({
        collection: 'media',
        locale: 'kk',
        data: { alt: `Сурет ${n}`, ...data } as never,
        file,
      })) as unknown as Media
      for (const [locale, alt] of [
        ['ru', `Рисунок ${n}`],
        ['en', `Picture ${n}`],
      ] as const) {
        await payload.update({ collection: 'media', id: media.id, locale, data: { alt } })
      }
      return media
    },
  }
  return build
}

/** Translates or changes a document in one language. */
export const saveIn = (
  payload: Payload,
  collection: 'articles' | 'centers',
  id: number,
  locale: Locale,
  data: Data,
  state: State,
) =>
  payload.update({
    collection,
    id,
    locale,
    draft: state === 'draft',
    depth: 0,
    data: { ...data, _status: state } as never,
  })
