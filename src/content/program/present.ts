import type { Program } from '../../../payload-types.ts'
import type { Program as PublicProgram } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { presentRichText } from '../../publication/richText/present.ts'
import { day } from '../../publication/time.ts'
import { presentAges, presentPoints } from '../present/lists.ts'
import { presentSeo } from '../present/seo.ts'
import { districtFacets, filled, idOf, idsOf, mediaOf } from '../present/values.ts'
import { programWindow } from './window.ts'

type Computed = 'active' | 'centers' | 'grants'

export const present = (program: Program): Presented<Head<PublicProgram, Computed>> => {
  const { title, summary } = program
  const cover = idOf(program.cover)
  const documents = idsOf(program.documents)
  const districts = idsOf(program.districts)
  const startsOn = day(program.startsOn)
  const endsOn = day(program.endsOn)
  const ages = presentAges(program.ages)
  const body = presentRichText(program.body)
  const seo = presentSeo(program.seo)
  return {
    slug: filled(program.slug),
    title,
    sortAt: null,
    window: programWindow(startsOn, endsOn),
    ages,
    facets: districtFacets(districts),
    head: {
      summary,
      operator: idOf(program.operator),
      startsOn,
      endsOn,
      ages,
      eligibility: presentPoints(program.eligibility),
      offers: presentPoints(program.offers),
      steps: presentPoints(program.steps),
      documents,
      url: program.url || null,
      districts,
      cover,
      seo,
    },
    body,
    media: mediaOf(cover, documents, body ?? undefined, seo?.image),
  }
}
