import type { CollectionBeforeValidateHook } from 'payload'

/** A site that serves a district belongs to the district's region, so nobody has to choose it. */
export const regionFromDistrict: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (!data?.district || data.region) return data
  const id = typeof data.district === 'object' ? data.district.id : data.district
  const district = await req.payload.findByID({
    collection: 'districts',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  return district ? { ...data, region: district.region } : data
}
