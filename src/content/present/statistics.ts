import type { Region } from '../../../payload-types.ts'
import { enumValue } from './values.ts'

export const presentStatistics = (statistics: Region['statistics']) =>
  (statistics ?? []).map(({ indicator, value, unit, year, source, sourceUrl }) => ({
    indicator: enumValue(indicator),
    value,
    unit,
    year,
    source,
    sourceUrl: sourceUrl || null,
  }))
