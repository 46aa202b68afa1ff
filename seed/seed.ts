import type { Payload } from 'payload'
import type { Reporter } from '../src/start/report.ts'
import { articles } from './data/articles.ts'
import { benefits } from './data/benefits.ts'
import { centers } from './data/centers.ts'
import { events } from './data/events.ts'
import { grants } from './data/grants.ts'
import { pages } from './data/pages.ts'
import { partners } from './data/partners.ts'
import { pictures } from './data/pictures.ts'
import { programs } from './data/programs.ts'
import { sites } from './data/sites.ts'
import { districts, regions } from './data/territory.ts'
import { type RichText, resolve } from './data/text.ts'
import { topics } from './data/topics.ts'
import type { Partly, Service } from './data/types.ts'
import { eachLanguage, Ids, published, SideBySide, upload, writeAgain, writeAll } from './write.ts'

/** Seeds a database that holds no content yet; any other is left as it is. */
export async function seedWhenEmpty(payload: Payload, report: Reporter) {
  const { totalDocs } = await payload.count({ collection: 'regions' })
  if (totalDocs > 0) return false
  await report.step('Demo content', () => seed(payload))
  return true
}

/** Writes the demo content the way editors would: each language saved and published by itself. */
export async function seed(payload: Payload) {
  const ids = new Ids()
  await seedPlaces(payload, ids)
  await seedShared(payload, ids)
  await seedCenters(payload, ids)
  await seedContent(payload, ids)
}

async function seedPlaces(payload: Payload, ids: Ids) {
  for (const { key, ...region } of regions) {
    await ids.keep('regions', key, () => writeAll(payload, 'regions', region))
  }
  for (const { key, ...district } of districts) {
    const region = ids.of('regions', district.region)
    await ids.keep('districts', key, () => writeAll(payload, 'districts', { ...district, region }))
  }
  for (const { key, ...site } of sites) {
    const district = ids.of('districts', key)
    await ids.keep('sites', key, () => writeAll(payload, 'sites', { ...site, district }))
  }
}

/** What other content refers to. */
async function seedShared(payload: Payload, ids: Ids) {
  for (const picture of pictures) {
    await ids.keep('media', picture.key, () => upload(payload, picture))
  }
  for (const { key, ...topic } of topics) {
    await ids.keep('topics', key, () => writeAll(payload, 'topics', topic, published(topic.title)))
  }
  for (const { key, ...partner } of partners) {
    const states = published(partner.title)
    await ids.keep('partners', key, () => writeAll(payload, 'partners', partner, states))
  }
  for (const { key, operator, districts, picture, body, states, ...program } of programs) {
    const data = {
      ...program,
      body: body && withLinks(body, ids),
      operator: operator && ids.of('partners', operator),
      districts: ids.all('districts', districts),
      cover: picture && ids.of('media', picture),
    }
    await ids.keep('programs', key, () =>
      writeAll(payload, 'programs', data, states ?? published(program.title)),
    )
  }
}

async function seedCenters(payload: Payload, ids: Ids) {
  for (const { key, picture, openedUnder, ...center } of centers) {
    const data = {
      ...center,
      body: withLinks(center.body, ids),
      services: eachLanguage(center.services, (services) => services.map(withProvider(ids))),
      district: ids.of('districts', center.district),
      serves: ids.all('districts', center.serves),
      openedUnder: openedUnder && ids.of('programs', openedUnder),
      cover: ids.of('media', picture),
    }
    await ids.keep('centers', key, () =>
      writeAll(payload, 'centers', data, published(center.title)),
    )
  }
}

async function seedContent(payload: Payload, ids: Ids) {
  for (const { key, ...page } of pages) {
    await ids.keep('pages', key, () => writeAll(payload, 'pages', page, published(page.title)))
  }
  for (const { key, ...benefit } of benefits) {
    const data = { ...benefit, districts: ids.all('districts', benefit.districts) }
    await ids.keep('benefits', key, () =>
      writeAll(payload, 'benefits', data, published(benefit.title)),
    )
  }
  for (const { key, provider, program, districts, body, states, ...grant } of grants) {
    const data = {
      ...grant,
      body: body && withLinks(body, ids),
      provider: provider && ids.of('partners', provider),
      program: program && ids.of('programs', program),
      districts: ids.all('districts', districts),
    }
    await ids.keep('grants', key, () =>
      writeAll(payload, 'grants', data, states ?? published(grant.title)),
    )
  }
  for (const { key, picture, body, states, later, programs, ...article } of articles) {
    const data = {
      ...article,
      body: withLinks(body, ids),
      topics: ids.all('topics', article.topics),
      districts: ids.all('districts', article.districts),
      centers: ids.all('centers', article.centers),
      programs: ids.all('programs', programs),
      cover: ids.of('media', picture),
    }
    const id = await ids.keep('articles', key, () => writeAll(payload, 'articles', data, states))
    if (!later) continue
    const changed = eachLanguage(later, ({ body, ...texts }) => ({
      ...texts,
      ...(body && { body: linked(body, ids) }),
    }))
    await writeAgain(payload, 'articles', id, changed)
  }
  for (const {
    key,
    picture,
    center,
    organizer,
    program,
    body,
    changes,
    states,
    ...event
  } of events) {
    const data = {
      ...event,
      changes: changes?.map(({ note, ...change }) => ({
        ...change,
        ...(note && { note: new SideBySide(note) }),
      })),
      body: body && withLinks(body, ids),
      districts: ids.all('districts', event.districts),
      center: center && ids.of('centers', center),
      organizer: organizer && ids.of('partners', organizer),
      program: program && ids.of('programs', program),
      cover: picture && ids.of('media', picture),
    }
    await ids.keep('events', key, () =>
      writeAll(payload, 'events', data, states ?? published(event.title)),
    )
  }
}

/** A text whose links to entries lead to their ids. */
const withLinks = (body: Partly<RichText>, ids: Ids) =>
  eachLanguage(body, (tree) => linked(tree, ids))

const linked = (tree: RichText, ids: Ids) =>
  resolve(tree, (collection, key) => ids.of(collection, key))

/** Who gives the service, by id; free only where the source says so. */
const withProvider =
  (ids: Ids) =>
  ({ provider, free, ...service }: Service) => ({
    ...service,
    free: free ?? false,
    ...(provider && { provider: ids.of('partners', provider) }),
  })
