import { article } from './article/article.ts'
import { center } from './center/center.ts'
import type { ContentType } from './contentType.ts'
import { district } from './district/district.ts'
import { region } from './region/region.ts'
import { site } from './site/site.ts'

/** Every content type, in the order of the admin's menu. A new one is a folder of its own and a line here. */
export const contentTypes: ContentType[] = [article, center, site, district, region]
