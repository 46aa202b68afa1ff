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
import { eachLanguage, published, SideBySide, Writer } from './write.ts'

/** Seeds a database that holds no content yet; any other is left as it is. */
export async function seedWhenEmpty(payload: Payload, report: Reporter) {
  const { totalDocs } = await payload.count({ collection: 'regions' })
  if (totalDocs > 0) return false
  await report.step('Demo content', () => seed(payload))
  return true
}

/**
 * Writes the demo content the way editors would: each language saved and published by itself. What
 * does not refer to each other is written side by side, each type in its order.
 */
export async function seed(payload: Payload) {
  const writer = new Writer(payload)
  await Promise.all([
    seedPlaces(writer),
    seedPictures(writer),
    seedTopics(writer),
    seedPartners(writer),
  ])
  await seedPrograms(writer)
  await seedCenters(writer)
  await Promise.all([
    seedPages(writer),
    seedBenefits(writer),
    seedGrants(writer),
    seedArticles(writer),
    seedEvents(writer),
  ])
  await seedSites(writer)
  await writer.finish()
}

async function seedPlaces(writer: Writer) {
  for (const { key, ...region } of regions) await writer.write('regions', key, region)
  for (const { key, ...district } of districts) {
    const region = writer.of('regions', district.region)
    await writer.write('districts', key, { ...district, region })
  }
}

/** Their menus lead to pages that have to be there. */
async function seedSites(writer: Writer) {
  for (const { key, ...site } of sites) {
    const district = writer.of('districts', key)
    await writer.write('sites', key, { ...site, district })
  }
}

async function seedPictures(writer: Writer) {
  for (const picture of pictures) await writer.upload(picture)
}

async function seedTopics(writer: Writer) {
  for (const { key, ...topic } of topics) {
    await writer.write('topics', key, topic, published(topic.title))
  }
}

async function seedPartners(writer: Writer) {
  for (const { key, ...partner } of partners) {
    await writer.write('partners', key, partner, published(partner.title))
  }
}

async function seedPrograms(writer: Writer) {
  for (const { key, operator, districts, picture, body, states, ...program } of programs) {
    const data = {
      ...program,
      body: body && withLinks(body, writer),
      operator: operator && writer.of('partners', operator),
      districts: writer.all('districts', districts),
      cover: picture && writer.of('media', picture),
    }
    await writer.write('programs', key, data, states ?? published(program.title))
  }
}

async function seedCenters(writer: Writer) {
  for (const { key, picture, openedUnder, ...center } of centers) {
    const data = {
      ...center,
      body: withLinks(center.body, writer),
      services: eachLanguage(center.services, (services) => services.map(withProvider(writer))),
      district: writer.of('districts', center.district),
      serves: writer.all('districts', center.serves),
      openedUnder: openedUnder && writer.of('programs', openedUnder),
      cover: writer.of('media', picture),
    }
    await writer.write('centers', key, data, published(center.title))
  }
}

async function seedPages(writer: Writer) {
  for (const { key, ...page } of pages) {
    await writer.write('pages', key, page, published(page.title))
  }
}

async function seedBenefits(writer: Writer) {
  for (const { key, ...benefit } of benefits) {
    const data = { ...benefit, districts: writer.all('districts', benefit.districts) }
    await writer.write('benefits', key, data, published(benefit.title))
  }
}

async function seedGrants(writer: Writer) {
  for (const { key, provider, program, districts, body, states, ...grant } of grants) {
    const data = {
      ...grant,
      body: body && withLinks(body, writer),
      provider: provider && writer.of('partners', provider),
      program: program && writer.of('programs', program),
      districts: writer.all('districts', districts),
    }
    await writer.write('grants', key, data, states ?? published(grant.title))
  }
}

async function seedArticles(writer: Writer) {
  for (const { key, picture, body, states, later, programs, ...article } of articles) {
    const data = {
      ...article,
      body: withLinks(body, writer),
      topics: writer.all('topics', article.topics),
      districts: writer.all('districts', article.districts),
      centers: writer.all('centers', article.centers),
      programs: writer.all('programs', programs),
      cover: writer.of('media', picture),
    }
    const changed =
      later &&
      eachLanguage(later, ({ body, ...texts }) => ({
        ...texts,
        ...(body && { body: linked(body, writer) }),
      }))
    await writer.write('articles', key, data, states, changed)
  }
}

async function seedEvents(writer: Writer) {
  for (const { key, picture, center, organizer, program, changes, ...event } of events) {
    const { body, states, ...fields } = event
    const data = {
      ...fields,
      changes: changes?.map(({ note, ...change }) => ({
        ...change,
        ...(note && { note: new SideBySide(note) }),
      })),
      body: body && withLinks(body, writer),
      districts: writer.all('districts', event.districts),
      center: center && writer.of('centers', center),
      organizer: organizer && writer.of('partners', organizer),
      program: program && writer.of('programs', program),
      cover: picture && writer.of('media', picture),
    }
    await writer.write('events', key, data, states ?? published(event.title))
  }
}

/** A text whose links to entries lead to their ids. */
const withLinks = (body: Partly<RichText>, writer: Writer) =>
  eachLanguage(body, (tree) => linked(tree, writer))

const linked = (tree: RichText, writer: Writer) =>
  resolve(tree, (collection, key) => writer.of(collection, key))

/** Who gives the service, by id; free only where the source says so. */
const withProvider =
  (writer: Writer) =>
  ({ provider, free, ...service }: Service) => ({
    ...service,
    free: free ?? false,
    ...(provider && { provider: writer.of('partners', provider) }),
  })
