import { article } from './article/article.ts'
import { benefit } from './benefit/benefit.ts'
import { center } from './center/center.ts'
import type { ContentType } from './contentType.ts'
import { district } from './district/district.ts'
import { event } from './event/event.ts'
import { grant } from './grant/grant.ts'
import { page } from './page/page.ts'
import { partner } from './partner/partner.ts'
import { program } from './program/program.ts'
import { region } from './region/region.ts'
import { site } from './site/site.ts'
import { topic } from './topic/topic.ts'

/** Every content type, in the order of the admin's menu. */
export const contentTypes: ContentType[] = [
  article,
  event,
  center,
  program,
  grant,
  benefit,
  page,
  topic,
  partner,
  site,
  district,
  region,
]
