import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { calendar } from './content/calendar.ts'
import type { CalendarDate, Publication, VersionOf } from './content/copy.ts'
import { following } from './content/following.ts'
import { publication } from './content/publication.ts'
import {
  ArticlesDocument,
  BenefitsDocument,
  CentersDocument,
  EventsDocument,
  GrantsDocument,
  PagesDocument,
  ProgramsDocument,
  TopicsDocument,
} from './gql/graphql.ts'

// The API's own schema says what an entry is: the types follow from the queries, and nothing is checked twice.
export const collections = {
  articles: defineCollection({
    loader: following(ArticlesDocument),
    schema: z.custom<VersionOf<'articles'>>(),
  }),
  events: defineCollection({
    loader: following(EventsDocument),
    schema: z.custom<VersionOf<'events'>>(),
  }),
  centers: defineCollection({
    loader: following(CentersDocument),
    schema: z.custom<VersionOf<'centers'>>(),
  }),
  programs: defineCollection({
    loader: following(ProgramsDocument),
    schema: z.custom<VersionOf<'programs'>>(),
  }),
  grants: defineCollection({
    loader: following(GrantsDocument),
    schema: z.custom<VersionOf<'grants'>>(),
  }),
  benefits: defineCollection({
    loader: following(BenefitsDocument),
    schema: z.custom<VersionOf<'benefits'>>(),
  }),
  pages: defineCollection({
    loader: following(PagesDocument),
    schema: z.custom<VersionOf<'pages'>>(),
  }),
  topics: defineCollection({
    loader: following(TopicsDocument),
    schema: z.custom<VersionOf<'topics'>>(),
  }),
  dates: defineCollection({ loader: calendar, schema: z.custom<CalendarDate>() }),
  publication: defineCollection({ loader: publication, schema: z.custom<Publication>() }),
}
