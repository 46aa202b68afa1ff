import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../../seed/data/text.ts'
import { builders, saveIn } from '../../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import { randomFrom } from '../../../test/support/random.ts'
import { grantReader } from '../../database/grantReader.ts'
import { createContext } from '../context.ts'
import { openDatabase } from '../database.ts'
import { buildSchema } from '../schema/build.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  const city = await build.region({ slug: 'almaty', title: 'Алматы қаласы' })
  const region = await build.region({ slug: 'almaty-region', title: 'Алматы облысы' })
  const medeu = await build.district({ slug: 'medeu', title: 'Медеу', region: city.id })
  const karasai = await build.district({ slug: 'karasai', title: 'Қарасай', region: region.id })
  await article('Домбыра үйірмесі ашылды', 'Ән мен күй', 'Аспаптар бар.', [medeu.id])
  await article('Көлдегі демалыс', 'Балқаш көлінің жағасы', 'Су таза.', [karasai.id])
  await article('Қолдан жасалған бұйымдар', 'Қолөнер', 'Киіз бен ағаш.', [])
  await article('Кітапхана кеші', 'Оқырмандар', 'Кітаптарымызды домбырамен бірге.', [karasai.id])
  await article('Халықтың әні', 'Ескі әндер', 'Қазақтың дәстүрі <b>&amp;</b> "мұра".', [medeu.id])
  const { id } = await article('Шахмат турнирі', 'Ойын', 'Жеңімпаздар.', [])
  await saveIn(
    platform.payload,
    'articles',
    id,
    'ru',
    {
      title: 'Шахматный турнир',
      slug: 'turnir',
      summary: 'Молодёжь играет',
      body: text(p('Мероприятия прошли в центрах.')),
    },
    'published',
  )
  await saveIn(
    platform.payload,
    'articles',
    id,
    'en',
    {
      title: 'Chess tournament',
      slug: 'chess',
      summary: 'Young people',
      body: text(p('They were playing.')),
    },
    'published',
  )
  await build.partner({ title: 'Отбасы банк', _status: 'published' })
})
afterAll(() => platform.close())

const article = (title: string, summary: string, body: string, districts: number[]) =>
  build.article({ title, summary, body: text(p(body)), districts, _status: 'published' })

const SEARCH = `query ($text: String!, $filter: SearchFilter, $locale: Locale! = KK, $fallback: [Locale!]! = [],
    $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, filter: $filter, locale: $locale, fallback: $fallback,
      first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { title }
    edges { cursor score snippet node { type locale title } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const ask = (text: string, rest: object = {}) => platform.query(SEARCH, { text, ...rest })
const search = async (text: string, rest: object = {}) => {
  const { data, errors } = await ask(text, rest)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.search
}
const titles = async (text: string, rest: object = {}): Promise<string[]> =>
  (await search(text, rest)).edges.map(({ node }: { node: { title: string } }) => node.title)

describe('words in any form', () => {
  it.each([
    ['көлдер', ['Көлдегі демалыс']],
    ['қолымен', ['Қолдан жасалған бұйымдар']],
    ['халқымыз', ['Халықтың әні']],
    ['кітабым', ['Кітапхана кеші']],
    ['дәстүрлеріміздің', ['Халықтың әні']],
    ['банктен', ['Отбасы банк']],
  ])('%s in Kazakh', async (typed, found) => {
    expect(await titles(typed)).toEqual(found)
  })

  it('finds Kazakh words that are typed on a Russian keyboard', async () => {
    expect(await titles('казактын')).toEqual(['Халықтың әні'])
    expect((await titles('кол ')).sort()).toEqual(
      ['Көлдегі демалыс', 'Қолдан жасалған бұйымдар'].sort(),
    )
  })

  it('reads each language by its own rules', async () => {
    expect(await titles('мероприятием', { locale: 'RU' })).toEqual(['Шахматный турнир'])
    expect(await titles('молодежи', { locale: 'RU' })).toEqual(['Шахматный турнир'])
    expect(await titles('tournaments played', { locale: 'EN' })).toEqual(['Chess tournament'])
    expect(await titles('турнир', { locale: 'EN' })).toEqual([])
  })

  it('serves an entry in the first of its languages, and matches it there alone', async () => {
    const rest = { locale: 'RU', fallback: ['KK'] }
    const [first] = (await search('турнира', rest)).edges
    expect(first.node).toMatchObject({ locale: 'RU', title: 'Шахматный турнир' })
    expect(await titles('жеңімпаздар', rest)).toEqual([])
    expect(await titles('домбыраның', rest)).toHaveLength(2)
  })
})

describe('the order', () => {
  it('puts the title before the text, and more of the words before fewer', async () => {
    expect(await titles('домбыра')).toEqual(['Домбыра үйірмесі ашылды', 'Кітапхана кеші'])
    expect((await titles('домбыра кітап'))[0]).toBe('Кітапхана кеші')
    const { edges } = await search('домбыра кітап ән')
    const scores = edges.map(({ score }: { score: number }) => score)
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
    expect(scores.every((score: number) => score > 0 && score <= 1)).toBe(true)
  })

  it('is the same from page to page, forwards and backwards', async () => {
    const typed = 'домбыра кітап ән көл қол шахмат'
    const all = await search(typed)
    expect(all.totalCount).toBe(6)
    const walk = async (next: (page: any) => object | null) => {
      const seen: string[] = []
      for (let args: object | null = next(null); args; ) {
        const page = await search(typed, args)
        seen.push(...page.nodes.map(({ title }: { title: string }) => title))
        args = next(page)
      }
      return seen
    }
    const expected = all.nodes.map(({ title }: { title: string }) => title)
    expect(
      await walk((page) =>
        !page || page.pageInfo.hasNextPage ? { first: 1, after: page?.pageInfo.endCursor } : null,
      ),
    ).toEqual(expected)
    expect(
      await walk((page) =>
        !page || page.pageInfo.hasPreviousPage
          ? { last: 1, before: page?.pageInfo.startCursor }
          : null,
      ),
    ).toEqual(expected.toReversed())
  })

  it('refuses a cursor of another search', async () => {
    const { pageInfo } = await search('домбыра', { first: 1 })
    for (const after of [pageInfo.endCursor, 'rubbish']) {
      const { errors } = await ask('кітап', { after })
      expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR')
    }
  })
})

describe('what is not quite a word', () => {
  it('finds the beginning of the last one while it is typed', async () => {
    expect(await titles('домб')).toHaveLength(2)
    expect(await titles('турн', { locale: 'RU' })).toEqual(['Шахматный турнир'])
    expect(await titles('домб ')).toEqual([])
    expect((await search('домб')).edges[0].snippet).toBe('<mark>Домбыра</mark> үйірмесі ашылды')
  })

  it('does not take a whole word for the beginning of others', async () => {
    expect(await titles('кітап')).toEqual(['Кітапхана кеші'])
    expect(
      (await search('ән')).edges.map(({ snippet }: { snippet: string }) => snippet).join(),
    ).not.toContain('ӘНі')
  })

  it('forgives typing errors', async () => {
    for (const typed of ['домбира', 'дамбыра', 'домыбра', 'домбырра']) {
      expect(await titles(`${typed} `), typed).toHaveLength(2)
    }
    expect(await titles('турнур', { locale: 'RU' })).toEqual(['Шахматный турнир'])
    expect(await titles('tournamint', { locale: 'EN' })).toEqual(['Chess tournament'])
    expect(await titles('мүлдембасқа')).toEqual([])
  })

  it.each(['', ' ', '!?…', '\u0000\u0001', '«»', '\ud800', 'және', '🎸', "'", '\\', '%_', '‮'])(
    'finds nothing for %j',
    async (typed) => {
      expect(await search(typed)).toMatchObject({ totalCount: 0, edges: [] })
    },
  )

  it.each([
    "'; drop table delivery.entries; --",
    "a' | b:* & !c <-> (d)",
    'домбыра & | ! ( ) :* \\',
    "''''",
    '$1 $2 {} []',
  ])('takes %j for words', async (typed) => {
    expect((await ask(typed)).errors).toBeUndefined()
  })

  it('refuses what is too long to be meant', async () => {
    for (const typed of [
      'а'.repeat(1_000),
      'а '.repeat(150),
      Array.from({ length: 30 }, (_, n) => `с${n}`).join(' '),
    ]) {
      expect((await ask(typed)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  it('answers any text whatever', async () => {
    const characters = [...'абәқғыA1 \'"\\%_&|!():*<>-\u0000\u00ad\u0301\ud83c\udfb8\u202e\n\t']
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = randomFrom(seed)
      const typed = Array.from({ length: random.whole(0, 40) }, () => random.pick(characters)).join(
        '',
      )
      expect((await ask(typed)).errors, JSON.stringify(typed)).toBeUndefined()
    }
  })
})

describe('a snippet', () => {
  it('marks the words in the passage and escapes everything else', async () => {
    const [found] = (await search('қазақтар мұрасы')).edges
    expect(found.snippet).toBe(
      'Ескі әндер\n<mark>Қазақтың</mark> дәстүрі &lt;b&gt;&amp;amp;&lt;/b&gt; &quot;<mark>мұра</mark>&quot;.',
    )
  })

  it('marks Russian words in other forms, ё among them', async () => {
    const [found] = (await search('молодежью мероприятие', { locale: 'RU' })).edges
    expect(found.snippet).toBe(
      '<mark>Молодёжь</mark> играет\n<mark>Мероприятия</mark> прошли в центрах.',
    )
  })

  it('shows of a long text the part where the words stand', async () => {
    const filling = 'толықтырғыш сөйлем '.repeat(200)
    await article('Ұзақ мәтін', 'Кіріспе', `${filling}самауырын шайы ${filling}`, [])
    const [found] = (await search('самауырындар')).edges
    expect(found.snippet).toMatch(/^… .*<mark>самауырын<\/mark> шайы .* …$/s)
    expect(found.snippet.length).toBeLessThan(700)
  })
})

describe('the filter', () => {
  it('keeps a territory, and what belongs to all', async () => {
    const typed = 'домбыра көл қол банк'
    expect((await titles(typed, { filter: { districts: ['karasai'] } })).sort()).toEqual(
      ['Көлдегі демалыс', 'Қолдан жасалған бұйымдар', 'Кітапхана кеші', 'Отбасы банк'].sort(),
    )
    expect((await titles(typed, { filter: { regions: ['almaty'] } })).sort()).toEqual(
      ['Домбыра үйірмесі ашылды', 'Қолдан жасалған бұйымдар', 'Отбасы банк'].sort(),
    )
    expect(await titles(typed, { filter: { districts: ['nowhere'] } })).toEqual([])
    expect(await titles('қарасай', { filter: { districts: ['karasai'] } })).toEqual(['Қарасай'])
  })

  it('keeps types', async () => {
    expect(await titles('домбыра банк', { filter: { types: ['PARTNER'] } })).toEqual([
      'Отбасы банк',
    ])
    expect(await titles('домбыра', { filter: { types: [] } })).toEqual([])
  })
})

describe('what is public', () => {
  it('is found the moment it is published, in its newest words, and no longer when withdrawn', async () => {
    const { id } = await article('Зымыран үйірмесі', 'Ғарыш', 'Модельдер.', [])
    expect(await titles('зымырандар')).toEqual(['Зымыран үйірмесі'])
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Робот үйірмесі' }, 'draft')
    expect(await titles('роботтар')).toEqual([])
    await saveIn(platform.payload, 'articles', id, 'kk', {}, 'published')
    expect(await titles('роботтар')).toEqual(['Робот үйірмесі'])
    expect(await titles('зымыран')).toEqual([])
    await platform.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await titles('роботтар')).toEqual([])
  })

  it('has a vocabulary of exactly its words', async () => {
    const amiss = await platform.sql(`
      with public as (
        select distinct locale, word from delivery.search, unnest(tsvector_to_array(lexemes)) word
        where length(word) between 3 and 40 and word !~ '[0-9әғқңөұүһі]')
      select 'missing' as what, locale, word from (select * from public except select locale, word from delivery.words) a
      union all select 'left', locale, word from (select locale, word from delivery.words except select * from public) b`)
    expect(amiss).toEqual([])
  })

  it('is written anew only where its texts changed', async () => {
    const { id } = await article('Тұрақты мәтін', 'Қысқа', 'Ұзын.', [])
    const row = async () =>
      (
        await platform.sql(
          `select xmin::text from delivery.search where type = 'article' and doc = $1`,
          [id],
        )
      )[0]
    const before = await row()
    await saveIn(platform.payload, 'articles', id, 'kk', { pinned: true }, 'published')
    expect(await row()).toEqual(before)
  })

  it('is made anew by a republication', async () => {
    const { contentTypes } = await import('../../content/index.ts')
    const { republish } = await import('../../publication/republish.ts')
    const check = () => republish(platform.payload, contentTypes, { check: true })
    expect(await check()).toEqual([])
    const head = async () => (await platform.sql('select max(seq) from delivery.log'))[0]
    const before = await head()
    const all = () => platform.sql('select * from delivery.search order by type, doc, locale')
    const rows = await all()
    await platform.sql('truncate delivery.search, delivery.words')
    expect((await check()).length).toBe(rows.length)
    await republish(platform.payload, contentTypes)
    expect(await all()).toEqual(rows)
    expect(await check()).toEqual([])
    await platform.sql(`delete from delivery.words where word = 'домбыра'`)
    expect(await check()).toEqual([{ type: 'words', doc: 0, locale: '*' }])
    await republish(platform.payload, contentTypes)
    expect(await check()).toEqual([])
    expect(await head()).toEqual(before)
  })
})

describe('delivery with a user of its own', () => {
  it('may search, also by what only nearly is a word', async () => {
    const reader = new URL(platform.databaseUrl)
    reader.username = `searcher${process.pid}`
    reader.password = 'a password of the tests'
    await grantReader(platform.databaseUrl, reader.href)
    const database = openDatabase(reader.href, () => undefined)
    try {
      const answer = await graphql({
        schema: await buildSchema(),
        source: SEARCH,
        variableValues: { text: 'домбира ' },
        contextValue: createContext(database, platform.url),
      })
      expect(answer.errors).toBeUndefined()
      expect(answer.data).toMatchObject({ search: { totalCount: 2 } })
    } finally {
      await database.end()
      await platform.sql(`drop owned by ${reader.username}`)
      await platform.sql(`drop role ${reader.username}`)
    }
  })
})

it('costs so much that only so many fit into a request', async () => {
  const searches = (count: number) =>
    platform.query(
      `{ ${Array.from({ length: count }, (_, n) => `s${n}: search(text: "ән", first: 1) { totalCount }`).join(' ')} }`,
    )
  expect((await searches(20)).errors).toBeUndefined()
  expect((await searches(400)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
})
