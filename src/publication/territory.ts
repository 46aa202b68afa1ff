/** Of a version's facets those that say whose sites show it. */
export const TERRITORY = '^(district|serves|region|site):'

const pattern = new RegExp(TERRITORY)

export const territoryOf = (facets: string[]) => facets.filter((facet) => pattern.test(facet))
