import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { type CalendarDate, calendar } from './content/calendar.ts'
import { following } from './content/following.ts'
import { type Publication, publication } from './content/publication.ts'
import {
  type ArticleFragment,
  ArticlesDocument,
  type CenterFragment,
  CentersDocument,
  type EventFragment,
  EventsDocument,
  type GrantFragment,
  GrantsDocument,
} from './gql/graphql.ts'

// The API's own schema says what an entry is: the types follow from the queries, and nothing is checked twice.
export const collections = {
  articles: defineCollection({
    loader: following(ArticlesDocument),
    schema: z.custom<ArticleFragment>(),
  }),
  events: defineCollection({
    loader: following(EventsDocument),
    schema: z.custom<EventFragment>(),
  }),
  centers: defineCollection({
    loader: following(CentersDocument),
    schema: z.custom<CenterFragment>(),
  }),
  grants: defineCollection({
    loader: following(GrantsDocument),
    schema: z.custom<GrantFragment>(),
  }),
  dates: defineCollection({ loader: calendar, schema: z.custom<CalendarDate>() }),
  publication: defineCollection({ loader: publication, schema: z.custom<Publication>() }),
}
